import type { Day, Span } from './collection'

const DAY_MS = 86_400_000

/** The UTC day of a `YYYY-MM-DD` string, or null when it is no calendar day. */
export function dayOf(iso: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const ms = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(ms)) return null
  const day = Math.round(ms / DAY_MS)
  // Date.parse turns 2023-02-30 into 2 March.
  return isoOf(day) === iso ? day : null
}

/** `YYYY-MM-DD` of a finite day. */
export function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** A Date at 00:00 UTC of a finite day, for Intl and vis-timeline. */
export function dateOf(day: Day): Date {
  return new Date(day * DAY_MS)
}

/** Do `first..last` and `from..to` share a day? All inclusive. */
export function overlaps(span: { first: Day; last: Day }, from: Day, to: Day): boolean {
  return span.first <= to && span.last >= from
}

/** Number of days in the span, both ends counted; Infinity for open ends. */
export function lengthOf(span: Span): number {
  return span.last - span.first + 1
}
