import './map-controls.css'
import { useState } from 'react'
import type { Camera, Collection } from '@/domain/collection'
import { fitted } from '@/domain/map-frame'
import { panned, type Viewport } from '@/domain/map-projection'
import type { Layer } from '@/domain/view'
import { t } from '@/i18n/text'
import { later, Part } from '@/widget/part'
import { Arrow } from './arrow'
import { SEATS_BELOW } from './scene-seats'

const MapLayers = later(() => import('./map-layers').then(({ MapLayers }) => MapLayers))

type Props = {
  views: Collection['views']
  /** How many claims of the window have a place in each view's frame. */
  counts: readonly number[]
  home: Camera
  viewport: Viewport
  isListOpen: boolean
  onCamera: (camera: Camera, action: string) => void
  /** A view of the collection, to be fitted to the frame. */
  onView: (camera: Camera, action: string) => void
  onOpenList: () => void
  layers: Layer[]
  onLayers: (layers: Layer[]) => void
}

/** Further from a view's zoom than this the frame shows something else. */
const SAME_SCALE = 1

const PANS = [
  ['n', 0, -0.25],
  ['w', -0.25, 0],
  ['e', 0.25, 0],
  ['s', 0, 0.25],
] as const

/** Steps of scale, zoom, home, moving without a drag, and the way to the list. */
export function MapControls({
  views,
  counts,
  home,
  viewport,
  isListOpen,
  onCamera,
  onView,
  onOpenList,
  layers,
  onLayers,
}: Props) {
  const [isMoving, setMoving] = useState(false)
  const { center, zoom, width, height } = viewport
  const zoomBy = (step: number, action: string) =>
    onCamera({ center, zoom: Math.max(1.5, Math.min(13, zoom + step)) }, action)
  // Before its frame is known nothing has been counted in it.
  const isMeasured = width > 0
  const far = views.map((view) => Math.abs(fitted(view, width, height).zoom - zoom))
  const nearest = far.indexOf(Math.min(SAME_SCALE, ...far))
  return (
    <div className="map-controls">
      {views.length > 0 && (
        <fieldset className="map-steps">
          <legend className="visually-hidden">{t('map.scales')}</legend>
          {views.map((view, i) => (
            <button
              key={view.label}
              type="button"
              aria-pressed={i === nearest}
              aria-label={
                isMeasured ? t('map.scale-name', { label: view.label, n: counts[i] ?? 0 }) : view.label
              }
              onClick={() => onView(view, `map-scale-${i}`)}
            >
              {view.label} <small>{isMeasured && counts[i]}</small>
            </button>
          ))}
        </fieldset>
      )}
      <div className="map-zoom">
        <button type="button" aria-label={t('map.zoom-in')} onClick={() => zoomBy(1, 'map-zoom-in')}>
          <Glyph d="M-5 0H5M0-5V5" />
        </button>
        <button type="button" aria-label={t('map.zoom-out')} onClick={() => zoomBy(-1, 'map-zoom-out')}>
          <Glyph d="M-5 0H5" />
        </button>
        <button type="button" aria-label={t('map.home')} onClick={() => onView(home, 'map-home')}>
          <Glyph d="M-6 0L0-6L6 0M-4-1.5V5.5H4V-1.5" />
        </button>
        <button
          type="button"
          aria-label={t('map.move')}
          aria-expanded={isMoving}
          onClick={() => setMoving(!isMoving)}
        >
          <Glyph d="M0-7V7M-7 0H7M-2-5L0-7L2-5M-2 5L0 7L2 5M-5-2L-7 0L-5 2M5-2L7 0L5 2" />
        </button>
      </div>
      {isMoving && (
        <div className="map-zoom map-pan">
          {PANS.map(([to, dx, dy]) => (
            <button
              key={to}
              type="button"
              aria-label={t(`map.pan-${to}`)}
              onClick={() => onCamera(panned(viewport, dx, dy), `map-pan-${to}`)}
            >
              <Arrow to={to} />
            </button>
          ))}
        </div>
      )}
      <button type="button" className="map-open-list" aria-expanded={isListOpen} onClick={onOpenList}>
        {t('map.places')}
      </button>
      <Part>
        <MapLayers layers={layers} seatsShown={zoom < SEATS_BELOW} onLayers={onLayers} />
      </Part>
    </div>
  )
}

function Glyph({ d }: { d: string }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
