import type { Place } from '@/domain/collection'
import { arcText } from '@/domain/map-arc'
import type { Box } from '@/domain/map-labels'
import { type Pixel, project } from '@/domain/map-projection'
import type { PlaceWords } from '@/domain/stage-places'
import { t } from '@/i18n/text'
import {
  DOT_PX,
  LETTERING_PX,
  linesOf,
  placeClear,
  radiusOf,
  type StageContext,
  wordsFor,
} from './stage-context'

const ANGLES = Array.from({ length: 23 }, (_, i) => -90 + Math.ceil(i / 2) * (i % 2 ? 8 : -8))
const SHIFTS = [0, -24, 24, -48, 48, -72, 72, -96, 96]

/** The town's name in its middle. */
export function layTown(ctx: StageContext): void {
  const { places, viewport, measure, placer, scene } = ctx
  const { town } = places
  if (!town?.point) return
  const at = project(viewport, town.point)
  const r = radiusOf(ctx, town)
  const name = town.name
  // A dot on the map of a country: there its name is one of many.
  const font = r >= DOT_PX ? 'focus' : 'strong'
  const w = measure.width(name, font)
  const h = measure.height[font]
  const inside = [0, -12, 12, -24, 24, -36, 36].flatMap((dx) =>
    [-0.8, -0.5, -1.1, 0].map((dy) => ({ x: at.x + dx - w / 2, y: at.y + dy * h, w, h })),
  )
  const around = [
    { x: at.x + 12, y: at.y - h / 2, w, h },
    { x: at.x - w - 12, y: at.y - h / 2, w, h },
    { x: at.x - w / 2, y: at.y - h - 10, w, h },
    { x: at.x - w / 2, y: at.y + 10, w, h },
  ]
  const hasRoom = r * 2 > w * 0.8
  const isCircle = scene.circles.some(({ id }) => id === town.id)
  if (!hasRoom && !isCircle && at.x > 0 && at.y > 0 && at.x < viewport.width && at.y < viewport.height) {
    scene.dots.push({ id: town.id, at })
    placer.block({ x: at.x - 5, y: at.y - 5, w: 10, h: 10 })
  }
  const box = placeClear(ctx, hasRoom ? inside : around)
  if (box) scene.texts.push({ id: town.id, box, lines: [name], font, align: 'center', isBase: false })
}

/** What is only "the outskirts" or "a few buildings": along, beside or in the circle, as old maps letter an area. */
export function letter(ctx: StageContext, place: Place, town: Place, words: readonly PlaceWords[]): void {
  const { viewport, measure, placer, scene } = ctx
  if (!town.point) return
  const at = project(viewport, town.point)
  const r = radiusOf(ctx, town)
  const texts = wordsFor(place, words)
  if (place.lettering === 'along' && r >= LETTERING_PX) {
    const all = texts.join(' · ')
    const arcs = ANGLES.map((angle) => arcText(at, r, measure.width(all, 'row'), angle, measure.height.row))
    const arc = arcs[placer.placeGroup(arcs.map(({ boxes }) => boxes))]
    if (arc) {
      scene.arcs.push({ id: place.id, path: arc.path, text: all })
      return
    }
  }
  const isInner = place.lettering === 'inside'
  const most = isInner ? Math.max(140, r * 1.6) : roomBeside(viewport.width, place.lettering, at, r)
  const align = place.lettering === 'e' ? 'left' : place.lettering === 'w' ? 'right' : 'center'
  // In the smallest frame the words alone, anywhere near.
  for (const all of isInner ? [[...texts, t('present.where-not-said')], texts] : [texts]) {
    const { lines, w, h } = linesOf(ctx, all, 'row', most, { hanging: align === 'left' })
    const box = placeClear(ctx, boxesFor(place.lettering ?? 'inside', at, r, viewport.width, w, h))
    if (!box) continue
    scene.texts.push({ id: place.id, box, lines, font: 'row', align, isBase: false })
    return
  }
}

/** Beside the circle if there is room for words at all. */
function roomBeside(width: number, lettering: string | undefined, { x }: Pixel, r: number): number {
  const beside = lettering === 'e' ? width - x - r - 18 : lettering === 'w' ? x - r - 18 : 0
  return beside >= 116 ? beside : Math.max(120, width * 0.42)
}

function boxesFor(lettering: string, at: Pixel, r: number, width: number, w: number, h: number): Box[] {
  const sideways = (sign: number, edge: number) => at.x + sign * edge - (sign < 0 ? w : 0)
  const upright = (sign: number, edge: number) => at.y + sign * edge - (sign < 0 ? h : 0)
  if (lettering === 'e' || lettering === 'w') {
    const far = { x: lettering === 'e' ? width - w - 8 : 8, w, h }
    return [
      ...SHIFTS.map((dy) => ({
        x: sideways(lettering === 'e' ? 1 : -1, r + 10),
        y: at.y + dy - h / 2,
        w,
        h,
      })),
      // At that edge of the frame, above or below where the circle comes near it.
      ...Array.from({ length: 40 }, (_, i) => ({
        ...far,
        y: at.y - h / 2 + Math.ceil(i / 2) * (i % 2 ? 12 : -12),
      })),
    ]
  }
  if (lettering === 'n' || lettering === 's' || lettering === 'along')
    return [r + 8, r - h - 8].flatMap((edge) =>
      (lettering === 's' ? [1] : [-1, 1]).flatMap((sign) =>
        SHIFTS.map((dx) => ({ x: at.x + dx - w / 2, y: upright(sign, edge), w, h })),
      ),
    )
  return [8, 20, 40, 60, -60, -90, r + 6, -r - h - 6].flatMap((dy) =>
    [0, -30, 30].map((dx) => ({ x: at.x + dx - w / 2, y: at.y + dy, w, h })),
  )
}
