import { type EdtfDate, type EdtfSeason, parse } from 'edtf'
import type { Dating, Day } from '@/domain/collection'
import { type DayRange, dayAt, endOfMonth, plainDays } from './plain-date'
import { said } from './said'
import type { RawDate } from './schema-parts'

type DateProblem = { message: string; remedy: string }

const HOW = said`Write EDTF such as 2023-05-20, 2023-05, 2023-05-20/2023-05-21, ../2023-05, 2023-05~ or 2023-XX.`

/**
 * The days of an EDTF string of level 0 or 1 (Library of Congress, 2019), both ends included, as UTC day
 * numbers; an open or unknown end of an interval is ±Infinity. Never throws.
 *
 * Level 1's seasons are those of the northern hemisphere in whole months: spring from March, summer from
 * June, autumn from September, winter from December of that year to February of the next. They may be
 * qualified and stand in intervals, as a season takes a month's place. Of a time of day only the day is
 * kept, as written. Years outside 0000 to 9999 are refused: no source of ours needs them.
 */
export function parseEdtf(edtf: string): DayRange | DateProblem {
  const plain = plainDays(edtf)
  if (plain) return plain
  const known = parsed.get(edtf)
  if (known) return known
  const range = parseAnew(edtf)
  if (parsed.size < MOST_PARSED) parsed.set(edtf, range)
  return range
}

/** A collection names the same few dates over and over, and the library takes its time. */
const parsed = new Map<string, DayRange | DateProblem>()
const MOST_PARSED = 5000

function parseAnew(edtf: string): DayRange | DateProblem {
  if (edtf.length > 64) return { message: said`is too long for a date.`, remedy: HOW }
  let read: ReturnType<typeof parse>
  try {
    // Every level is let through and judged below: the package's own limit refuses qualified seasons and,
    // where they are allowed, trips over an interval that begins with nothing.
    read = parse(edtf, { level: 3, types: [] })
  } catch {
    return { message: said`is not a date in EDTF of level 0 or 1.`, remedy: HOW }
  }
  if (read.type === 'Date' || read.type === 'Season') return boundsOf(read)
  if (read.type !== 'Interval' || !isKnownInterval(read))
    return { message: said`is EDTF, but not of level 0 or 1, or its year has not four digits.`, remedy: HOW }
  const [from, to] = read.values.map((end) =>
    end === null || typeof end === 'number' ? null : boundsOf(end),
  )
  if (from && 'message' in from) return from
  if (to && 'message' in to) return to
  if (!from && !to)
    return { message: said`is open at both ends.`, remedy: said`Write null, with the basis "unknown".` }
  const range: DayRange = {
    first: from?.first ?? Number.NEGATIVE_INFINITY,
    last: to?.last ?? Number.POSITIVE_INFINITY,
    approximate: from?.approximate === true || to?.approximate === true,
    uncertain: from?.uncertain === true || to?.uncertain === true,
  }
  if (range.first > range.last)
    return { message: said`ends before it begins.`, remedy: said`Put the earlier day first.` }
  return range
}

/** A raw date with its reason, or what is wrong with it. Never throws. */
export function parseDate(raw: RawDate): { dating: Dating } | { problem: DateProblem } {
  const { edtf, basis, why, sense } = raw
  const label = raw.label === undefined ? {} : { label: raw.label }
  if (edtf === null) {
    if (basis === 'unknown') return { dating: { span: null, basis, why, ...label } }
    return {
      problem: {
        message: said`is null, but its basis is known.`,
        remedy: said`Write the date, or "unknown" as basis.`,
      },
    }
  }
  if (basis === 'unknown')
    return {
      problem: {
        message: said`has the basis "unknown".`,
        remedy: said`Write null, or say where the date is from.`,
      },
    }
  if (sense === undefined)
    return {
      problem: {
        message: said`has no sense.`,
        remedy: said`Add sense: "sometime" (on some day within) or "throughout".`,
      },
    }
  const range = parseEdtf(edtf)
  if ('message' in range) return { problem: range }
  return { dating: { span: { ...range, sense }, basis, why, ...label } }
}

function isKnownInterval({ level, values }: { level: number; values: unknown[] }): boolean {
  return level <= 1 || values.every((end) => (end as EdtfSeason | null)?.type === 'Season')
}

function boundsOf(date: EdtfDate | EdtfSeason): DayRange | DateProblem {
  const bounds = date.type === 'Season' ? seasonBounds(date) : dateBounds(date)
  if ('message' in bounds) return bounds
  return { ...bounds, approximate: Boolean(date.approximate), uncertain: Boolean(date.uncertain) }
}

type Bounds = { first: Day; last: Day }

function seasonBounds({ values: [year, season] }: EdtfSeason): Bounds | DateProblem {
  if (season < 21 || season > 24)
    return {
      message: said`names a season beyond level 1.`,
      remedy: said`Use 21 spring, 22 summer, 23 autumn, 24 winter.`,
    }
  const month = 3 * (season - 20)
  return within(dayAt(year, month, 1), month === 12 ? endOfMonth(year + 1, 2) : endOfMonth(year, month + 2))
}

function dateBounds({ level, values, unspecified = 0 }: EdtfDate): Bounds | DateProblem {
  if (level > 1) return { message: said`is EDTF of level 2.`, remedy: HOW }
  const [year = 0, month, day] = values
  // Bits 1, 2, 4, 8 are the digits of the year, 16 and 32 of the month, 64 and 128 of the day.
  const lastYear =
    year + [1000, 100, 10, 1].reduce((sum, unit, i) => sum + (unspecified & (1 << i) ? 9 * unit : 0), 0)
  if (year < 0) return within(null, null)
  if (month === undefined || unspecified & 48) return within(dayAt(year, 1, 1), dayAt(lastYear, 12, 31))
  if (day === undefined || unspecified & 192)
    return within(dayAt(year, month + 1, 1), endOfMonth(year, month + 1))
  const only = dayAt(year, month + 1, day)
  if (only === null)
    return { message: said`is not a day of the calendar.`, remedy: said`Check the day and the month.` }
  return within(only, only)
}

function within(first: Day | null, last: Day | null): Bounds | DateProblem {
  if (first === null || last === null)
    return { message: said`lies outside the years 0000 to 9999.`, remedy: said`Write a year of four digits.` }
  return { first, last }
}
