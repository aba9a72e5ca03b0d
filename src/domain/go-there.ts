import { burstsOf } from './bursts'
import { type ClaimIndex, claimOf, type Ordinal } from './claim-index'
import type { Day, Id } from './collection'
import { overlaps } from './span'
import type { Clock } from './view'

/**
 * The window that brings a claim into the list: the burst its said span touches, else its own days; null where
 * it is undated on the clock. Open ends are cut to a year from the end that is known.
 */
export function windowOfClaim(index: ClaimIndex, id: Id, clock: Clock): { from: Day; to: Day } | null {
  const claim = claimOf(index, id)
  const span =
    clock === 'about'
      ? claim?.about.span
      : (claim?.said.span ?? (clock === 'both' ? claim?.about.span : null))
  if (!span) return null
  const { first, last } = span
  const burst = clock === 'about' ? undefined : burstsOf(index).find((b) => overlaps(span, b.first, b.last))
  if (burst) return { from: burst.first, to: burst.last }
  const from = Number.isFinite(first) ? first : last - 365
  return { from, to: Number.isFinite(last) ? last : from + 365 }
}

/** The days that hold all these claims on the clock, each by its known ends; null when none has a date there. */
export function windowOfClaims(
  index: ClaimIndex,
  ordinals: readonly Ordinal[],
  clock: Clock,
): { from: Day; to: Day } | null {
  const windows = ordinals.flatMap((i) => {
    const claim = index.collection.claims[i]
    const window = claim && windowOfClaim(index, claim.id, clock)
    return window ? [window] : []
  })
  if (windows.length === 0) return null
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  }
}
