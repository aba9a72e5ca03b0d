import type { ClaimIndex } from './claim-index'
import type { Day } from './collection'

/** Days on which claims were said close together. `claims`: how many short said spans lie in it. */
export type Burst = { first: Day; last: Day; claims: number }

/** A said span of more days tells too little of the day to make a burst, but is counted where it touches one. */
export const SHORT_SPAN_DAYS = 7
const QUIET_DAYS = 5
const FEWEST_CLAIMS = 3
const WIDEST_SHARE = 0.2
/** Panels side by side that still show their days, and buttons that somebody reads. */
const MOST_BURSTS = 12
/** Days side by side, each with room for a mark. */
const MOST_DAYS = 150

const FOUND = new WeakMap<ClaimIndex, readonly Burst[]>()

/**
 * The bursts of a collection, earliest first. They follow what was said, whatever filters and clock show. Where so much
 * is said that they would be too many, longer pauses part them: at most 12.
 */
export function burstsOf(index: ClaimIndex): readonly Burst[] {
  let bursts = FOUND.get(index)
  if (!bursts) {
    const { saidFirst, saidLast } = index.columns
    const spans = Array.from(saidFirst, (first, i) => ({ first, last: saidLast[i] ?? Number.NaN }))
    let quiet = QUIET_DAYS
    for (bursts = findBursts(spans, quiet); bursts.length > MOST_BURSTS; bursts = findBursts(spans, quiet))
      quiet *= 2
    FOUND.set(index, bursts)
  }
  return bursts
}

/**
 * Splits spans of at most 7 days where none lies on more than `quiet` days running; fewer than 3 spans are no
 * burst. Spans with a NaN or infinite end are left out. O(n log n).
 */
export function findBursts(spans: readonly { first: Day; last: Day }[], quiet = QUIET_DAYS): Burst[] {
  const short = spans
    .filter(({ first, last }) => last - first < SHORT_SPAN_DAYS)
    .sort((a, b) => a.first - b.first)
  const found: Burst[] = []
  for (const { first, last } of short) {
    const current = found.at(-1)
    if (current && first - current.last - 1 <= quiet) {
      current.last = Math.max(current.last, last)
      current.claims++
    } else found.push({ first, last, claims: 1 })
  }
  return found.filter((burst) => burst.claims >= FEWEST_CLAIMS)
}

/** Does unfolding help? Not when a burst fills a fifth of the whole time, without a pause, or where days have no room. */
export function suitsElastic(bursts: readonly Burst[]): boolean {
  const [earliest, latest] = [bursts[0], bursts.at(-1)]
  if (!earliest || !latest || bursts.length < 2) return false
  const days = latest.last - earliest.first + 1
  const lengths = bursts.map(({ first, last }) => last - first + 1)
  const shown = lengths.reduce((sum, length) => sum + length, 0)
  return shown <= MOST_DAYS && lengths.every((length) => length <= days * WIDEST_SHARE)
}

/** Position of the burst that shares most days with the window; the nearest where none does; -1 without bursts. */
export function burstOfWindow(bursts: readonly Burst[], from: Day, to: Day): number {
  let found = -1
  let most = Number.NEGATIVE_INFINITY
  bursts.forEach((burst, i) => {
    // Negative: days between the two.
    const shared = Math.min(burst.last, to) - Math.max(burst.first, from) + 1
    if (shared > most) {
      most = shared
      found = i
    }
  })
  return found
}
