import type { Dating, Span } from '@/domain/collection'
import { dateOf } from '@/domain/span'
import { activeLocale, t } from './text'

type Length = 'short' | 'year' | 'weekday' | 'month' | 'month-year'

const SHAPES: Record<Length, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Intl takes long over an interval, and a collection says the same days again and again. */
const daysInWords = new Map<string, string>()
const MOST_KEPT = 5000

/** Days `first` to `last` in words, UTC: "20–22 May" (short), "20–22 May 2023" (year). Both finite. */
export function formatDays(first: number, last: number, length: Length = 'short'): string {
  const format = `${activeLocale()} ${length}`
  const key = `${format} ${first} ${last}`
  const kept = daysInWords.get(key)
  if (kept !== undefined) return kept
  if (daysInWords.size >= MOST_KEPT) daysInWords.clear()
  const words = inHouseStyle(formatOf(format, length), first, last)
  daysInWords.set(key, words)
  return words
}

function formatOf(key: string, length: Length): Intl.DateTimeFormat {
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(activeLocale(), { ...SHAPES[length], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

function inHouseStyle(format: Intl.DateTimeFormat, first: number, last: number): string {
  const words =
    first === last ? format.format(dateOf(first)) : format.formatRange(dateOf(first), dateOf(last))
  // Intl puts thin spaces round the dash between months; the house style has none round a dash. Ukrainian has "р." after
  // a year, and a sentence may end with the date.
  return words.replace(/[\u2009\u202f ]–[\u2009\u202f ]/, '–').replace(/\sрр?\.(?=$|[\s–])/g, '')
}

/** A span in words, open ends, "about" and "perhaps" included. */
export function formatSpan(span: Span, length: Length = 'short'): string {
  const { first, last } = span
  const open = !Number.isFinite(first)
    ? Number.isFinite(last)
      ? t('date.until', { date: formatDays(last, last, length) })
      : t('date.any')
    : !Number.isFinite(last)
      ? t('date.since', { date: formatDays(first, first, length) })
      : formatDays(first, last, length)
  if (span.approximate) return t('date.about', { date: open })
  return span.uncertain ? t('date.perhaps', { date: open }) : open
}

/** A dating in words; says so when it is not known. */
export function formatDating(dating: Dating, length: Length = 'short'): string {
  return dating.span ? formatSpan(dating.span, length) : t('date.unknown')
}

/** The time of day on this machine, of milliseconds since 1970: "14:32". */
export function formatClock(time: number): string {
  const format =
    formats.get('clock') ?? new Intl.DateTimeFormat(activeLocale(), { hour: '2-digit', minute: '2-digit' })
  formats.set('clock', format)
  return format.format(time)
}
