import type { Place } from '@/domain/collection'
import { arcText } from '@/domain/map-arc'
import { type Box, wrap } from '@/domain/map-labels'
import type { Ground, Lettered, Tally } from '@/domain/map-places'
import { type Pixel, project, pxPerKm } from '@/domain/map-projection'
import { otherName } from '@/domain/place-name'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { cardHeight } from './card-size'
import { elsewhereText, type SceneContext, TOWN_PX } from './scene-context'
import type { Scene, SceneFocus } from './scene-types'

const CARD_WIDTH = 216
const LETTERING_WIDTH = 150
const SHIFTS = Array.from({ length: 41 }, (_, i) => Math.ceil(i / 2) * (i % 2 ? -8 : 8))
/** Angles for text along a circle, in degrees from the east, clockwise: the top first. */
const STEPS = Array.from({ length: 23 }, (_, i) => Math.ceil(i / 2) * (i % 2 ? 8 : -8))
const TOP_FIRST = [...STEPS.map((step) => -90 + step), 90, 66, 114]
const BOTTOM_FIRST = [...STEPS.map((step) => 90 + step), ...STEPS.map((step) => -90 + step)]

/** Does the town stand large enough for its card and its parts? */
export function isTownScale(ctx: SceneContext, { place, point }: Ground): boolean {
  const at = project(ctx.viewport, point)
  const { width, height, zoom } = ctx.viewport
  const isInFrame = at.x > -40 && at.y > -20 && at.x < width + 40 && at.y < height + 40
  return isInFrame && radiusPx(place, point[1], zoom) >= TOWN_PX
}

/** "15 of 45 claims contradicted" */
export function contradicted({ contested, claims }: Tally): string {
  return t('map.contradicted', { m: contested, n: claims.length })
}

/** What that counts: "on Bakhmut and its parts, 20–22 May" */
export function countedOn({ from, to }: Pick<SceneContext, 'from' | 'to'>, place: string): string {
  return t('map.counted-on', { place, dates: formatDays(from, to) })
}

export function radiusPx(place: Place, lat: number, zoom: number): number {
  return (place.radiusKm ?? 0) * pxPerKm(zoom, lat)
}

/**
 * The focus town at its own scale: circle, name, card.
 * Null where its card finds no room in the frame: then it is a mark like the others.
 */
export function layTown(ctx: SceneContext, scene: Scene, focus: Ground): SceneFocus | null {
  const { measure, placer, topic } = ctx
  const at = project(ctx.viewport, focus.point)
  const r = radiusPx(focus.place, focus.point[1], ctx.viewport.zoom)
  const emphasis = ctx.emphasisOf(focus.place)
  const name = focus.place.name
  const native = otherName(focus.place)?.text
  const cardH = cardHeight(ctx.index, topic, ctx.counted.listed)
  const nameH = measure.height.focus
  const nativeH = native ? measure.height.row : 0
  const centred = (y: number, w: number, h: number): Box => ({ x: at.x - w / 2, y, w, h })
  const cardW = Math.max(
    CARD_WIDTH,
    measure.width(countedOn(ctx, name), 'note') + 24,
    measure.width(contradicted(focus.tally), 'strong') + 24,
  )
  const boxes = (shift: number) => {
    const top = at.y - (nameH + nativeH + 4 + cardH) / 2 + shift
    return {
      name: centred(top, measure.width(name, 'focus'), nameH),
      native: native ? centred(top + nameH, measure.width(native, 'row'), nativeH) : null,
      card: centred(top + nameH + nativeH + 4, cardW, cardH),
    }
  }
  // In its middle if it can be; up or down in the circle where a control stands in the way.
  const tries = SHIFTS.filter((shift) => Math.abs(shift) < r).map(boxes)
  const groups = tries.map(({ name, native, card }) => [name, card, ...(native ? [native] : [])])
  const placed = tries[placer.placeGroup(groups)]
  if (!placed) return null
  scene.circles.push({ id: focus.place.id, at, r, emphasis, faint: false })
  const found: SceneFocus = { place: focus.place, tally: focus.tally, at, ...placed, emphasis }
  ctx.anchors.set(focus.place.id, found.name)

  return found
}

/** The parts that the window speaks of, lettered inside, along and beside the circle. */
export function letterParts(ctx: SceneContext, scene: Scene, focus: Ground, card: Box): void {
  const at = project(ctx.viewport, focus.point)
  const r = radiusPx(focus.place, focus.point[1], ctx.viewport.zoom)
  for (const part of ctx.places.lettered)
    if (part.town === focus.place) letterPart(ctx, scene, part, at, r, card, false)
}

/** Parts that only other days speak of, and the one word on what a dotted circle means. */
export function letterRest(ctx: SceneContext, scene: Scene, focus: Ground, card: Box): void {
  const at = project(ctx.viewport, focus.point)
  const r = radiusPx(focus.place, focus.point[1], ctx.viewport.zoom)
  const note = t('map.somewhere')
  const arcs = BOTTOM_FIRST.map((angle) =>
    arcText(at, r, ctx.measure.width(note, 'note'), angle, ctx.measure.height.note),
  )
  const arc = arcs[ctx.placer.placeGroup(arcs.map(({ boxes }) => boxes))]
  scene.isCircleNamed = arc !== undefined
  if (arc)
    scene.arcs.push({
      id: 'somewhere',
      path: arc.path,
      text: note,
      place: null,
      tally: null,
      emphasis: 'none',
      window: null,
    })
  for (const part of ctx.places.letteredElsewhere)
    if (part.town === focus.place) letterPart(ctx, scene, part, at, r, card, true)
}

function letterPart(
  ctx: SceneContext,
  scene: Scene,
  { place, tally }: Lettered,
  at: Pixel,
  r: number,
  card: Box,
  isElsewhere: boolean,
): void {
  const { measure, placer } = ctx
  const emphasis = ctx.emphasisOf(place)
  const elsewhere = isElsewhere ? elsewhereText(ctx, tally.claims) : null
  const name = place.name
  const said =
    place.lettering === 'along'
      ? t('map.side-not-said', { place: name })
      : place.lettering === 'inside'
        ? t('map.inside-not-said', { place: name })
        : name
  const window = elsewhere?.window ?? null
  if (place.lettering === 'along') {
    const text = elsewhere ? `${elsewhere.text} · ${said}` : said
    const arcs = TOP_FIRST.map((angle) =>
      arcText(at, r, measure.width(text, 'row'), angle, measure.height.row),
    )
    const arc = arcs[placer.placeGroup(arcs.map(({ boxes }) => boxes))]
    if (arc) {
      scene.arcs.push({ id: place.id, path: arc.path, text, place, tally, emphasis, window })
      ctx.anchors.set(place.id, arc.end)
      return
    }
    // No free stretch of the rim is long enough: beside it instead. Other days' parts can wait for room.
    if (isElsewhere) return
  }
  const lines = wrap(said, LETTERING_WIDTH, (text) => measure.width(text, 'row'))
  if (elsewhere) lines.unshift(elsewhere.text)
  const widths = lines.map((line, i) => measure.width(line, elsewhere && i === 0 ? 'note' : 'row'))
  const w = Math.max(...widths)
  const h = lines.length * measure.height.row
  const sides = place.lettering === 'along' ? ['n', 'e', 'w', 's'] : [place.lettering ?? 'inside']
  const box = placer.place(sides.flatMap((side) => placesFor(side, at, r, card, w, h)))
  if (!box) return
  const align = place.lettering === 'e' ? 'left' : place.lettering === 'w' ? 'right' : 'center'
  scene.letterings.push({ place, tally, box, lines, align, arrow: null, emphasis, window })
  // A leader ends on the widest line: beside a shorter one it would end in the void.
  const h1 = measure.height.row
  ctx.anchors.set(place.id, { ...box, y: box.y + widths.indexOf(w) * h1, h: h1 })
}

function placesFor(lettering: string, at: Pixel, r: number, card: Box, w: number, h: number): Box[] {
  const steps = [0, -24, 24, -48, 48, -72, 72, -96, 96]
  if (lettering === 'e' || lettering === 'w') {
    const sign = lettering === 'e' ? 1 : -1
    const x = (edge: number) => at.x + sign * edge - (sign < 0 ? w : 0)
    // Beside the circle; where the frame ends before that, just inside its rim.
    return [r + 10, r - w - 10].flatMap((edge) =>
      steps.map((dy) => ({ x: x(edge), y: at.y + dy - h / 2, w, h })),
    )
  }
  if (lettering === 'n' || lettering === 's') {
    const sign = lettering === 's' ? 1 : -1
    return [r + 8, r - h - 8].flatMap((edge) =>
      steps.map((dx) => ({ x: at.x + dx - w / 2, y: at.y + sign * edge - (sign < 0 ? h : 0), w, h })),
    )
  }
  // Inside: under the card, else wherever it fits whole into the circle, the nearest to the middle first.
  const under = steps.map((dx) => ({ x: at.x + dx - w / 2, y: card.y + card.h + 6, w, h }))
  const grid: Box[] = []
  for (let y = at.y - r; y < at.y + r; y += 12)
    for (let x = at.x - r; x < at.x + r; x += 16) grid.push({ x, y, w, h })
  const far = (b: Box) => Math.hypot(b.x + w / 2 - at.x, b.y + h / 2 - at.y)
  const isWithin = (b: Box) => far(b) + Math.hypot(w, h) / 2 < r
  return [...under, ...grid.filter(isWithin).sort((a, b) => far(a) - far(b))]
}
