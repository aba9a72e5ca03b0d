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
  return partsOf(day).join(' ')
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
    const from = approximate ? day(first) : startWords(first, last)
    return isSometime ? `sometime between ${from} and ${day(last)}` : `all through ${from} to ${day(last)}`
  }
}

/** The first day of a range, without the month or year that the last one names too. */
function startWords(first: Day, last: Day): string {
  const [day, month, year] = partsOf(first)
  const [, lastMonth, lastYear] = partsOf(last)
  if (year !== lastYear) return dayWords(first)
  return month === lastMonth ? String(day) : `${day} ${month}`
}

function partsOf(day: Day): [day: number, month: string, year: number] {
  const date = dateOf(day)
  return [date.getUTCDate(), MONTHS[date.getUTCMonth()] ?? '', date.getUTCFullYear()]
}
