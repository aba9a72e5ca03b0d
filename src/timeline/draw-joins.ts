import { type ClaimIndex, claimantOf } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Join } from '@/domain/timeline-joins'
import { voiceMark } from '@/domain/voices'
import { svg } from './svg'

/**
 * A mark of when it was said, joined to the days it speaks of: a thin line to them, a bar along them, a post
 * at each end that is known. `only`: those of these claims, drawn strongly over the marks.
 */
export function drawJoins(
  index: ClaimIndex,
  joins: readonly Join[],
  only: ReadonlySet<Id> | null,
): SVGElement[] {
  return joins.flatMap((join) => {
    const claim = index.collection.claims[join.ordinal]
    if (!claim || (only && !only.has(claim.id))) return []
    const { slot } = voiceMark(index, claimantOf(claim))
    return [
      svg('path', { class: 'timeline-join', 'data-slot': slot, 'data-strong': only && '', d: pathOf(join) }),
    ]
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
