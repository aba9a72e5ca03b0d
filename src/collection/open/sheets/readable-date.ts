import { parseEdtf } from '@/collection/parse-date'
import type { DayRange } from '@/collection/plain-date'
import { said } from '@/collection/said'
import type { RawDate } from '@/collection/schema-parts'
import { isoOf } from '@/domain/span'
import { type Doubt, pointOf, readEnd, withoutDoubt, withoutSeason } from './date-end'
import { SEASON_NAMES } from './date-names'
import { type Fault, FIRST_YEAR, faultOf, LAST_YEAR } from './date-point'

/** `said` is a day on which something was said; `about` may have lasted. */
export type DateUse = 'said' | 'about'

export type ReadDate = { date: Omit<RawDate, 'why'>; warnings: readonly string[] } | Fault

/** Said with every date that is not understood: the seven ways of docs/collectors.md. */
const HOW = said`Write it in one of these ways: 20 May 2023 · May 2023 · between 20 and 22 May 2023 · from 20 to 22 May 2023 · before 20 May 2023 · after 20 May 2023 · about 20 May 2023.`

const SOMETIME = /^(?:sometime|some time|on some day|at some time|колись) /
const LASTING = /^(?:throughout|all through|all of|the whole of|all|протягом|упродовж|весь|увесь|всю|усю) /
const UNKNOWN =
  /^(?:|-|\?|unknown|not known|date not known|no date|undated|n\/a|невідомо|не відомо|невідома|без дати)$/

const BETWEEN = /^(?:between|між) (.+?) (?:and|&|to|-|і|й|та) (.+)$/
const FROM_TO = /^(?:from|since|з|із|від) (.+?) (?:to|until|till|through|-|по|до) (.+)$/
const BEFORE = /^(?:before|earlier than|prior to|перед|раніше за|раніше) (.+)$/
const AFTER = /^(?:after|later than|після|пізніше за|пізніше) (.+)$/
const BY = /^(?:by|up to|no later than|not later than|не пізніше|до|по) (.+)$/
const UNTIL = /^(?:until|till|аж до) (.+)$/
const SINCE = /^(?:since|from|starting from|починаючи з|з|із|від) (.+?)(?: (?:on|onwards?|[ій] далі))?$/
const TO = /^(.+?) (?:to|until|till|through|по|до) (.+)$/

/**
 * A date as people write it, in English or Ukrainian; EDTF too. Words without a date ("", "unknown") are a
 * date that is not known. What was said was said on some day, however it is worded. Never throws; what comes
 * back is a date for parseDate.
 */
export function readDate(words: string, use: DateUse = 'about'): ReadDate {
  const text = words
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length > 200) return { message: said`is too long for a date.`, remedy: HOW }
  const lower = text.toLowerCase()
  if (UNKNOWN.test(lower)) return { date: { edtf: null, basis: 'unknown' }, warnings: [] }
  const isSometime = SOMETIME.test(lower)
  const isLasting = !isSometime && LASTING.test(lower)
  const length = lower.match(isSometime ? SOMETIME : LASTING)?.[0].length ?? 0
  const read =
    readEdtf(text.slice(isSometime || isLasting ? length : 0)) ??
    readShape(lower.slice(isSometime || isLasting ? length : 0))
  if (read === null) return { message: said`is not understood as a date.`, remedy: remedyFor(text) }
  if ('message' in read) return read
  const range = parseEdtf(read.edtf)
  if ('message' in range) return range.message.startsWith('ends before') ? REVERSED : range
  if (!isInYears(range)) return faultOf({ year: -1 }) ?? REVERSED
  const lasted = isLasting || (read.lasting && !isSometime)
  const sense = use === 'about' && lasted ? 'throughout' : 'sometime'
  return { date: { edtf: read.edtf, sense, basis: 'stated' }, warnings: read.warnings }
}

const REVERSED: Fault = {
  message: said`ends before it begins.`,
  remedy: said`Put the earlier day first, and write both years where they differ.`,
}

type Shape = { edtf: string; lasting: boolean; warnings: string[] }

function readEdtf(text: string): Shape | Fault | null {
  if (!/^[\dX./~?%T:Z+-]{4,64}$/.test(text)) return null
  const range = parseEdtf(text)
  if ('message' in range) return range.message.startsWith('ends before') ? REVERSED : null
  const season = text.match(/^(\d{4})-2([1-4])$/)
  const [, year = '', number] = season ?? []
  const name = SEASON_NAMES[Number(number) - 1] ?? ''
  const warnings = season ? [said`read as ${name} ${year}; years are written "from ${year} to ..."`] : []
  return { edtf: text, lasting: text.includes('/'), warnings }
}

function readShape(words: string): Shape | Fault | null {
  const { rest, ...doubt } = withoutDoubt(words)
  const [, a = '', b = ''] = rest.match(BETWEEN) ?? rest.match(FROM_TO) ?? []
  if (a !== '') {
    const range = readRange(a, b, doubt, !BETWEEN.test(rest))
    if (range !== null) return range
  }
  const open = readOpen(rest, doubt)
  if (open !== null) return open
  const end = readEnd(rest, {}, doubt)
  if (end !== null && !('message' in end))
    return { edtf: end.edtf + end.marks, lasting: false, warnings: end.warnings }
  const range = readBareRange(rest, doubt)
  return range !== null && !('message' in range) ? range : (end ?? range)
}

function readOpen(text: string, doubt: Doubt): Shape | Fault | null {
  for (const pattern of [BEFORE, BY, UNTIL, AFTER, SINCE]) {
    const words = text.match(pattern)?.[1]
    if (words === undefined) continue
    const end = readEnd(words, {}, doubt)
    if (end === null && pattern === SINCE) return readBareRange(words, doubt)
    if (end === null || 'message' in end) return end
    const { edtf, marks, range, warnings } = end
    const lasting = pattern === UNTIL || pattern === SINCE
    if (pattern === BEFORE) return { edtf: `../${isoOf(range.first - 1)}${marks}`, lasting, warnings }
    if (pattern === AFTER) return { edtf: `${isoOf(range.last + 1)}${marks}/..`, lasting, warnings }
    const isStart = pattern === SINCE
    const bound = withoutSeason(edtf, range, isStart) + marks
    return { edtf: isStart ? `${bound}/..` : `../${bound}`, lasting, warnings }
  }
  return null
}

/** Two dates with a word or a hyphen between them; where there are several hyphens, the one that makes two dates. */
function readBareRange(text: string, doubt: Doubt): Shape | Fault | null {
  const [, a = '', b = ''] = text.match(TO) ?? []
  if (a !== '') return readRange(a, b, doubt, true)
  let fault: Fault | null = null
  for (const { index } of text.matchAll(/-/g)) {
    const range = readRange(text.slice(0, index).trim(), text.slice(index + 1).trim(), doubt, true)
    if (range !== null && !('message' in range)) return range
    fault ??= range
  }
  return fault
}

function readRange(a: string, b: string, doubt: Doubt, lasting: boolean): Shape | Fault | null {
  const from = readEnd(a, pointOf(b), doubt)
  const to = readEnd(b, pointOf(a), doubt)
  if (from === null || to === null) return null
  if ('message' in from) return from
  if ('message' in to) return to
  const first = withoutSeason(from.edtf, from.range, true)
  const last = withoutSeason(to.edtf, to.range, false)
  const warnings = [...from.warnings, ...to.warnings]
  return { edtf: `${first}${from.marks}/${last}${to.marks}`, lasting, warnings }
}

function isInYears({ first, last }: DayRange): boolean {
  return [first, last].every((day) => {
    if (!Number.isFinite(day)) return true
    const year = new Date(day * 86_400_000).getUTCFullYear()
    return year >= FIRST_YEAR && year <= LAST_YEAR
  })
}

function remedyFor(text: string): string {
  return /^[234]\d{4}([.,]\d+)?$/.test(text)
    ? said`It looks like the number by which a spreadsheet keeps a day: give the cells the form of a date or of text, and save again.`
    : HOW
}
