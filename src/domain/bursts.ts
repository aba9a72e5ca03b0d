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
    const days = shortSpansByDay(saidFirst, saidLast)
    let quiet = QUIET_DAYS
    for (bursts = partAtPauses(days, quiet); bursts.length > MOST_BURSTS; bursts = partAtPauses(days, quiet))
      quiet *= 2
    FOUND.set(index, bursts)
  }
  return bursts
}

/**
 * Splits spans of at most 7 days where none lies on more than `quiet` days running; fewer than 3 spans are no
 * burst. Spans with a NaN or infinite end are left out.
 */
export function findBursts(spans: readonly { first: Day; last: Day }[], quiet = QUIET_DAYS): Burst[] {
  const days = shortSpansByDay(
    spans.map(({ first }) => first),
    spans.map(({ last }) => last),
  )
  return partAtPauses(days, quiet)
}

/** Of the short spans that begin on one day how many there are, and the latest end; earliest first. */
function shortSpansByDay(firsts: ArrayLike<Day>, lasts: ArrayLike<Day>): Burst[] {
  const days = new Map<Day, Burst>()
  for (let i = 0; i < firsts.length; i++) {
    const [first, last] = [firsts[i] ?? Number.NaN, lasts[i] ?? Number.NaN]
    if (!(last - first < SHORT_SPAN_DAYS)) continue
    const known = days.get(first)
    if (known) {
      known.last = Math.max(known.last, last)
      known.claims++
    } else days.set(first, { first, last, claims: 1 })
  }
  return [...days.values()].sort((a, b) => a.first - b.first)
}

function partAtPauses(days: readonly Burst[], quiet: number): Burst[] {
  const found: Burst[] = []
  for (const { first, last, claims } of days) {
    const current = found.at(-1)
    if (current && first - current.last - 1 <= quiet) {
      current.last = Math.max(current.last, last)
      current.claims += claims
    } else found.push({ first, last, claims })
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
