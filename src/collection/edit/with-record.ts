import type { ListName, PartName, RawCollection } from '@/collection/schema'
import type { RawArticle, RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { NO_TEXT, NOT_CODED } from '@/domain/passage'
import { type Edited, editedOf } from './edited'
import { mapReferences, type User, usersOf } from './references'

export type RecordOf<P extends PartName> = P extends ListName
  ? RawCollection[P][number]
  : RawCollection['collection']

/** The collection with this record in the place of the one with its id, or behind all others of its list. */
export function withRecord<P extends PartName>(raw: RawCollection, part: P, record: RecordOf<P>): Edited {
  const made = putRecord(raw, part, record)
  const before = part === 'articles' ? raw.articles.find(({ id }) => id === record.id) : undefined
  const followed = before
    ? { ...made, claims: followArticle(raw.claims, before, record as RawArticle) }
    : made
  return editedOf(raw, followed, part, record.id)
}

/** Records that belong together in one step: a speaker, and the group that nobody had made yet. The last is meant. */
export function withRecords(raw: RawCollection, records: readonly Put[]): Edited {
  const made = records.reduce((at, { part, record }) => putRecord(at, part, record as never), raw)
  const last = records.at(-1)
  return editedOf(raw, made, last?.part ?? 'collection', last?.record.id ?? '')
}

export type Put = { [P in ListName]: { part: P; record: RecordOf<P> } }[ListName]

type Removal = ({ kind: 'removed' } & Edited) | { kind: 'used'; users: readonly User[] }

/** The collection without a record and what hangs on it; refused where others would not stand without it. */
export function withoutRecord(raw: RawCollection, part: ListName, id: Id): Removal {
  const users = usersOf(raw, part, id)
  if (users.length > 0) return { kind: 'used', users }
  const gone = mapReferences(dropRecord(raw, part, id), part, (other) => (other === id ? null : other))
  const { replacedBy } = gone.collection
  const isLed = Object.values(replacedBy).includes(id)
  const collection = isLed
    ? {
        ...gone.collection,
        replacedBy: Object.fromEntries(Object.entries(replacedBy).filter(([, now]) => now !== id)),
      }
    : gone.collection
  const after = { ...gone, collection, scenes: dropEmptied(raw.scenes, gone.scenes) }
  return { kind: 'removed', ...editedOf(raw, after, part, id) }
}

export type Replaceable = 'sides' | 'actors' | 'places' | 'articles'

/** The collection with another record wherever this one was named, and without this one. Old links lead to the other. */
export function replaceRecord(raw: RawCollection, part: Replaceable, id: Id, by: Id): Edited {
  const lifted = part === 'places' ? liftPlace(raw, id, by) : raw
  const dropped = dropRecord(lifted, part, id)
  const mapped = mapReferences(dropped, part, (other) => (other === id ? by : other))
  const old = raw.articles.find((article) => article.id === id)
  const next = raw.articles.find((article) => article.id === by)
  const isMoved = part === 'articles' && old && next
  const claims = isMoved ? moveClaims(raw.claims, mapped.claims, old, next) : mapped.claims
  const notes =
    isMoved && !isSameText(old, next)
      ? mapped.notes.map((note, i) => (raw.notes[i] === note ? note : { ...note, start: 0, end: 0 }))
      : mapped.notes
  const replacedBy = Object.fromEntries(
    Object.entries(mapped.collection.replacedBy).map(([from, to]) => [from, to === id ? by : to]),
  )
  const collection = { ...mapped.collection, replacedBy: { ...replacedBy, [id]: by } }
  const after = { ...mapped, collection, claims: onceEach(raw.claims, claims), notes }
  return editedOf(raw, after, part, id)
}

/** The claim as one of another article: its chain ends there, and where in it it stands is not known. */
export function moveClaim(claim: RawClaim, before: RawArticle | undefined, article: RawArticle): RawClaim {
  return {
    ...claim,
    article: article.id,
    attribution: endIn(claim.attribution, before?.outlet, article.outlet),
    passage: before && isSameText(before, article) ? claim.passage : NOT_CODED,
  }
}

function putRecord<P extends PartName>(raw: RawCollection, part: P, record: RecordOf<P>): RawCollection {
  if (part === 'collection') return { ...raw, collection: record as RecordOf<'collection'> }
  const list: readonly { id: Id }[] = raw[part as ListName]
  const at = list.findIndex(({ id }) => id === record.id)
  return { ...raw, [part]: at < 0 ? [...list, record] : list.with(at, record) }
}

function dropRecord(raw: RawCollection, part: ListName, id: Id): RawCollection {
  const list: readonly { id: Id }[] = raw[part]
  return { ...raw, [part]: list.filter((record) => record.id !== id) }
}

/** What the outlet says itself ends with it and is of its article's day: both go along when the article changes. */
function followArticle(claims: RawClaim[], before: RawArticle, now: RawArticle): RawClaim[] {
  const isOther = before.outlet !== now.outlet
  const day = before.published.edtf
  const isLater = day !== now.published.edtf || before.published.sense !== now.published.sense
  if (!isOther && !isLater) return claims
  return claims.map((claim) => {
    if (claim.article !== now.id) return claim
    const attribution = endIn(claim.attribution, before.outlet, now.outlet)
    const isOwnVoice = attribution.length === 1 && claim.said.edtf === day
    if (!isOwnVoice || !isLater) return isOther ? { ...claim, attribution } : claim
    const { edtf, basis } = now.published
    const { sense: _, ...said } = claim.said
    return {
      ...claim,
      attribution,
      said: { ...said, edtf, basis, ...(edtf !== null && { sense: 'sometime' as const }) },
    }
  })
}

function moveClaims(before: RawClaim[], after: RawClaim[], from: RawArticle, to: RawArticle): RawClaim[] {
  const moved = new Set(before.flatMap((claim) => (claim.article === from.id ? [claim.id] : [])))
  return after.map((claim) => (moved.has(claim.id) ? moveClaim(claim, from, to) : claim))
}

function isSameText(a: RawArticle, b: RawArticle): boolean {
  return a.sha256 === b.sha256 && a.sha256 !== NO_TEXT.sha256
}

/** A chain ends in the outlet of its article. */
function endIn(chain: RawClaim['attribution'], before: Id | undefined, outlet: Id): RawClaim['attribution'] {
  const last = chain.at(-1)
  if (!last || last.actor === outlet) return chain
  if (last.actor === before) return chain.with(-1, { ...last, actor: outlet })
  return [...chain, { actor: outlet, verb: last.verb, hedges: [] }]
}

/** A place that was part of the one that goes would be part of itself: it moves up first. */
function liftPlace(raw: RawCollection, id: Id, by: Id): RawCollection {
  const parents = new Map(raw.places.map((place) => [place.id, place.partOf]))
  const isWithin = (at: Id | undefined, seen: number): boolean =>
    at !== undefined && seen < raw.places.length && (at === id || isWithin(parents.get(at), seen + 1))
  if (!isWithin(parents.get(by), 0)) return raw
  const above = parents.get(id)
  return {
    ...raw,
    places: raw.places.map((place) => {
      if (place.id !== by) return place
      const { partOf: _, ...others } = place
      return above === undefined ? others : { ...others, partOf: above }
    }),
  }
}

/** Two places that became one stand in a claim once in each role. */
function onceEach(before: readonly RawClaim[], claims: RawClaim[]): RawClaim[] {
  return claims.map((claim, i) => {
    if (claim === before[i]) return claim
    const seen = new Set<string>()
    const places = claim.places.filter(({ place, role }) => {
      const key = `${place} ${role}`
      return !seen.has(key) && seen.add(key)
    })
    return places.length === claim.places.length ? claim : { ...claim, places }
  })
}

/** A step that lost all its claims has nothing left to show; a question to the class has. */
function dropEmptied(
  before: readonly RawCollection['scenes'][number][],
  scenes: RawCollection['scenes'],
): RawCollection['scenes'] {
  const old = new Map(before.map((scene) => [scene.id, scene]))
  return scenes.map((scene) => {
    const was = old.get(scene.id)
    if (was === scene || !was) return scene
    const isEmptied = (i: number) =>
      scene.steps[i]?.kind !== 'ask' &&
      scene.steps[i]?.claims.length === 0 &&
      (was.steps[i]?.claims.length ?? 0) > 0
    const steps = scene.steps.filter((_, i) => !isEmptied(i))
    return steps.length === scene.steps.length ? scene : { ...scene, steps }
  })
}
