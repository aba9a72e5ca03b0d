import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id, Relation, RelationType } from '@/domain/collection'
import { relatedTo } from '@/domain/relation-graph'
import type { Picture } from './compose-picture'
import { SIGN_PATHS } from './sign-paths'
import { svg } from './svg'

type Point = { x: number; y: number }

/** What lies over the marks: lines from the chosen claim alone, a ring round it and round those lit elsewhere. */
export function drawOverlay(
  index: ClaimIndex,
  picture: Picture,
  width: number,
  selected: Id | null,
  lit: readonly Id[],
): SVGElement[] {
  const drawn: SVGElement[] = []
  const pointOf = (id: Id) => picture.points.get(index.ordinal.get(id) ?? -1)
  const radius = picture.scale.pitch * 0.5 + 2.5
  const chosen = selected === null ? undefined : pointOf(selected)
  const isSeen = ({ x }: Point) => x >= 0 && x <= width
  if (chosen && selected !== null && isSeen(chosen)) {
    const signs: SVGElement[] = []
    for (const { relation, other } of relatedTo(index, selected)) {
      const end = pointOf(other)
      if (!end) continue
      drawn.push(drawLine(chosen, end, relation))
      // It points at the claim that is spoken of; "contradicts" goes both ways.
      if (relation.type !== 'contradicts' && isSeen(end))
        drawn.push(relation.from === selected ? drawHead(chosen, end, radius) : drawHead(end, chosen, radius))
      if (isSeen(end) && distance(chosen, end) > 26) signs.push(drawSign(chosen, end, relation.type))
    }
    drawn.push(...signs)
  }
  for (const id of lit) {
    const point = pointOf(id)
    if (point && isSeen(point) && id !== selected) drawn.push(ring(point, radius, 'timeline-lit'))
  }
  if (chosen && isSeen(chosen)) drawn.push(ring(chosen, radius, 'timeline-chosen'))
  return drawn
}

/** The chosen claim and what stands in relation to it, or null where nothing is chosen or drawn. */
export function keptBright(index: ClaimIndex, picture: Picture, selected: Id | null): ReadonlySet<Id> | null {
  const claim = claimOf(index, selected)
  if (!claim || !picture.points.has(index.ordinal.get(claim.id) ?? -1)) return null
  return new Set([claim.id, ...relatedTo(index, claim.id).map(({ other }) => other)])
}

function ring({ x, y }: Point, r: number, name: string): SVGElement {
  return svg('circle', { class: name, cx: x, cy: y, r })
}

function drawLine(from: Point, to: Point, { type, reading }: Relation): SVGElement {
  const { cx, cy } = bend(from, to)
  return svg('path', {
    class: 'timeline-relation',
    'data-type': type,
    'data-printed': reading === 'printed' && '',
    d: `M${from.x} ${from.y}Q${cx} ${cy} ${to.x} ${to.y}`,
  })
}

/** The head of an arrow that ends at the edge of a mark, along the line that comes in there. */
function drawHead(from: Point, to: Point, radius: number): SVGElement {
  const { cx, cy } = bend(from, to)
  const length = Math.hypot(to.x - cx, to.y - cy) || 1
  const [ux, uy] = [(to.x - cx) / length, (to.y - cy) / length]
  const at = (along: number, across: number) =>
    `${(to.x - ux * along - uy * across).toFixed(1)} ${(to.y - uy * along + ux * across).toFixed(1)}`
  return svg('path', {
    class: 'timeline-head',
    d: `M${at(radius, 0)}L${at(radius + 7, 3.2)}L${at(radius + 7, -3.2)}Z`,
  })
}

function drawSign(from: Point, to: Point, type: RelationType): SVGElement {
  const { cx, cy } = bend(from, to)
  // Three quarters of the way, where lines that leave one mark have parted.
  const x = 0.0625 * from.x + 0.375 * cx + 0.5625 * to.x
  const y = 0.0625 * from.y + 0.375 * cy + 0.5625 * to.y
  const path = SIGN_PATHS[type]
  return svg(
    'g',
    { class: 'timeline-sign', 'data-type': type, transform: `translate(${x} ${y})` },
    svg('circle', { r: path ? 6 : 3.6 }),
    ...(path ? [svg('path', { d: path })] : []),
  )
}

/** A little off the straight line, so that lines along one lane do not run through its marks. */
function bend(from: Point, to: Point): { cx: number; cy: number } {
  const length = distance(from, to)
  const off = Math.min(26, length * 0.22)
  const flat = length === 0 ? 0 : Math.abs(to.x - from.x) / length
  return { cx: (from.x + to.x) / 2 + (1 - flat) * off, cy: (from.y + to.y) / 2 - flat * off }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
