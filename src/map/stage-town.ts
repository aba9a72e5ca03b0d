import type { Place } from '@/domain/collection'
import { arcText } from '@/domain/map-arc'
import type { Box } from '@/domain/map-labels'
import { type Pixel, project } from '@/domain/map-projection'
import type { PlaceWords } from '@/domain/stage-places'
import { t } from '@/i18n/text'
import { linesOf, nameOf, radiusOf, type StageContext, wordsFor } from './stage-context'

/** From this radius on a circle has room for lettering in and along it. */
const LETTERING_PX = 48
const ANGLES = Array.from({ length: 23 }, (_, i) => -90 + Math.ceil(i / 2) * (i % 2 ? 8 : -8))
const SHIFTS = [0, -24, 24, -48, 48, -72, 72, -96, 96]

/** The town in its middle, and its circle once a voice has spoken of it. */
export function layTown(ctx: StageContext): void {
  const { places, viewport, measure, placer, scene } = ctx
  const { town } = places
  if (!town?.point) return
  const at = project(viewport, town.point)
  const isTold = places.ground.some(({ place }) => place === town)
  const r = radiusOf(ctx, town)
  if (isTold) scene.circles.push({ id: town.id, at, r })
  const name = nameOf(town)
  const w = measure.width(name, 'focus')
  const h = measure.height.focus
  const inside = [-0.8, -0.5, -1.1, 0].map((dy) => ({ x: at.x - w / 2, y: at.y + dy * h, w, h }))
  const around = [
    { x: at.x + 12, y: at.y - h / 2, w, h },
    { x: at.x - w - 12, y: at.y - h / 2, w, h },
    { x: at.x - w / 2, y: at.y - h - 10, w, h },
    { x: at.x - w / 2, y: at.y + 10, w, h },
  ]
  const hasRoom = r * 2 > w * 0.8
  if (!hasRoom && at.x > 0 && at.y > 0 && at.x < viewport.width && at.y < viewport.height) {
    scene.dots.push({ id: town.id, at })
    placer.block({ x: at.x - 5, y: at.y - 5, w: 10, h: 10 })
  }
  const box = placer.place(hasRoom ? inside : around)
  if (box)
    scene.texts.push({ id: town.id, box, lines: [name], font: 'focus', align: 'center', isBase: false })
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
  const most = isInner ? Math.max(140, r * 1.6) : Math.max(120, (viewport.width - r) / 2)
  const { lines, w, h } = linesOf(ctx, isInner ? [...texts, t('present.where-not-said')] : texts, 'row', most)
  const box = placer.place(boxesFor(place.lettering ?? 'inside', at, r, w, h))
  const align = place.lettering === 'e' ? 'left' : place.lettering === 'w' ? 'right' : 'center'
  if (box) scene.texts.push({ id: place.id, box, lines, font: 'row', align, isBase: false })
}

function boxesFor(lettering: string, at: Pixel, r: number, w: number, h: number): Box[] {
  const sideways = (sign: number, edge: number) => at.x + sign * edge - (sign < 0 ? w : 0)
  const upright = (sign: number, edge: number) => at.y + sign * edge - (sign < 0 ? h : 0)
  if (lettering === 'e' || lettering === 'w')
    return [r + 10, r - w * 0.5, r - w - 10].flatMap((edge) =>
      SHIFTS.map((dy) => ({ x: sideways(lettering === 'e' ? 1 : -1, edge), y: at.y + dy - h / 2, w, h })),
    )
  if (lettering === 'n' || lettering === 's' || lettering === 'along')
    return [r + 8, r - h - 8].flatMap((edge) =>
      (lettering === 's' ? [1] : [-1, 1]).flatMap((sign) =>
        SHIFTS.map((dx) => ({ x: at.x + dx - w / 2, y: upright(sign, edge), w, h })),
      ),
    )
  return [8, 20, 40, 60, -60, -90].flatMap((dy) =>
    [0, -30, 30].map((dx) => ({ x: at.x + dx - w / 2, y: at.y + dy, w, h })),
  )
}
