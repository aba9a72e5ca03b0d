import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Relation, RelationType } from '@/domain/collection'
import { positionOf } from '@/domain/elastic-time'
import { NEVER, type Obstacle, placeBadges } from '@/domain/place-badges'
import type { PlacedCell } from '@/domain/timeline-marks'
import { othersInOrder, whatOthersSay } from '@/domain/what-others-say'
import type { Picture } from './compose-picture'
import type { Words } from './draw-backdrop'
import { SIGN_PATHS } from './sign-paths'
import { svg } from './svg'

type Point = { x: number; y: number }

export type Related = { index: ClaimIndex; picture: Picture; words: Words; width: number }

/** Lines to all related claims, and beside each in sight its sign with the digit that goes there. */
export function drawRelations(shown: Related, selected: Id, chosen: Point): SVGElement[] {
  const { index, picture, width, words } = shown
  const radius = picture.scale.pitch * 0.5 + 2.5
  const ends = othersInOrder(whatOthersSay(index, selected)).flatMap(({ relation, other }, i) => {
    const end = picture.points.get(index.ordinal.get(other) ?? -1)
    return end ? [{ relation, end, digit: i + 1 }] : []
  })
  const fanned = fanOut(
    chosen,
    ends.map(({ end }) => end),
  )
  const lines = ends.flatMap(({ relation, end }, i) => {
    const curve = { from: chosen, to: end, off: fanned[i] ?? 0 }
    // It points at the claim that is spoken of; "contradicts" goes both ways.
    const head =
      relation.type === 'contradicts' || end.x < 0 || end.x > width
        ? []
        : [drawHead(relation.from === selected ? curve : { ...curve, from: end, to: chosen }, radius)]
    return [drawLine(curve, relation), ...head]
  })
  const inSight = ends.filter(({ end }) => end.x >= 0 && end.x <= width)
  const height = picture.lanes.length * picture.laneHeight
  const places = placeBadges(
    inSight.map(({ end }) => end),
    BADGE,
    { width, height },
    obstaclesOf(picture, words, [chosen, ...inSight.map(({ end }) => end)], width),
    (x) => picture.scale.stretches.findLastIndex((stretch) => stretch.x <= x),
  )
  const badges = inSight.flatMap(({ relation, end, digit }, i) => {
    const at = places[i]
    return at ? [drawTie(end, at), drawBadge(at, relation.type, digit)] : []
  })
  return [...lines, ...badges]
}

const BADGE = { w: 28, h: 16 }
const MARK = 11
const LETTER = 6.4

/** The marks that are spoken of, words in empty lanes and, on a phone, the lanes' names; other marks if need be. */
function obstaclesOf(picture: Picture, words: Words, spoken: readonly Point[], width: number): Obstacle[] {
  const round = ({ x, y }: Point, cost: number) => ({
    x: x - MARK / 2,
    y: y - MARK / 2,
    w: MARK,
    h: MARK,
    cost,
  })
  const names =
    words.top > 0 ? picture.lanes.map((_, lane) => nameBox(lane, picture.laneHeight, words.top, width)) : []
  const empty = words.empty.flatMap(({ lane, stretch, text }) => {
    const place = picture.scale.stretches[stretch]
    if (!place) return []
    const w = text.length * LETTER + 6
    const y = lane * picture.laneHeight + (words.top + picture.laneHeight) / 2 - 9
    return [{ x: place.x + place.width / 2 - w / 2, y, w, h: 18, cost: NEVER }]
  })
  const height = picture.lanes.length * picture.laneHeight
  const gaps = [...words.gaps].flatMap(([stretch, text]) => {
    const place = picture.scale.stretches[stretch]
    if (!place) return []
    const h = text.length * LETTER
    return [
      {
        x: place.x + place.width - 16,
        y: (picture.lanesInSight * picture.laneHeight - h) / 2,
        w: 14,
        h,
        cost: NEVER,
      },
    ]
  })
  const { from, to } = picture.window
  const frame = [positionOf(picture.scale, from), positionOf(picture.scale, to + 1)].map((x) => ({
    x: x - 2,
    y: 0,
    w: 4,
    h: height,
    cost: 14,
  }))
  return [
    ...spoken.map((point) => round(point, NEVER)),
    ...frame,
    ...gaps,
    ...names,
    ...empty,
    ...picture.cells.flatMap((cell) =>
      marksOf(picture, cell).map(({ x, y, claims }) => round({ x, y }, 9 * claims)),
    ),
  ]
}

/** Where marks and numbers of a cell stand, and for how many claims. */
function marksOf({ lanes, laneHeight }: Picture, { x, width, lane, marks, number, claims }: PlacedCell) {
  const top = lanes.findIndex(({ key }) => key === lane) * laneHeight
  if (number !== null) return [{ x: x + width / 2, y: top + laneHeight / 2, claims: claims.length }]
  return marks.map((mark) => ({ x: x + mark.x, y: top + mark.y, claims: 1 }))
}

function nameBox(lane: number, laneHeight: number, top: number, width: number): Obstacle {
  return { x: 0, y: lane * laneHeight, w: width, h: top, cost: NEVER }
}

/** A curve from a mark to another; `off`: how far its middle lies off the straight line, in pixels. */
type Curve = { from: Point; to: Point; off: number }

function drawLine({ from, to, off }: Curve, { type, reading }: Relation): SVGElement {
  const { cx, cy } = bend({ from, to, off })
  return svg('path', {
    class: 'timeline-relation',
    'data-type': type,
    'data-printed': reading === 'printed' && '',
    d: `M${from.x} ${from.y}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${to.x} ${to.y}`,
  })
}

/** The head of an arrow that ends at the edge of a mark, along the line that comes in there. */
function drawHead(curve: Curve, radius: number): SVGElement {
  const { to } = curve
  const { cx, cy } = bend(curve)
  const length = Math.hypot(to.x - cx, to.y - cy) || 1
  const [ux, uy] = [(to.x - cx) / length, (to.y - cy) / length]
  const at = (along: number, across: number) =>
    `${(to.x - ux * along - uy * across).toFixed(1)} ${(to.y - uy * along + ux * across).toFixed(1)}`
  return svg('path', {
    class: 'timeline-head',
    d: `M${at(radius, 0)}L${at(radius + 7, 3.2)}L${at(radius + 7, -3.2)}Z`,
  })
}

function drawTie(end: Point, { x, y }: Point): SVGElement {
  return svg('path', { class: 'timeline-tie', d: `M${end.x} ${end.y}L${x.toFixed(1)} ${y.toFixed(1)}` })
}

function drawBadge({ x, y }: Point, type: RelationType, digit: number): SVGElement {
  const path = SIGN_PATHS[type]
  const { w, h } = BADGE
  return svg(
    'g',
    { class: 'timeline-badge', transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    svg('rect', { x: -w / 2, y: -h / 2, width: digit <= 9 ? w : h, height: h, rx: h / 2 }),
    svg(
      'g',
      { class: 'timeline-sign', 'data-type': type, transform: 'translate(-6 0)' },
      svg('circle', { r: path ? 6 : 3.6 }),
      ...(path ? [svg('path', { d: path })] : []),
    ),
    // Only nine have a key.
    svg('text', { x: 6.5, y: 4 }, digit <= 9 ? String(digit) : '·'),
  )
}

/** A little off the straight line, so that lines along one lane do not run through its marks. */
function bend({ from, to, off }: Curve): { cx: number; cy: number } {
  const length = distance(from, to)
  const flat = length === 0 ? 0 : Math.abs(to.x - from.x) / length
  return { cx: (from.x + to.x) / 2 + (1 - flat) * off, cy: (from.y + to.y) / 2 - flat * Math.abs(off) }
}

/** How far off each line bends: those that leave the same way lie one beside the other, the longest outside. */
function fanOut(from: Point, ends: readonly Point[]): number[] {
  const offs = ends.map(() => 0)
  const ways = new Map<string, number>()
  const nearest = ends.map((end, i) => ({ i, end, far: distance(from, end) })).sort((a, b) => a.far - b.far)
  for (const { i, end, far } of nearest) {
    const isSteep = Math.abs(end.x - from.x) < Math.abs(end.y - from.y)
    const way = isSteep ? (end.y < from.y ? 'up' : 'down') : end.x < from.x ? 'left' : 'right'
    const rank = ways.get(way) ?? 0
    ways.set(way, rank + 1)
    offs[i] = Math.min(far * 0.3, 10 + rank * 13)
  }
  return offs
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
