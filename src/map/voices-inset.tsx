import '@/i18n/words/map-panels'
import './voices-inset.css'
import { Suspense, use } from 'react'
import type { LonLat, Place } from '@/domain/collection'
import { type Box, beside, createPlacer } from '@/domain/map-labels'
import { type Pixel, unproject, type Viewport } from '@/domain/map-projection'
import type { Homes } from '@/domain/map-voices'
import { t } from '@/i18n/text'
import { insetFrame, loadInsetPaths } from './basemap-files'
import type { Measure } from './map-measure'

const [, , WIDTH = 186, HEIGHT = 126] = insetFrame.viewBox.split(' ').map(Number)
const LINE = 15

type Props = {
  homes: Homes
  viewport: Viewport
  measure: Measure | null
  focus: Place | null
}

/** Where the voices are at home, small and in words: not where they stood. */
export function VoicesInset({ homes, viewport, measure, focus }: Props) {
  const k = viewport.width < 700 ? 0.76 : 1
  const picture = draw(homes, viewport, k, focus, (text) => measure?.width(text, 'note') ?? text.length * 6)
  const { frame, here, near, far } = picture
  // A collection of elsewhere, in which nobody's home is said: a land that it is not about would be all that shows.
  const isAbroad = !isInside({ x: frame.x + frame.w / 2, y: frame.y + frame.h / 2 }, k)
  if (homes.seats.length === 0 && isAbroad) return null
  const names = [...near, ...far].map(({ name }) => name).join(', ')
  return (
    <figure className="map-inset" style={k < 1 ? { width: WIDTH * k + 2 } : {}}>
      <svg width={WIDTH * k} height={HEIGHT * k} role="img" aria-label={t('map.inset-name', { names })}>
        <g transform={`scale(${k})`}>
          <Suspense>
            <InsetGround />
          </Suspense>
        </g>
        <rect x={frame.x} y={frame.y} width={frame.w} height={frame.h} className="map-inset-frame" />
        {far.map(({ name, box }) => (
          <g key={name}>
            <path d={`M${box.x + 11} ${box.y + 8}h-10m4-4l-4 4l4 4`} className="map-inset-arrow" />
            <text x={box.x + 15} y={box.y + 12}>
              {name}
            </text>
          </g>
        ))}
        {near.map(({ name, at, box }) => (
          <g key={name}>
            <circle cx={at.x} cy={at.y} r="2.2" className="map-inset-seat" />
            {box && (
              <text x={box.x} y={box.y + 12}>
                {name}
              </text>
            )}
          </g>
        ))}
        {here && focus && (
          <text x={here.x} y={here.y + 12} className="map-inset-here">
            {focus.name}
          </text>
        )}
      </svg>
      <figcaption>{t('map.inset', { n: homes.notSaid.length })}</figcaption>
    </figure>
  )
}

/** Land and water under the names; without them the names stand alone. */
function InsetGround() {
  const paths = use(loadInsetPaths())
  if (!paths) return null
  return (
    <>
      <path d={paths.water} className="map-inset-water" />
      <path d={paths.land} className="map-inset-abroad" />
      <path d={paths.ukraine} className="map-inset-home" />
      <path d={paths.abroadBorders} className="map-inset-border" />
      <path d={paths.ukraineBorder} className="map-inset-border" />
    </>
  )
}

function draw(
  homes: Homes,
  viewport: Viewport,
  k: number,
  focus: Place | null,
  measure: (text: string) => number,
) {
  const placer = createPlacer(WIDTH * k, HEIGHT * k, 1, 3)
  const frame = frameOf(viewport, k)
  if (frame.w < 40) placer.block(frame)
  const near: { name: string; at: Pixel; box: Box | null }[] = []
  const far: { name: string; box: Box }[] = []
  const seats = homes.seats.map(({ place, voices }) => ({
    name: t('map.inset-seat', { place: place.name, n: voices.length }),
    at: place.point && toInset(place.point, k),
  }))
  for (const { at } of seats)
    if (at && isInside(at, k)) placer.block({ x: at.x - 2, y: at.y - 2, w: 4, h: 4 })
  const at = focus?.point ? toInset(focus.point, k) : null
  const here = at && focus ? placer.place(beside(at, 4, measure(focus.name) + 3, LINE)) : null
  for (const { name, at } of seats) {
    if (at && isInside(at, k)) near.push({ name, at, box: placer.place(beside(at, 2, measure(name), LINE)) })
    else {
      const w = measure(name) + 15
      const box = placer.place([0, 1, 2, 3].map((i) => ({ x: 4, y: HEIGHT * k - 20 - i * LINE, w, h: LINE })))
      if (box) far.push({ name, box })
    }
  }
  return { frame, here, near, far }
}

function toInset([lon, lat]: LonLat, k: number): Pixel {
  const { lon0, lat0, kx, ky } = insetFrame.projection
  return { x: (lon - lon0) * kx * k, y: (lat0 - lat) * ky * k }
}

function isInside({ x, y }: Pixel, k: number): boolean {
  return x > 0 && y > 0 && x < WIDTH * k && y < HEIGHT * k
}

/** The map's frame in the inset, at least 8 px so that a town's frame is still seen. */
function frameOf(viewport: Viewport, k: number): Box {
  const a = toInset(unproject(viewport, { x: 0, y: 0 }), k)
  const b = toInset(unproject(viewport, { x: viewport.width, y: viewport.height }), k)
  const w = Math.max(8, b.x - a.x)
  const h = Math.max(8, b.y - a.y)
  return { x: (a.x + b.x) / 2 - w / 2, y: (a.y + b.y) / 2 - h / 2, w, h }
}
