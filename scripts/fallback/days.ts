import type { Dating } from '../../src/domain/collection'
import { dateOf } from '../../src/domain/span'
import type { Labels } from './labels'

const DAYS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' }

/** A dating in words, as the app writes it: "20–22 May 2023", "about 22 May 2023". */
export function datingWords({ span }: Dating, labels: Labels): string {
  if (!span) return labels.noDate
  const words = spanWords(span.first, span.last, labels)
  if (span.approximate) return labels.about(words)
  return span.uncertain ? labels.perhaps(words) : words
}

/** "May 2023". */
export function monthWords(day: number, { locale }: Labels): string {
  return new Intl.DateTimeFormat(locale, MONTH).format(dateOf(day))
}

function spanWords(first: number, last: number, labels: Labels): string {
  const format = new Intl.DateTimeFormat(labels.locale, DAYS)
  const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? dateOf(day) : null))
  if (!from) return to ? labels.until(format.format(to)) : labels.anyTime
  if (!to) return labels.since(format.format(from))
  // Intl puts thin spaces round the dash between months; the house style has none round a dash.
  return first === last
    ? format.format(from)
    : format.formatRange(from, to).replace(/[\u2009\u202f ]–[\u2009\u202f ]/, '–')
}
