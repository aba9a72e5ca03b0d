import type { ClaimIndex, Ordinal } from './claim-index'
import type { Day, Span } from './collection'
import { overlaps } from './span'
import type { Clock } from './view'

/** A claim with the one span that the timeline draws it at. */
export type Entry = { ordinal: Ordinal; span: Span }

/**
 * The dated claims among `ordinals`. On the clock "both" a claim stands where it was said, unless only the
 * time it speaks of is within the window: so what the window frames is what is listed.
 */
export function entriesOf(
  index: ClaimIndex,
  ordinals: readonly Ordinal[],
  clock: Clock,
  window: { from: Day; to: Day },
): Entry[] {
  const entries: Entry[] = []
  for (const ordinal of ordinals) {
    const claim = index.collection.claims[ordinal]
    if (!claim) continue
    const { said, about } = claim
    const span = clock === 'said' ? said.span : clock === 'about' ? about.span : onBoth(said.span, about.span)
    if (span) entries.push({ ordinal, span })
  }
  return entries

  function onBoth(said: Span | null, about: Span | null): Span | null {
    return isIn(said) || !isIn(about) ? (said ?? about) : about
  }

  function isIn(span: Span | null): boolean {
    return span !== null && overlaps(span, window.from, window.to)
  }
}

/** Does the claim count as one of these days on the clock? As the list counts it. */
export function countIn(
  index: ClaimIndex,
  ordinals: readonly Ordinal[],
  clock: Clock,
  { first, last }: { first: Day; last: Day },
): { claims: number; disputed: number } {
  const { saidFirst, saidLast, aboutFirst, aboutLast, disputed } = index.columns
  const within = (from: Float64Array, to: Float64Array, i: Ordinal) =>
    (from[i] ?? Number.NaN) <= last && (to[i] ?? Number.NaN) >= first
  const count = { claims: 0, disputed: 0 }
  for (const i of ordinals) {
    const said = clock !== 'about' && within(saidFirst, saidLast, i)
    if (!said && (clock === 'said' || !within(aboutFirst, aboutLast, i))) continue
    count.claims++
    count.disputed += disputed[i] ?? 0
  }
  return count
}
