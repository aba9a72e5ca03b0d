import type { Day, Span } from '@/domain/collection'
import { dayOf } from '@/domain/span'

export type DayRange = Pick<Span, 'first' | 'last' | 'approximate' | 'uncertain'>

const END = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%])?$/

/**
 * The days of a year, a month or a day, or from one to another, each with its doubt: what almost every date is. Null where
 * it is anything else, or amiss: that is for the library to read, which takes some ten times as long.
 */
export function plainDays(edtf: string): DayRange | null {
  const [from, to, ...others] = edtf.split('/').map(endOf)
  if (!from || to === null || others.length > 0) return null
  if (!to) return from
  if (from.first > to.last) return null
  return {
    first: from.first,
    last: to.last,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
  }
}

/** Month and day from 1; null where there is no such day. */
export function dayAt(year: number, month: number, day: number): Day | null {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return dayOf(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)
}

export function endOfMonth(year: number, month: number): Day | null {
  if (month === 12) return dayAt(year, 12, 31)
  const next = dayAt(year, month + 1, 1)
  return next === null ? null : next - 1
}

function endOf(text: string): DayRange | null {
  const [, years, months, days, doubt] = END.exec(text) ?? []
  if (years === undefined) return null
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  const first = dayAt(year, months === undefined ? 1 : month, days === undefined ? 1 : day)
  const last =
    months === undefined ? dayAt(year, 12, 31) : days === undefined ? endOfMonth(year, month) : first
  if (first === null || last === null) return null
  return {
    first,
    last,
    approximate: doubt === '~' || doubt === '%',
    uncertain: doubt === '?' || doubt === '%',
  }
}
