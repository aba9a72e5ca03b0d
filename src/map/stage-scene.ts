import type { Place } from '@/domain/collection'
import { createPlacer } from '@/domain/map-labels'
import { project, pxPerKm, scaleBar, type Viewport } from '@/domain/map-projection'
import type { StagePlaces } from '@/domain/stage-places'
import { t } from '@/i18n/text'
import type { Measure } from './map-measure'
import type { BasemapLabel } from './map-names'
import { layBaseNames } from './stage-base-names'
import { isTownScale, linesOf, type StageContext, type StageScene, wordsFor } from './stage-context'
import { layCircles, layEdges, layGround } from './stage-ground'
import { layTown, letter } from './stage-town'

/** Narrower than this a sentence would cover the ground. */
const NARROW = 260

/** Lays the map of the stage, from the most to the least important. */
export function layStage(
  places: StagePlaces,
  viewport: Viewport,
  measure: Measure,
  labels: readonly BasemapLabel[],
): StageScene {
  const scene: StageScene = {
    circles: [],
    dots: [],
    arcs: [],
    texts: [],
    leaders: [],
    arrows: [],
    bar: { x: 0, y: 0, px: 0 },
  }
  const ctx = {
    places,
    viewport,
    measure,
    labels,
    scene,
    placer: createPlacer(viewport.width, viewport.height, 3, 6),
  }
  layBar(ctx)
  layCircles(ctx)
  layTown(ctx)
  layLists(ctx)
  for (const { place, town, words } of places.lettered) letter(ctx, place, town, words)
  layGround(ctx)
  layEdges(ctx)
  layBaseNames(ctx)
  return scene
}

/** At the lower right: a round length, or the one of which a voice speaks. */
function layBar(ctx: StageContext): void {
  const { viewport, placer, scene, places } = ctx
  const { width, height, zoom, center } = viewport
  const round = scaleBar(viewport, Math.min(width * 0.3, 120))
  const unit = pxPerKm(zoom, center[1])
  const isSaid = places.km !== null && places.km * unit < width * 0.8
  const two = 2 * unit > 24 && 2 * unit < width * 0.4 ? { km: 2, px: 2 * unit } : round
  const { km, px } = isSaid && places.km !== null ? { km: places.km, px: places.km * unit } : two
  const text = isSaid
    ? t(width < NARROW ? 'present.length-short' : 'present.length', { n: km })
    : t('map.km', { n: km })
  const { lines, w, h } = linesOf(ctx, [text], 'note', isSaid ? Math.max(170, width * 0.32) : width)
  const room = Math.max(px, w)
  const x = width - 14 - room
  const y = height - 14
  scene.bar = { x: width - 14 - (isSaid ? px : (room + px) / 2), y, px }
  const box = { x, y: y - 10 - h, w: room, h }
  scene.texts.push({
    id: 'bar',
    box,
    lines,
    font: 'note',
    align: isSaid ? 'right' : 'center',
    isBase: false,
  })
  placer.block({ x, y: box.y, w: room, h: h + 14 })
}

/** In a corner: what is named and cannot be placed, and what is larger than the frame. */
function layLists(ctx: StageContext): void {
  const { places, viewport, measure, placer, scene } = ctx
  const { width, height } = viewport
  const outside = places.wide.filter(({ place }) => !isInside(ctx, place))
  const notPlaced = isTownScale(ctx) ? places.notPlaced : [...places.notPlaced, ...places.beyond]
  const lists = [
    {
      title: t('map.not-placed'),
      entries: notPlaced.flatMap((each) => wordsFor(each.place, each.words)),
    },
    { title: t('present.too-wide'), entries: outside.map(({ place }) => place.name) },
  ]
  for (const { title, entries } of lists) {
    if (entries.length === 0) continue
    const { lines, w, h } = linesOf(ctx, [title, ...entries], 'note', Math.max(150, width * 0.55))
    const left = 12
    const right = width - 12 - w
    const corners = [
      { x: left, y: height - 12 - h },
      { x: left, y: 12 },
      { x: right, y: 12 },
      ...Array.from({ length: Math.floor(height / 12) }, (_, i) => ({ x: left, y: height - h - 12 * i })),
    ].map((corner) => ({ ...corner, w: Math.max(w, measure.width(title, 'note')), h }))
    const box = placer.place(corners)
    if (box) scene.texts.push({ id: title, box, lines, font: 'note', align: 'left', isBase: false })
  }
}

function isInside({ viewport }: StageContext, place: Place): boolean {
  if (!place.point) return false
  const { x, y } = project(viewport, place.point)
  return x > 0 && y > 0 && x < viewport.width && y < viewport.height
}
