import './place-popover.css'
import { useMemo } from 'react'
import { type Ordinal, sideOf } from '@/domain/claim-index'
import type { Place, Side } from '@/domain/collection'
import type { Pixel } from '@/domain/map-projection'
import type { Homes } from '@/domain/map-voices'
import { claimsAt } from '@/domain/place-tree'
import { t } from '@/i18n/text'
import type { PaneActions } from './pane-actions'
import { PlaceClaims } from './place-claims'
import { nameOf } from './scene-context'
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
  const { index, language } = actions
  const { width, height, onClose } = rest
  const groups = useMemo(() => {
    const ids = new Set(claimsAt(index, listed, place.id))
    const here = listed.filter((i) => ids.has(index.collection.claims[i]?.id ?? ''))
    const seat = homes.seats.find((one) => one.place === place)
    return bySide(actions, here.length > 0 ? here : (seat?.claims ?? []))
  }, [actions, index, listed, homes, place])
  const total = groups.reduce((sum, [, claims]) => sum + claims.length, 0)
  const other = language === 'en' ? 'uk' : 'en'
  const native = place.names[other]
  return (
    <section
      className="map-popover"
      aria-labelledby="map-popover-title"
      style={positionOf(scene && markOf(scene, place), width, height)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header>
        <h2 id="map-popover-title" tabIndex={-1} ref={takesFocus ? focusOnce : null}>
          {nameOf(place, language)} {native && <small lang={other}>{native}</small>}
        </h2>
        <button type="button" onClick={onClose}>
          {t('map.close')}
        </button>
      </header>
      <p>
        {t('map.popover-count', { n: total })}
        {place.point && place.radiusKm ? ` ${t('map.popover-radius', { km: place.radiusKm })}` : ''}
      </p>
      {groups.map(([side, claims]) => (
        <div key={side.id}>
          <h3>{t('map.group-count', { group: side.name, n: claims.length })}</h3>
          <PlaceClaims claims={claims} actions={actions} />
        </div>
      ))}
    </section>
  )
}

function bySide({ index }: PaneActions, claims: readonly Ordinal[]): [Side, Ordinal[]][] {
  const groups = new Map<Side, Ordinal[]>()
  for (const i of claims) {
    const claim = index.collection.claims[i]
    if (!claim) continue
    const side = sideOf(index, claim)
    groups.set(side, [...(groups.get(side) ?? []), i])
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

/** Beside the mark, on the side with more room; without one at the right. Never beyond the pane. */
function positionOf(at: Pixel | null, width: number, height: number) {
  // On a phone the lower half of the map.
  if (width < 2 * WIDTH) return { width: width - 16, left: 8, top: height / 2, maxHeight: height / 2 - 8 }
  const wide = WIDTH
  // Towards the nearer edge where it fits there: the middle, most often the town, stays in sight.
  const fitsLeft = at !== null && at.x - 24 - wide > 8
  const isLeft = at !== null && fitsLeft && (at.x < width / 2 || at.x + 24 + wide > width)
  const left = at === null ? width - wide - 8 : isLeft ? at.x - 24 - wide : at.x + 24
  const top = at === null ? TOP : Math.min(Math.max(TOP, at.y - 40), Math.max(TOP, height * 0.4))
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
