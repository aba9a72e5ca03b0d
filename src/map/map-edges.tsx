import './map-edges.css'
import { claimantOf } from '@/domain/attribution'
import type { Place } from '@/domain/collection'
import type { MapPlaces, Tallied } from '@/domain/map-places'
import { scaleBar, type Viewport } from '@/domain/map-projection'
import { t } from '@/i18n/text'
import type { MapLack } from './map-types'
import { groupsInWords, lighting, type PaneActions } from './pane-actions'
import type { Scene } from './scene-types'

/** What has too much ground for a mark, or none: entries that behave like marks. */
export function Dock({
  places,
  actions,
  onOpenNoPlace,
}: {
  places: MapPlaces
  actions: PaneActions
  /** Opens the list at the claims about no place. */
  onOpenNoPlace: () => void
}) {
  const n = places.noPlace.claims.length
  if (places.dock.length === 0 && n === 0) return null
  return (
    <ul className="map-dock" aria-label={t('map.dock')}>
      {places.dock.map(({ place, tally }) => (
        <li key={place.id}>
          <PlaceButton tallied={{ place, tally }} actions={actions}>
            {t('map.dock-entry', { place: place.name, n: tally.claims.length })}
          </PlaceButton>
        </li>
      ))}
      {n > 0 && (
        <li>
          <button
            type="button"
            aria-label={t('map.no-place-name', { n })}
            onClick={onOpenNoPlace}
            {...lighting(actions, places.noPlace.claims)}
          >
            {t('map.no-place', { n })}
          </button>
        </li>
      )}
    </ul>
  )
}

/** What a text names without saying where it is. */
export function NotPlaced({
  places,
  actions,
  isShort,
  onOpenList,
}: {
  places: readonly Tallied[]
  actions: PaneActions
  /** Room for one line only. */
  isShort: boolean
  onOpenList: () => void
}) {
  if (places.length === 0) return null
  if (isShort)
    return (
      <div className="map-not-placed">
        <button type="button" onClick={onOpenList}>
          {t('map.not-placed-count', { n: places.length })}
        </button>
      </div>
    )
  return (
    <div className="map-not-placed">
      <p>{t('map.not-placed')}</p>
      <ul>
        {places.slice(0, 4).map(({ place, tally }) => {
          const first = actions.index.collection.claims[tally.claims[0] ?? -1]
          const name = first ? (actions.index.actors.get(claimantOf(first))?.name ?? '') : ''
          return (
            <li key={place.id}>
              <PlaceButton tallied={{ place, tally }} actions={actions}>
                {t('map.not-placed-entry', { place: place.name, name })}
              </PlaceButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type FootProps = {
  viewport: Viewport
  scene: Scene | null
  outlined: readonly Place[]
  lack: MapLack
}

/** From this zoom on a reader may look for streets. */
const TOWN_ZOOM = 10

/** Scale bar, what the map lacks, what its lines mean, whose data it is. */
export function Foot({ viewport, scene, outlined, lack }: FootProps) {
  const { km, px } = scaleBar(viewport, 120)
  const names = outlined.map((place) => place.name).join(', ')
  return (
    <div className="map-foot">
      <div className="map-scale">
        <span>{km < 1 ? t('map.m', { n: km * 1000 }) : t('map.km', { n: km })}</span>
        <span className="map-scale-bar" style={{ width: px }} />
      </div>
      <p>
        {lack && <span role="alert">{t(`map.${lack}`)} </span>}
        {scene && scene.circles.length > 0 && !scene.isCircleNamed && `${t('map.circle')} `}
        {names && `${t('map.outlined', { names })} `}
        {viewport.zoom >= TOWN_ZOOM && `${t('map.no-street')} `}
        <abbr title={t('map.source-name')}>{t('map.source')}</abbr>
      </p>
    </div>
  )
}

function PlaceButton({
  tallied: { place, tally },
  actions,
  children,
}: {
  tallied: Tallied
  actions: PaneActions
  children: string
}) {
  const values = {
    place: place.name,
    n: tally.claims.length,
    groups: groupsInWords(tally),
  }
  return (
    <button
      type="button"
      data-emphasis={place.id === actions.place ? 'chosen' : 'none'}
      aria-label={t('map.place-name', values)}
      aria-pressed={place.id === actions.place}
      onClick={() => actions.choosePlace(place.id)}
      {...lighting(actions, tally.claims)}
    >
      {children}
    </button>
  )
}
