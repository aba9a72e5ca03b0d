import { parseEdtf } from '@/collection/parse-date'
import type { DayRange } from '@/collection/plain-date'
import { isoOf } from '@/domain/span'
import { edtfOf, type Fault, faultOf, type Point, readPoint, warningsOf } from './date-point'

// One end of a range, or the whole of a date that has none: a point with how sure it is.

export type End = { edtf: string; marks: string; range: DayRange; warnings: string[] }
export type Doubt = { approximate: boolean; uncertain: boolean }

const ABOUT =
  /^(?:about|around|circa|approximately|approx\.?|roughly|ca?\.|ca?(?= )|[~≈]|близько|приблизно|орієнтовно|прибл\.?|бл\.) ?/
const MAYBE = /^(?:maybe|perhaps|possibly|probably|можливо|мабуть|й?імовірно|ймовірно) /

export function pointOf(words: string): Point {
  const point = readPoint(withoutDoubt(words).rest)
  return point === null || 'message' in point ? {} : point
}

export function readEnd(words: string, lent: Point, doubt: Doubt): End | Fault | null {
  const { rest, approximate, uncertain } = withoutDoubt(words)
  const read = readPoint(rest)
  if (read === null || 'message' in read) return read
  const month = read.month ?? (read.day === undefined ? undefined : lent.month)
  const year = read.year ?? lent.year
  const point = {
    ...read,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  }
  const fault = faultOf(point)
  if (fault) return fault
  const edtf = edtfOf(point)
  const range = parseEdtf(edtf)
  if ('message' in range) return range
  const marks = `${Number(approximate || doubt.approximate)}${Number(uncertain || doubt.uncertain)}`
  return {
    edtf,
    marks: { '00': '', '10': '~', '01': '?', '11': '%' }[marks] ?? '',
    range,
    warnings: warningsOf(point),
  }
}

/** "about", "maybe", "~" before the words and "?" behind them. */
export function withoutDoubt(words: string): Doubt & { rest: string } {
  const before = words.trim()
  const rest = before
    .replace(ABOUT, '')
    .replace(MAYBE, '')
    .replace(/ ?\(?([?~≈%]|approx\.?)\)?$/, '')
  if (rest === before) return { rest, approximate: false, uncertain: false }
  const end = before.slice(-3)
  const inner = withoutDoubt(rest)
  return {
    rest: inner.rest,
    approximate: inner.approximate || ABOUT.test(before) || /[~≈%]/.test(end) || /approx\.?\)?$/.test(before),
    uncertain: inner.uncertain || MAYBE.test(before) || /[?%]/.test(end),
  }
}

/** A season at the end of a range as its first or last month: EDTF mixes seasons with nothing else. */
export function withoutSeason(edtf: string, { first, last }: DayRange, isStart: boolean): string {
  return /-2[1-4]$/.test(edtf) && edtf.length === 7 ? isoOf(isStart ? first : last).slice(0, 7) : edtf
}
