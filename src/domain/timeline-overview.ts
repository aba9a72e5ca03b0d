import { SHORT_SPAN_DAYS } from './bursts'
import type { ClaimIndex } from './claim-index'
import type { Day } from './collection'
import { dateOf, dayOf } from './span'
import type { Entry } from './timeline-entries'

export type DayRange = { first: Day; last: Day }

/** The days of the overview: all that was said on a known week or less, with a little air at both ends. */
export function overviewRange(index: ClaimIndex): DayRange {
  const { saidFirst, saidLast } = index.columns
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  saidFirst.forEach((start, i) => {
    const end = saidLast[i] ?? Number.NaN
    if (!(end - start < SHORT_SPAN_DAYS)) return
    first = Math.min(first, start)
    last = Math.max(last, end)
  })
  const { from, to } = index.collection.homeWindow
  if (first > last) [first, last] = [from, to]
  const air = Math.max(3, Math.round((last - first) * 0.05))
  return { first: first - air, last: last + air }
}

/** Claims a bin of `days` days; one that may lie on several days counts in each for its share. */
export function countDays(entries: readonly Entry[], { first, last }: DayRange, days = 1): Float64Array {
  const counts = new Float64Array(Math.ceil((last - first + 1) / days))
  for (const { span } of entries) {
    const length = span.last - span.first + 1
    if (length > SHORT_SPAN_DAYS) continue
    for (let day = Math.max(first, span.first); day <= Math.min(last, span.last); day++) {
      const bin = Math.floor((day - first) / days)
      counts[bin] = (counts[bin] ?? 0) + 1 / length
    }
  }
  return counts
}

/** First days of months in the range, every `step` months. */
export function monthStarts({ first, last }: DayRange, step = 1): Day[] {
  const starts: Day[] = []
  const date = dateOf(first)
  for (let month = date.getUTCFullYear() * 12 + date.getUTCMonth(); ; month++) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000
    if (day > last) return starts
    if (day >= first && month % step === 0) starts.push(day)
  }
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months
  const next = Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1) / 86_400_000
  const iso = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
  return dayOf(iso) ?? next - 1
}
