import type { RawDate } from '@/collection/schema-parts'

// A date as a form asks for it: seven kinds, and none. What the file says beyond them stays a string of EDTF that
// the form shows in words and leaves alone.

type Sense = NonNullable<RawDate['sense']>

/** A day, month or year: 2023-05-20, 2023-05, 2023. */
export type DatePoint = string

export type DateParts =
  | { kind: 'unknown' }
  | { kind: 'day'; at: DatePoint; sense: Sense }
  /** Of a year where the month is not known. */
  | { kind: 'month'; at: DatePoint; sense: Sense }
  /** On some day within. */
  | { kind: 'between'; from: DatePoint; to: DatePoint }
  /** All through it. */
  | { kind: 'from-to'; from: DatePoint; to: DatePoint }
  /** That day included, as in EDTF. */
  | { kind: 'before'; at: DatePoint; sense: Sense }
  | { kind: 'after'; at: DatePoint; sense: Sense }
  | { kind: 'about'; at: DatePoint; sense: Sense }
  | { kind: 'beyond'; edtf: string; sense: Sense }

export type DateKind = DateParts['kind']

/** As a form offers them. */
export const DATE_KINDS = [
  'day',
  'month',
  'between',
  'from-to',
  'before',
  'after',
  'about',
  'unknown',
] as const

/** A month of 21 is a season. */
const POINT = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a form shows of a date. */
export function partsOf({ edtf, sense = 'sometime' }: Pick<RawDate, 'edtf' | 'sense'>): DateParts {
  if (edtf === null) return { kind: 'unknown' }
  if (DAY.test(edtf)) return { kind: 'day', at: edtf, sense }
  if (POINT.test(edtf)) return { kind: 'month', at: edtf, sense }
  if (edtf.endsWith('~') && POINT.test(edtf.slice(0, -1)))
    return { kind: 'about', at: edtf.slice(0, -1), sense }
  const [from = '', to = '', ...more] = edtf.split('/')
  if (more.length === 0 && from === '..' && POINT.test(to)) return { kind: 'before', at: to, sense }
  if (more.length === 0 && POINT.test(from) && to === '..') return { kind: 'after', at: from, sense }
  if (more.length === 0 && POINT.test(from) && POINT.test(to))
    return { kind: sense === 'throughout' ? 'from-to' : 'between', from, to }
  return { kind: 'beyond', edtf, sense }
}

/**
 * A date that says this, with the label, the reason and every key of the date before it. The same object where
 * it says this already.
 */
export function withParts(date: RawDate, parts: DateParts): RawDate {
  if (print(partsOf(date)) === print(parts)) return date
  if (parts.kind === 'unknown') {
    const { sense: _, ...others } = date
    return { ...others, edtf: null, basis: 'unknown' }
  }
  return {
    ...date,
    edtf: edtfOf(parts),
    sense: senseOf(parts),
    basis: date.basis === 'unknown' ? 'stated' : date.basis,
  }
}

/** The same days in another kind as far as that can be: what was typed is not asked for twice. */
export function inKind(parts: DateParts, kind: Exclude<DateKind, 'beyond'>): DateParts {
  if (parts.kind === kind) return parts
  if (kind === 'unknown') return { kind }
  const [from, to] = pointsOf(parts)
  const sense = parts.kind === 'unknown' ? 'sometime' : senseOf(parts)
  if (kind === 'between' || kind === 'from-to') return { kind, from: from || to, to: to || from }
  const at = kind === 'before' ? to || from : from || to
  return {
    kind,
    at: kind === 'month' ? at.slice(0, 7) : at,
    sense: parts.kind === 'from-to' ? 'sometime' : sense,
  }
}

/** First and last point; empty where there is none. */
export function pointsOf(parts: DateParts): [DatePoint, DatePoint] {
  if (parts.kind === 'between' || parts.kind === 'from-to') return [parts.from, parts.to]
  return 'at' in parts ? [parts.at, parts.at] : ['', '']
}

function senseOf(parts: Exclude<DateParts, { kind: 'unknown' }>): Sense {
  if (parts.kind === 'between') return 'sometime'
  return parts.kind === 'from-to' ? 'throughout' : parts.sense
}

function edtfOf(parts: Exclude<DateParts, { kind: 'unknown' }>): string {
  switch (parts.kind) {
    case 'day':
    case 'month':
      return parts.at
    case 'between':
    case 'from-to':
      return `${parts.from}/${parts.to}`
    case 'before':
      return `../${parts.at}`
    case 'after':
      return `${parts.at}/..`
    case 'about':
      return `${parts.at}~`
    case 'beyond':
      return parts.edtf
  }
}

function print(parts: DateParts): string {
  return parts.kind === 'unknown' ? '' : `${edtfOf(parts)} ${senseOf(parts)}`
}
