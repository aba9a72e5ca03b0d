import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Join } from '@/domain/timeline-joins'
import { voiceMark } from '@/domain/voices'
import { svg } from './svg'

/**
 * The mark of when each of these claims was said, joined to the days it speaks of: a line to them, on along
 * them, a post at each end that is known. Only for a few at a time: all together they hide the marks.
 */
export function drawJoins(index: ClaimIndex, joins: readonly Join[], of: ReadonlySet<Id>): SVGElement[] {
  return joins.flatMap((join) => {
    const claim = index.collection.claims[join.ordinal]
    if (!claim || !of.has(claim.id)) return []
    const { slot } = voiceMark(index, claimantOf(claim))
    return [svg('path', { class: 'timeline-join', 'data-slot': slot, d: pathOf(join) })]
  })
}

const POST = 3

function pathOf({ mark, from, to, opensLeft, opensRight }: Join): string {
  const nearest = Math.min(Math.max(mark.x, from), to)
  const post = (x: number) => `M${x.toFixed(1)} ${mark.y - POST}v${2 * POST}`
  return [
    `M${mark.x.toFixed(1)} ${mark.y}H${nearest.toFixed(1)}`,
    `M${from.toFixed(1)} ${mark.y}H${to.toFixed(1)}`,
    opensLeft ? '' : post(from),
    opensRight ? '' : post(to),
  ].join('')
}
