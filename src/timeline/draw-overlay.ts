import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id, RelationType } from '@/domain/collection'
import { relatedTo } from '@/domain/relation-graph'
import type { Picture } from './compose-picture'
import { svg } from './svg'

const UNEQUAL = 'M-3 -1.4H3M-3 1.4H3M1.7 -3.3L-1.7 3.3'
const SIGNS: Partial<Record<RelationType, string>> = {
  denies: UNEQUAL,
  contradicts: UNEQUAL,
  supports: 'M-3 -1.4H3M-3 1.4H3',
  repeats: 'M-1.3 -2.6V.4M1.3 -2.6V.4',
  updates: 'M-3 0H3M1 -2L3 0L1 2',
}

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
      drawn.push(drawLine(chosen, end, relation.type))
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

function drawLine(from: Point, to: Point, type: RelationType): SVGElement {
  const { cx, cy } = bend(from, to)
  return svg('path', {
    class: 'timeline-relation',
    'data-type': type,
    d: `M${from.x} ${from.y}Q${cx} ${cy} ${to.x} ${to.y}`,
  })
}

function drawSign(from: Point, to: Point, type: RelationType): SVGElement {
  const { cx, cy } = bend(from, to)
  // Three quarters of the way, where lines that leave one mark have parted.
  const x = 0.0625 * from.x + 0.375 * cx + 0.5625 * to.x
  const y = 0.0625 * from.y + 0.375 * cy + 0.5625 * to.y
  const path = SIGNS[type]
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
