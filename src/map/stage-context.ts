import type { Place } from '@/domain/collection'
import { type Box, type Placer, touch, wrap } from '@/domain/map-labels'
import { type Pixel, pxPerKm, type Viewport } from '@/domain/map-projection'
import type { PlaceWords, StagePlaces } from '@/domain/stage-places'
import { t } from '@/i18n/text'
import type { Font, Measure } from './map-measure'
import type { BasemapLabel } from './map-names'

export type StageText = {
  id: string
  box: Box
  lines: string[]
  font: Font
  align: 'left' | 'center' | 'right'
  /** Of the basemap: no voice has named it. */
  isBase: boolean
}

/** All that is drawn over the ground, on boxes that touch neither each other nor the frame. */
export type StageScene = {
  circles: { id: string; at: Pixel; r: number }[]
  dots: { id: string; at: Pixel }[]
  arcs: { id: string; path: string; text: string }[]
  texts: StageText[]
  leaders: { id: string; from: Pixel; to: Pixel }[]
  arrows: { id: string; at: Pixel; turn: number }[]
  bar: { x: number; y: number; px: number }
}

export type StageContext = {
  places: StagePlaces
  viewport: Viewport
  measure: Measure
  labels: readonly BasemapLabel[]
  placer: Placer
  scene: StageScene
}

/** Who called it what; the place's own name where the text has no words for it. */
export function wordsFor(place: Place, words: readonly PlaceWords[]): string[] {
  const said = words.flatMap(({ name, printed }) => {
    if (printed === null) return []
    return name === null
      ? t('present.words-only', { words: printed })
      : t('present.said-where', { name, words: printed })
  })
  return said.length > 0 ? said : [place.name]
}

/** Where one of several texts goes on, its lines stand a little further in. */
const INDENT = '\u2002'

type LinesOptions = { hanging?: boolean }

/** A text in lines of at most `most` px, and the room that it takes. */
export function linesOf(
  { measure }: StageContext,
  texts: readonly string[],
  font: Font,
  most: number,
  { hanging = false }: LinesOptions = {},
) {
  const indent = hanging && texts.length > 1 ? INDENT : ''
  const width = (line: string) => measure.width(line, font)
  const lines = texts.flatMap((text) =>
    wrap(text, most, (line) => width(indent + line)).map((line, i) => (i === 0 ? line : indent + line)),
  )
  return { lines, w: Math.max(...lines.map(width)), h: lines.length * measure.height[font] }
}

export function radiusOf({ viewport }: StageContext, place: Place): number {
  return place.point ? (place.radiusKm ?? 0) * pxPerKm(viewport.zoom, place.point[1]) : 0
}

/** A smaller circle is drawn as a dot. */
export const DOT_PX = 5

/** From this radius on a circle has room for lettering in and along it. */
export const LETTERING_PX = 48

/** Small boxes along a circle. */
export function ringOf({ at, r }: { at: Pixel; r: number }): Box[] {
  const steps = Math.min(400, Math.max(8, Math.ceil((2 * Math.PI * r) / 8)))
  return Array.from({ length: steps }, (_, i) => {
    const angle = (i / steps) * 2 * Math.PI
    return { x: at.x + r * Math.cos(angle) - 3, y: at.y + r * Math.sin(angle) - 3, w: 6, h: 6 }
  })
}

/** The first free box that no circle runs through; where there is none, the first free one. */
export function placeClear({ placer, scene }: StageContext, boxes: readonly Box[]): Box | null {
  const rings = scene.circles.flatMap(ringOf)
  return placer.place(boxes.filter((box) => !rings.some((each) => touch(box, each)))) ?? placer.place(boxes)
}

/** From further away "further west" of a town would point across half a country. */
export function isTownScale(ctx: StageContext): boolean {
  const { town } = ctx.places
  return town !== null && radiusOf(ctx, town) >= LETTERING_PX
}
