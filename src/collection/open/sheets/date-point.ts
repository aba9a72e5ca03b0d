import { said } from '@/collection/said'
import { dayOf } from '@/domain/span'
import { MONTH_NAMES, monthOf, seasonOf, WEEKDAY_NAMES, weekdayOf } from './date-names'

/** A day, month, season or year as far as the words say it; a range lends one end what the other leaves out. */
export type Point = {
  year?: number
  month?: number
  /** 1 is spring. */
  season?: number
  day?: number
  weekday?: number
  warning?: string
}

export type Fault = { message: string; remedy: string }

export const FIRST_YEAR = 1000
export const LAST_YEAR = 2200

/** Reads lower-case words with single blanks; null where they are no day, month, season or year. */
export function readPoint(words: string): Point | Fault | null {
  const text = words
    .replace(/[,\s]+(at )?\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$/, '')
    .replace(/(\d)(st|nd|rd|th|-?(го|те|ого))(?!\p{L})/gu, '$1')
    .replace(/[.,]+$/, '')
    .replace(/^(on|in|at|during|у|в|на) /, '')
  const [, weekdayWord = '', rest = ''] = text.match(/^([\p{L}'’ʼ]+)\.?,? (.+)$/u) ?? []
  const weekday = weekdayOf(weekdayWord)
  if (weekday !== null) {
    const point = readPoint(rest)
    return point === null || 'message' in point ? point : { ...point, weekday }
  }
  return readNumbers(text) ?? readWinter(text) ?? readWords(text)
}

/** What is said of the point that it is no date: no year, no such day; null where nothing is amiss. */
export function faultOf({ year, month, day }: Point): Fault | null {
  if (day !== undefined && month === undefined)
    return {
      message: said`names a day without its month.`,
      remedy: said`Write the whole day, such as 20 May 2023.`,
    }
  if (year === undefined)
    return { message: said`names no year.`, remedy: said`Add the year, such as 20 May 2023.` }
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return {
      message: said`has a year outside ${FIRST_YEAR} to ${LAST_YEAR}.`,
      remedy: said`Check the year; write it with four digits.`,
    }
  if (month === undefined) return null
  const name = MONTH_NAMES[month - 1]
  if (name === undefined)
    return {
      message: said`has no month ${month}: a year has 12.`,
      remedy: said`Check day and month; the day comes first, or write the month as a word.`,
    }
  if (day === undefined || dayOf(isoOfParts(year, month, day)) !== null) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return {
    message: said`is not a day of the calendar: ${name} ${year} has ${last} days.`,
    remedy: said`Check the day and the month.`,
  }
}

/** EDTF of a point without faults. */
export function edtfOf({ year = 0, month, season, day }: Point): string {
  if (season !== undefined) return `${digits(year, 4)}-${20 + season}`
  if (month === undefined) return digits(year, 4)
  return day === undefined ? `${digits(year, 4)}-${digits(month, 2)}` : isoOfParts(year, month, day)
}

/** What the reader ought to look at again, though it was read. */
export function warningsOf(point: Point): string[] {
  const { year, month, day, weekday, warning } = point
  const warnings = warning === undefined ? [] : [warning]
  if (weekday !== undefined && year !== undefined && month !== undefined && day !== undefined) {
    const real = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
    if (real !== weekday)
      warnings.push(
        said`but ${day} ${MONTH_NAMES[month - 1] ?? ''} ${year} is a ${WEEKDAY_NAMES[real - 1] ?? ''}`,
      )
  }
  return warnings
}

function readNumbers(text: string): Point | null {
  const whole = text.match(/^(\d{1,2})(\.|\/|-) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/)
  if (whole) {
    const [, a = '', sign, b = '', y = ''] = whole
    return dayFirst(Number(a), Number(b), yearOf(y), sign !== '.')
  }
  const yearFirst = text.match(/^(\d{4})([-./]) ?(\d{1,2})(?:\2 ?(\d{1,2}))?$/)
  if (yearFirst) {
    const [, y, , m, d] = yearFirst
    return { year: Number(y), month: Number(m), ...(d === undefined ? {} : { day: Number(d) }) }
  }
  const monthFirst = text.match(/^(\d{1,2})[-./](\d{4})$/)
  if (monthFirst) return { month: Number(monthFirst[1]), year: Number(monthFirst[2]) }
  // As "20.05" in "20.05 - 22.05.2023"; alone it lacks its year, which is said.
  const noYear = text.match(/^(\d{1,2})[./](\d{1,2})$/)
  return noYear ? { day: Number(noYear[1]), month: Number(noYear[2]) } : null
}

function dayFirst(a: number, b: number, year: Year, isDoubtful: boolean): Point {
  // No calendar has a month 13: what can only be read the American way is read so, and said.
  const isAmerican = isDoubtful && a <= 12 && b > 12 && b <= 31
  const [day, month] = isAmerican ? [b, a] : [a, b]
  const isOpen = isDoubtful && a <= 12 && b <= 12 && a !== b
  const name = MONTH_NAMES[month - 1] ?? ''
  const order = isAmerican
    ? said`read as ${day} ${name} ${year.year}, the month first`
    : isOpen
      ? said`read as ${day} ${name} ${year.year}, the day first`
      : undefined
  const warning = order && year.warning ? said`${order}; ${year.warning}` : (order ?? year.warning)
  return { year: year.year, month, day, ...(warning === undefined ? {} : { warning }) }
}

function readWinter(text: string): Point | null {
  const [, name = '', first, second = ''] = text.match(/^(\p{L}+) (\d{4}) ?[-/] ?(\d{4}|\d{2})$/u) ?? []
  if (seasonOf(name) !== 4) return null
  const year = Number(first)
  return (year + 1) % 10 ** second.length === Number(second) % 10 ** second.length
    ? { year, season: 4 }
    : null
}

const FILLERS = /^(the|of|year|day|рік|року|році|р|дня)$/

function readWords(text: string): Point | null {
  const tokens = text
    .split(/[\s,./-]+/)
    .map((token) => token.replace(/^['’ʼ]/, ''))
    .filter((token) => token !== '' && !FILLERS.test(token))
  const names: Point = {}
  const small: number[] = []
  for (const token of tokens) {
    const month = monthOf(token)
    const season = seasonOf(token)
    if (/^\d{1,2}$/.test(token)) small.push(Number(token))
    else if (/^\d{4}$/.test(token) && names.year === undefined) names.year = Number(token)
    else if (names.month !== undefined || names.season !== undefined) return null
    else if (month !== null) names.month = month
    else if (season !== null) names.season = season
    else return null
  }
  if (tokens.length === 0) return null
  if (names.season !== undefined) return small.length === 0 ? names : null
  return withDay(names, small, text)
}

function withDay(names: Point, small: number[], text: string): Point | null {
  const [first, second, ...more] = small
  if (more.length > 0) return null
  if (first === undefined) return names
  if (second !== undefined) {
    if (names.year !== undefined || names.month === undefined) return null
    return { ...names, day: first, ...yearOf(digits(second, 2)) }
  }
  // What a spreadsheet makes of "May 2023" when it takes it for a day.
  if (names.year === undefined && /^\p{L}+[.-]'?\d{2}$/u.test(text))
    return { ...names, ...yearOf(digits(first, 2)) }
  return { ...names, day: first }
}

type Year = { year: number; warning?: string }

/** Two digits are read as spreadsheets do: 00 to 29 lie in this century, 30 to 99 in the last. */
function yearOf(text: string): Year {
  if (text.length === 4) return { year: Number(text) }
  const year = Number(text) + (Number(text) < 30 ? 2000 : 1900)
  return { year, warning: said`the year was read as ${year}` }
}

function isoOfParts(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
