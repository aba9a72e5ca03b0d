import type { Dating, Day, Span } from '@/domain/collection'
import { dateOf, isoOf } from '@/domain/span'

// Days in English words for what leaves the app. Deliberately long-winded: a file is read without the picture
// that shows how wide a date is, so no wording here may be surer than the data.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "20 May 2023". Finite days only. */
export function dayWords(day: Day): string {
  const date = dateOf(day)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** "on 20 May 2023", "sometime between 20 May 2023 and 22 May 2023", "date not known". */
export function datingWords({ span }: Dating): string {
  return span ? spanWords(span) : 'date not known'
}

/** First and last day as ISO; an open end and an unknown date are empty. */
export function isoEnds({ span }: Dating): { first: string; last: string } {
  const iso = (day: Day | undefined) => (day !== undefined && Number.isFinite(day) ? isoOf(day) : '')
  return { first: iso(span?.first), last: iso(span?.last) }
}

function spanWords({ first, last, sense, approximate, uncertain }: Span): string {
  const day = (at: Day) => (approximate ? `about ${dayWords(at)}` : dayWords(at))
  return `${uncertain ? 'perhaps ' : ''}${words()}`

  function words(): string {
    const isSometime = sense === 'sometime'
    if (!Number.isFinite(first) && !Number.isFinite(last)) return 'at any time'
    if (!Number.isFinite(first)) return isSometime ? `on some day up to ${day(last)}` : `until ${day(last)}`
    if (!Number.isFinite(last))
      return isSometime ? `on some day from ${day(first)} on` : `since ${day(first)}`
    if (first === last) return approximate ? day(first) : `on ${day(first)}`
    return isSometime
      ? `sometime between ${day(first)} and ${day(last)}`
      : `all through ${day(first)} to ${day(last)}`
  }
}
