import '@/i18n/words/map-panels'
import './place-popover.css'
import { useMemo } from 'react'
import { type Ordinal, sideOf } from '@/domain/claim-index'
import type { Place } from '@/domain/collection'
import { subjectsOf } from '@/domain/map-places'
import type { Pixel } from '@/domain/map-projection'
import type { Homes } from '@/domain/map-voices'
import { otherName } from '@/domain/place-name'
import { claimsAt, withParts } from '@/domain/place-tree'
import { t } from '@/i18n/text'
import type { PaneActions } from './pane-actions'
import { PlaceClaims } from './place-claims'
import type { Scene } from './scene-types'

type PlacePopoverProps = {
  place: Place
  listed: readonly Ordinal[]
  homes: Homes
  scene: Scene | null
  width: number
  height: number
  actions: PaneActions
  /** Chosen on the map: then reading goes on here. */
  takesFocus: boolean
  onClose: () => void
}

const WIDTH = 290
const TOP = 46
/** Three rows that a finger can press, below the heading. */
const LEAST_HEIGHT = 210
/** More claims than these are folded by group. */
const FEW = 8

/** What is claimed of the chosen place in these dates, by group of voices; for a seat, what its voices say. */
export function PlacePopover({
  place,
  listed,
  homes,
  scene,
  actions,
  takesFocus,
  ...rest
}: PlacePopoverProps) {
  const { index } = actions
  const { width, height, onClose } = rest
  const { groups, total, words } = useMemo(() => {
    const ids = new Set(claimsAt(index, listed, place.id))
    const here = listed.filter((i) => ids.has(index.collection.claims[i]?.id ?? ''))
    const seat = here.length > 0 ? undefined : homes.seats.find((one) => one.place === place)
    const claims = seat?.claims ?? here
    const parts = new Set(withParts(index, place.id))
    const about = claims.filter((i) => subjectsOf(index, i).some(({ id }) => parts.has(id))).length
    return {
      groups: groupsOf(actions, claims),
      total: claims.length,
      words: seat
        ? t('map.popover-seat', { n: claims.length })
        : t('map.popover-count', { n: claims.length, about, named: claims.length - about }),
    }
  }, [actions, index, listed, homes, place])
  const other = otherName(place)
  return (
    <section
      className="map-popover"
      aria-labelledby="map-popover-title"
      style={positionOf(scene && markOf(scene, place), width, height, total > FEW)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header>
        <h2 id="map-popover-title" tabIndex={-1} ref={takesFocus ? focusOnce : null}>
          {place.name} {other && <small lang={other.lang}>{other.text}</small>}
        </h2>
        <button type="button" onClick={onClose}>
          {t('map.close')}
        </button>
      </header>
      <p>
        {words}
        {place.point && place.radiusKm ? ` ${t('map.popover-radius', { km: place.radiusKm })}` : ''}
      </p>
      {groups.map(({ name, claims }, i) => (
        <details key={name} open={i === 0 || total <= FEW}>
          <summary>
            <h3>{t('map.group-count', { group: name, n: claims.length })}</h3>
          </summary>
          <PlaceClaims claims={claims} actions={actions} />
        </details>
      ))}
    </section>
  )
}

type Group = { name: string; claims: readonly Ordinal[] }

/** By group of voices, the fullest first; of many, what is contradicted stands before them all. */
function groupsOf({ index }: PaneActions, claims: readonly Ordinal[]): Group[] {
  const isFirst = (i: Ordinal) => claims.length > FEW && index.columns.disputed[i] === 1
  const contested = claims.filter(isFirst)
  const quiet = new Map<string, Ordinal[]>()
  for (const i of claims) {
    const claim = index.collection.claims[i]
    if (!claim || isFirst(i)) continue
    const { name } = sideOf(index, claim)
    quiet.set(name, [...(quiet.get(name) ?? []), i])
  }
  return [
    ...(contested.length > 0 ? [{ name: t('map.popover-contested'), claims: contested }] : []),
    ...[...quiet]
      .map(([name, of]) => ({ name, claims: of }))
      .sort((a, b) => b.claims.length - a.claims.length),
  ]
}

/** Beside the mark, on the side with more room; without one at the right. Never beyond the pane. */
function positionOf(at: Pixel | null, width: number, height: number, isLong: boolean) {
  // On a phone the lower half of the map; of a low one more, up to all.
  if (width < 2 * WIDTH) {
    const top = Math.max(8, Math.min(height / 2, height - LEAST_HEIGHT))
    return { width: width - 16, left: 8, top, maxHeight: height - top - 8 }
  }
  const wide = WIDTH
  // Towards the nearer edge where it fits there: the middle, most often the town, stays in sight.
  const fitsLeft = at !== null && at.x - 24 - wide > 8
  const isLeft = at !== null && fitsLeft && (at.x < width / 2 || at.x + 24 + wide > width)
  const left = at === null ? width - wide - 8 : isLeft ? at.x - 24 - wide : at.x + 24
  const top =
    at === null ? TOP : Math.min(Math.max(TOP, at.y - 40), Math.max(TOP, height * (isLong ? 0.14 : 0.4)))
  return {
    width: wide,
    left: Math.min(left, width - wide - 8),
    top,
    maxHeight: height - top - 8,
  }
}

/** Where the mark or card of a place stands; null where the scene has none. */
function markOf(scene: Scene, wanted: Place): Pixel | null {
  const { focus } = scene
  if (focus?.place === wanted) return { x: focus.card.x + focus.card.w, y: focus.card.y }
  const mark = [...scene.marks, ...scene.seats, ...scene.elsewhere].find(({ place }) => place === wanted)
  return mark?.at ?? null
}

const focusOnce = (element: HTMLElement | null) => element?.focus({ preventScroll: true })
