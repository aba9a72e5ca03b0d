import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { relatedTo } from '@/domain/relation-graph'
import type { Picture } from './compose-picture'
import type { drawRelations, Related } from './draw-relations'
import { svg } from './svg'

type Point = { x: number; y: number }

export type Overlaid = Related & {
  selected: Id | null
  lit: readonly Id[]
  /** Draws the lines from the chosen claim; null until its code has come. */
  relations: typeof drawRelations | null
}

/** More marks than these are told by letting the others step back: rings would make a chain of them. */
export const MOST_RINGS = 8

/** What lies over the marks: lines from the chosen claim alone, a ring round it and round those lit elsewhere. */
export function drawOverlay(shown: Overlaid): SVGElement[] {
  const { index, picture, width, selected, lit } = shown
  const pointOf = (id: Id) => picture.points.get(index.ordinal.get(id) ?? -1)
  const radius = picture.scale.pitch * 0.5 + 2.5
  const chosen = selected === null ? undefined : pointOf(selected)
  const isSeen = ({ x }: Point) => x >= 0 && x <= width
  const drawn: SVGElement[] = []
  if (chosen && selected !== null && isSeen(chosen))
    drawn.push(...(shown.relations?.(shown, selected, chosen) ?? []))
  if (lit.length <= MOST_RINGS)
    for (const id of lit) {
      const point = pointOf(id)
      if (point && isSeen(point) && id !== selected) drawn.push(ring(point, radius, 'timeline-lit'))
    }
  if (chosen && isSeen(chosen)) drawn.push(ring(chosen, radius, 'timeline-chosen'))
  return drawn
}

/** What stays bright while the other marks step back: the chosen claim and its others, or many that are lit. */
export function keptBright(
  index: ClaimIndex,
  picture: Picture,
  selected: Id | null,
  lit: readonly Id[],
): ReadonlySet<Id> | null {
  const claim = claimOf(index, selected)
  if (!claim || !picture.points.has(index.ordinal.get(claim.id) ?? -1))
    return lit.length > MOST_RINGS ? new Set(lit) : null
  return new Set([claim.id, ...relatedTo(index, claim.id).map(({ other }) => other)])
}

function ring({ x, y }: Point, r: number, name: string): SVGElement {
  return svg('circle', { class: name, cx: x, cy: y, r })
}
