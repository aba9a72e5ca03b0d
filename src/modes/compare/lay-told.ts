import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, LonLat, Place } from '@/domain/collection'
import { anywhere, type Box, createPlacer, type Placer, touch, wrap } from '@/domain/map-labels'
import { shapeOf } from '@/domain/map-places'
import { type Pixel, project, pxPerKm, type Viewport } from '@/domain/map-projection'
import { mapParent } from '@/domain/place-tree'
import type { Difference, Lens, Telling } from '@/domain/telling'
import { t } from '@/i18n/text'
import { holdWords, lensName, placeWords, sourceWords } from './told-words'

/** Width of a line in CSS px and its height, as the map measures them. */
export type Measure = {
  width: (text: string, font: 'note' | 'strong') => number
  height: Record<'note' | 'strong', number>
}
export type MapText = { id: string; box: Box; lines: readonly string[]; tone: string }

/** What the map lends: its frame, what lies over it already, its fonts and the names of its basemap. */
export type MapFrame = {
  viewport: Viewport
  obstacles: readonly Box[]
  measure: Measure
  texts: readonly MapText[]
}

export type ToldColumn = { lens: Lens; telling: Telling; words: string[]; source: string[] }
export type ToldLabel = {
  place: Place
  title: string[]
  /** One for each teller who is quoted on the place. */
  columns: ToldColumn[]
  /** Who is not. */
  notQuoted: string[]
  box: Box
  /** From the label to the place's point; null where it stands on it, or where the place has no point. */
  leader: { from: Pixel; to: Pixel } | null
}
export type ToldScene = {
  labels: ToldLabel[]
  circles: { id: string; at: Pixel; r: number }[]
  texts: MapText[]
  /** How many places found no room: the table has them. */
  unplaced: number
  column: number
}

const PAD = 8
const GAP = 10
/** The mark of the teller before the lines of a column. */
const MARK = 20
/** Of a column: as wide as the frame allows, within these. */
const WIDEST = 168
const NARROWEST = 118

/**
 * A label a place with what each teller says of it: on the place, else beside it with a leader. What has no
 * sure point gets no leader, as that would place it.
 */
export function layTold(
  index: ClaimIndex,
  told: readonly Difference[],
  lenses: readonly Lens[],
  cursor: Day,
  frame: MapFrame,
): ToldScene {
  const { viewport, obstacles, measure } = frame
  const placer = createPlacer(viewport.width, viewport.height)
  for (const box of obstacles) placer.block(box)
  const room = (viewport.width * 0.62 - 2 * PAD - (lenses.length - 1) * GAP) / lenses.length
  const column = Math.round(Math.max(NARROWEST, Math.min(WIDEST, room)))
  const scene: ToldScene = { labels: [], circles: [], texts: [], unplaced: 0, column }
  const shown = told.flatMap(({ place: id, tellings }) => {
    const place = index.places.get(id)
    const at = place && pointOf(index, place, viewport)
    return place ? [{ place, tellings, at: at ?? null, isGround: shapeOf(index, place) === 'ground' }] : []
  })
  for (const { place, at, isGround } of shown)
    if (at && isGround && place.point)
      scene.circles.push({
        id: place.id,
        at,
        r: (place.radiusKm ?? 0) * pxPerKm(viewport.zoom, place.point[1]),
      })
  for (const { place, tellings, at, isGround } of shown) {
    const texts = textsOf(index, place, tellings, lenses, cursor, column, measure)
    // Where a label stands is read as where it belongs: on no other place, nor within its circle.
    const town = mapParent(index, place).id
    const others = scene.circles.filter(({ id }) => id !== place.id && id !== town)
    const spot = spotFor(placer, texts, viewport, at, isGround, others)
    if (spot) scene.labels.push({ place, ...texts, ...spot })
    else scene.unplaced++
  }
  const boxes = scene.labels.map(({ box }) => box)
  scene.texts = frame.texts.filter(({ box }) => !boxes.some((label) => touch(box, label, 2)))
  return scene
}

type Texts = Pick<ToldLabel, 'title' | 'columns' | 'notQuoted'> & { w: number; h: number }

function textsOf(
  index: ClaimIndex,
  place: Place,
  tellings: readonly (Telling | null)[],
  lenses: readonly Lens[],
  cursor: Day,
  column: number,
  { width, height }: Measure,
): Texts {
  const broken = (text: string, font: 'note' | 'strong', most: number) =>
    wrap(text, most, (part) => width(part, font))
  const columns = lenses.flatMap((lens, i): ToldColumn[] => {
    const telling = tellings[i]
    if (!telling) return []
    const words = broken(holdWords(index, telling), 'strong', column - MARK)
    return [
      {
        lens,
        telling,
        words,
        source: broken(sourceWords(index, telling.claim, cursor), 'note', column - MARK),
      },
    ]
  })
  const inner = columns.length * column + (columns.length - 1) * GAP
  const title = broken(placeWords(place), 'strong', inner)
  const notQuoted = lenses
    .filter((_, i) => !tellings[i])
    .flatMap((lens) => broken(t('told.not-quoted-by', { name: lensName(index, lens) }), 'note', inner))
  const tallest = Math.max(
    ...columns.map(({ words, source }) => words.length * height.strong + source.length * height.note),
  )
  const h = title.length * height.strong + 2 + tallest + notQuoted.length * height.note + 2 * PAD
  return { title, columns, notQuoted, w: inner + 2 * PAD, h }
}

function spotFor(
  placer: Placer,
  { w, h }: { w: number; h: number },
  viewport: Viewport,
  at: Pixel | null,
  isGround: boolean,
  others: ToldScene['circles'],
): Pick<ToldLabel, 'box' | 'leader'> | null {
  const { width, height } = viewport
  const isSeen = at !== null && at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height
  const clear = (boxes: readonly Box[], of: readonly Box[]) =>
    boxes.filter((box) => !of.some((other) => touch(box, other)))
  const points = others.map(({ at }) => squareRound(at, 14))
  const grounds = others.map(({ at, r }) => squareRound(at, Math.max(14, r * 0.7)))
  if (isGround && isSeen) {
    const onIt = [0, -14, 14, -28, 28, -42, 42].map((dy) => ({ x: at.x - w / 2, y: at.y - h / 2 + dy, w, h }))
    const box = placer.place(clear(onIt, points))
    if (box) return { box, leader: null }
    const target = squareRound(at, 3)
    const around = anywhere(width, height, w, h, target)
    const beside = placer.placeWithLeader([...clear(around, grounds), ...clear(around, points)], target)
    if (beside) return { box: beside.box, leader: beside }
  }
  const around = anywhere(width, height, w, h, { x: at?.x ?? width / 2, y: at?.y ?? height / 2, w: 1, h: 1 })
  const box = placer.place([...clear(around, grounds), ...clear(around, points)])
  return box && { box, leader: null }
}

function squareRound({ x, y }: Pixel, half: number): Box {
  return { x: x - half, y: y - half, w: 2 * half, h: 2 * half }
}

/** The place's own point, else its town's. */
function pointOf(index: ClaimIndex, place: Place, viewport: Viewport): Pixel | null {
  const point: LonLat | null = place.point ?? mapParent(index, place).point
  return point && project(viewport, point)
}
