import type { RawCollection } from '@/collection/schema'
import { SPEECH } from '@/domain/view'
import { t } from '@/i18n/text'
import type { Option } from './fields'
import type { Pickable } from './pick-record'
import { nameOf, placeNameOf } from './record-title'

// The closed lists of the format in words, and records as something to choose among.

const ACTOR_KINDS = ['person', 'organisation', 'outlet', 'group', 'unnamed'] as const
const PLACE_KINDS = [
  'settlement',
  'part-of-settlement',
  'site',
  'water',
  'route',
  'front-sector',
  'region',
  'country',
  'institution',
  'extent-unknown',
] as const
const PRECISIONS = ['exact', 'site', 'settlement', 'district', 'region', 'country', 'unknown'] as const
const ROLES = ['subject', 'comparison', 'background', 'seat', 'metonym'] as const
const EXTENTS = ['all', 'most', 'part', 'edge', 'none', 'not-all'] as const
const READINGS = ['printed', 'likely'] as const
const STATES = ['killed', 'wounded', 'killed-or-wounded', 'captured'] as const
const CHECKED = ['unverified', 'verified', 'left-open', 'disputed'] as const

function inWords<const V extends string>(values: readonly V[], wordOf: (value: V) => string): () => Option[] {
  return () => values.map((value) => ({ value, label: wordOf(value) }))
}

export const speechOptions = inWords(SPEECH, (speech) => t(`speech.${speech}`))
export const actorKindOptions = inWords(ACTOR_KINDS, (kind) => t(`edit.actor-${kind}`))
export const placeKindOptions = inWords(PLACE_KINDS, (kind) => t(`edit.place-${kind}`))
export const precisionOptions = inWords(PRECISIONS, (precision) => t(`claim.precision-${precision}`))
export const roleOptions = inWords(ROLES, (role) => t(`claim.role-${role}`))
export const extentOptions = inWords(EXTENTS, (extent) => t(`edit.extent-${extent}`))
export const readingOptions = inWords(READINGS, (reading) => t(`edit.reading-${reading}`))
export const stateOptions = inWords(STATES, (state) => t(`claim.state-${state}`))
export const checkedOptions = inWords(CHECKED, (state) => t(`edit.checked-${state}`))
export const strengthOptions = inWords(['clear', 'arguable'], (strength) => t(`edit.strength-${strength}`))
export const effectOptions = inWords(['weakens', 'strengthens'], (effect) => t(`edit.effect-${effect}`))
export const openOptions = inWords(['below', 'above'], (open) => t(`edit.open-${open}`))
export const basisOptions = inWords(['stated', 'inferred', 'general-knowledge'], (basis) =>
  t(`claim.basis-${basis}`),
)

export function sideOptions({ sides }: RawCollection): Option[] {
  return sides.map(({ id, name }) => ({ value: id, label: name }))
}

export function articleOptions({ articles }: RawCollection): Option[] {
  return articles.map(({ id, title }) => ({ value: id, label: title }))
}

export function placeOptions({ places }: RawCollection): Option[] {
  return places.map(({ id, names }) => ({ value: id, label: names.en }))
}

export function actorOptions({ actors }: RawCollection): Option[] {
  return actors.map(({ id, name }) => ({ value: id, label: name }))
}

export function actorPicks({ actors, sides }: RawCollection): Pickable[] {
  const groups = new Map(sides.map(({ id, name }) => [id, name]))
  return actors.map(({ id, name, aliases, side }) => ({ id, name, aliases, more: groups.get(side) ?? side }))
}

export function placePicks(raw: RawCollection): Pickable[] {
  return raw.places.map(({ id, names, aliases, partOf }) => ({
    id,
    name: names.en,
    aliases: [...aliases, ...Object.values(names)],
    ...(partOf !== undefined && { more: t('edit.part-of', { place: placeNameOf(raw, partOf) }) }),
  }))
}

export function claimPicks(raw: RawCollection): Pickable[] {
  return raw.claims.map(({ id, short, text, attribution }) => ({
    id,
    name: short,
    more: nameOf(raw, attribution[0]?.actor),
    aliases: [text],
  }))
}
