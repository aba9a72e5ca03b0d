import '@/i18n/words/map-panels'
import './places-list.css'
import { useState } from 'react'
import type { Ordinal } from '@/domain/claim-index'
import type { Place } from '@/domain/collection'
import type { MapPlaces, Tally } from '@/domain/map-places'
import type { Homes } from '@/domain/map-voices'
import { t } from '@/i18n/text'
import { useMore } from '@/widget/use-more'
import { groupsInWords, lighting, type PaneActions } from './pane-actions'
import { PlaceClaims } from './place-claims'

type Entry = { place: Place; claims: readonly Ordinal[]; words: string }
/** Where the list opens: at its head, or at the claims about no place. */
export type ListStart = 'top' | 'no-place'
type Props = {
  places: MapPlaces
  homes: Homes
  /** Ids of the places that are in the frame now. */
  inFrame: ReadonlySet<string>
  actions: PaneActions
  start: ListStart
  onClose: () => void
}

/** All that the marks do, as a numbered list for the keyboard and for reading. */
export function PlacesList({ places, homes, inFrame, actions, start: opensAt, onClose }: Props) {
  const entry = ({ place, tally }: { place: Place; tally: Tally }): Entry => ({
    place,
    claims: tally.claims,
    words: groupsInWords(tally),
  })
  const ground = [...(places.focus ? [places.focus] : []), ...places.marks]
  const groups: [string, Entry[]][] = [
    [t('map.list-in-frame'), ground.filter(({ place }) => inFrame.has(place.id)).map(entry)],
    [t('map.list-off-frame'), ground.filter(({ place }) => !inFrame.has(place.id)).map(entry)],
    [t('map.list-parts'), [...places.lettered, ...places.beyond].map(entry)],
    [t('map.not-placed'), places.notPlaced.map(entry)],
    [t('map.list-wide'), places.dock.map(entry)],
    [t('map.list-elsewhere'), [...places.dots, ...places.letteredElsewhere].map(entry)],
    [
      t('map.list-seats'),
      homes.seats.map(({ place, claims, voices }) => ({
        place,
        claims,
        words: t('map.voices', { n: voices.length }),
      })),
    ],
  ]
  let number = 1
  return (
    <section
      className="map-places"
      aria-label={t('map.places-in-view')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header>
        <h2>{t('map.places-in-view')}</h2>
        <button type="button" ref={opensAt === 'top' ? focusOnce : null} onClick={onClose}>
          {t('map.close')}
        </button>
      </header>
      <p>{t('map.places-hint')}</p>
      {groups.map(([title, entries]) => {
        const start = number
        number += entries.length
        return (
          entries.length > 0 && (
            <PlaceGroup key={title} title={title} entries={entries} start={start} actions={actions} />
          )
        )
      })}
      {places.noPlace.claims.length > 0 && (
        <div>
          <h3 tabIndex={-1} ref={opensAt === 'no-place' ? scrollToOnce : null}>
            {t('map.list-no-place', { n: places.noPlace.claims.length })}
          </h3>
          <PlaceClaims claims={places.noPlace.claims} actions={actions} />
        </div>
      )}
    </section>
  )
}

type GroupProps = {
  title: string
  entries: readonly Entry[]
  /** The number of the first. */
  start: number
  actions: PaneActions
}

function PlaceGroup({ title, entries, start, actions }: GroupProps) {
  const { shown, more } = useMore(entries.length, (left) => t('rows.more', left))
  return (
    <div>
      <h3>{title}</h3>
      <ol start={start}>
        {entries.slice(0, shown).map((one) => (
          <PlaceEntry key={one.place.id} entry={one} actions={actions} />
        ))}
      </ol>
      {more}
    </div>
  )
}

function PlaceEntry({ entry: { place, claims, words }, actions }: { entry: Entry; actions: PaneActions }) {
  const name = place.name
  const isChosen = place.id === actions.place
  // A hundred places with a hundred rows each would be laid out for one that is read.
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={isChosen ? t('map.chosen', { place: name }) : t('map.choose', { place: name })}
        onClick={() => actions.choosePlace(place.id)}
        {...lighting(actions, claims)}
      >
        <b>{name}</b>
      </button>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('map.claims-of', { n: claims.length })} <small>{words}</small>
        </summary>
        {isOpen && <PlaceClaims claims={claims} actions={actions} />}
      </details>
    </li>
  )
}

const focusOnce = (element: HTMLElement | null) => element?.focus()

/** Scrolls the list only, not what the pane stands in. */
const scrollToOnce = (heading: HTMLElement | null) => {
  const list = heading?.closest('section')
  if (!heading || !list) return
  heading.focus({ preventScroll: true })
  list.scrollTop = heading.offsetTop - 8
}
