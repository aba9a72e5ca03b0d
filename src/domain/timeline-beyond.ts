import { type ClaimIndex, claimOf, type Ordinal } from './claim-index'
import type { Claim, Id } from './collection'
import { opponents } from './relation-graph'
import type { Window } from './timeline-window'
import type { Clock } from './view'

export type Beyond = { earlier: Claim[]; later: Claim[] }

/**
 * Claims that contradict or deny the chosen one and have no mark in sight, by the edge they lie beyond, the
 * nearest first. `isInSight` tells of a claim's mark; what has no date on the clock lies beyond neither.
 */
export function opponentsBeyond(
  index: ClaimIndex,
  chosen: Id | null,
  clock: Clock,
  window: Window,
  isInSight: (i: Ordinal) => boolean,
): Beyond {
  const beyond: Beyond = { earlier: [], later: [] }
  for (const { other } of chosen === null ? [] : opponents(index, chosen)) {
    const claim = claimOf(index, other)
    const span = claim && (clock === 'about' ? claim.about.span : (claim.said.span ?? claim.about.span))
    if (!claim || !span || isInSight(index.ordinal.get(other) ?? -1)) continue
    if (span.last < window.from) beyond.earlier.push(claim)
    else if (span.first > window.to) beyond.later.push(claim)
  }
  const firstDay = (claim: Claim) => claim.said.span?.first ?? 0
  beyond.earlier.sort((a, b) => firstDay(b) - firstDay(a))
  beyond.later.sort((a, b) => firstDay(a) - firstDay(b))
  return beyond
}
