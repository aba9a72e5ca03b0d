import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '@/collection/parse-date'
import type { RawDate } from '@/collection/schema-parts'
import { dayOf, isoOf } from '@/domain/span'
import { wordsOf } from './date-in-words'
import { readDate } from './readable-date'

/** "2023-05-20 sometime", with what is to be looked at behind "!". */
function read(words: string, use?: 'said' | 'about'): string {
  const result = readDate(words, use)
  if ('message' in result) return result.message
  const { edtf, sense } = result.date
  return [`${edtf ?? 'none'}${sense ? ` ${sense}` : ''}`, ...result.warnings].join(' ! ')
}

describe('a date as people write it', () => {
  it.each([
    ['2023-05-20', '2023-05-20 sometime'],
    ['2023-5-2', '2023-05-02 sometime'],
    ['2023/05/20', '2023-05-20 sometime'],
    ['20.05.2023', '2023-05-20 sometime'],
    ['20. 5. 2023', '2023-05-20 sometime'],
    ['05.06.2023', '2023-06-05 sometime'],
    ['20/05/2023', '2023-05-20 sometime'],
    ['05/06/2023', '2023-06-05 sometime ! read as 5 June 2023, the day first'],
    ['05/05/2023', '2023-05-05 sometime'],
    ['5/20/2023', '2023-05-20 sometime ! read as 20 May 2023, the month first'],
    ['20 May 2023', '2023-05-20 sometime'],
    ['20th of May, 2023', '2023-05-20 sometime'],
    ['on the 20th of May 2023', '2023-05-20 sometime'],
    ['MAY 20, 2023', '2023-05-20 sometime'],
    ['Saturday, 20 May 2023', '2023-05-20 sometime'],
    ['Sunday 20 May 2023', '2023-05-20 sometime ! but 20 May 2023 is a Saturday'],
    ['20 May 2023, 14:30', '2023-05-20 sometime'],
    ['May 2023', '2023-05 sometime'],
    ['05.2023', '2023-05 sometime'],
    ['2023', '2023 sometime'],
    ['spring 2023', '2023-21 sometime'],
    ['winter 2022/23', '2022-24 sometime'],
    ['about 20 May 2023', '2023-05-20~ sometime'],
    ['around 20 May 2023', '2023-05-20~ sometime'],
    ['c. 20 May 2023', '2023-05-20~ sometime'],
    ['~ 20 May 2023', '2023-05-20~ sometime'],
    ['maybe 20 May 2023', '2023-05-20? sometime'],
    ['20 May 2023 (?)', '2023-05-20? sometime'],
    ['perhaps about 20 May 2023', '2023-05-20% sometime'],
    ['between 20 and 22 May 2023', '2023-05-20/2023-05-22 sometime'],
    ['between 28 May and 2 June 2023', '2023-05-28/2023-06-02 sometime'],
    ['from 20 to 22 May 2023', '2023-05-20/2023-05-22 throughout'],
    ['20-22 May 2023', '2023-05-20/2023-05-22 throughout'],
    ['20 – 22 May 2023', '2023-05-20/2023-05-22 throughout'],
    ['May 20-22, 2023', '2023-05-20/2023-05-22 throughout'],
    ['20 May - 2 June 2023', '2023-05-20/2023-06-02 throughout'],
    ['20.05.2023-22.05.2023', '2023-05-20/2023-05-22 throughout'],
    ['20.05 - 22.05.2023', '2023-05-20/2023-05-22 throughout'],
    ['2023-05-20 - 2023-05-22', '2023-05-20/2023-05-22 throughout'],
    ['spring to summer 2023', '2023-03/2023-08 throughout'],
    ['2020-2023', '2020/2023 throughout'],
    ['before 20 May 2023', '../2023-05-19 sometime'],
    ['before May 2023', '../2023-04-30 sometime'],
    ['by 20 May 2023', '../2023-05-20 sometime'],
    ['until 20 May 2023', '../2023-05-20 throughout'],
    ['after 20 May 2023', '2023-05-21/.. sometime'],
    ['since 20 May 2023', '2023-05-20/.. throughout'],
    ['from 20 May 2023 on', '2023-05-20/.. throughout'],
    ['throughout May 2023', '2023-05 throughout'],
    ['2023-05~', '2023-05~ sometime'],
    ['../2023-05', '../2023-05 throughout'],
    ['202X', '202X sometime'],
    ['', 'none'],
    ['unknown', 'none'],
    ['невідомо', 'none'],
    ['20 травня 2023 р.', '2023-05-20 sometime'],
    ['20 трав. 2023', '2023-05-20 sometime'],
    ['20-го травня 2023 року', '2023-05-20 sometime'],
    ['у травні 2023', '2023-05 sometime'],
    ['навесні 2023', '2023-21 sometime'],
    ['близько 20 травня 2023', '2023-05-20~ sometime'],
    ['можливо 20 травня 2023', '2023-05-20? sometime'],
    ['між 20 і 22 травня 2023', '2023-05-20/2023-05-22 sometime'],
    ['з 20 по 22 травня 2023', '2023-05-20/2023-05-22 throughout'],
    ['перед 20 травня 2023', '../2023-05-19 sometime'],
    ['до 20 травня 2023', '../2023-05-20 sometime'],
    ['після 20 травня 2023', '2023-05-21/.. sometime'],
    ['з 20 травня 2023', '2023-05-20/.. throughout'],
    ['п’ятниця, 19 травня 2023', '2023-05-19 sometime'],
  ])('%s is %s', (words, expected) => {
    expect(read(words)).toBe(expected)
  })

  it.each([
    ['20-May-23', '2023-05-20 sometime ! the year was read as 2023'],
    ['May-23', '2023-05 sometime ! the year was read as 2023'],
    ['тра.23', '2023-05 sometime ! the year was read as 2023'],
    ['20.05.43', '1943-05-20 sometime ! the year was read as 1943'],
    ['2022-23', '2022-23 sometime ! read as autumn 2022; years are written "from 2022 to ..."'],
  ])('%s, as spreadsheets shorten it, is read with a word of doubt', (words, expected) => {
    expect(read(words)).toBe(expected)
  })

  it.each([
    ['31 June 2023', 'is not a day of the calendar: June 2023 has 30 days.'],
    ['30 Feb 2024', 'is not a day of the calendar: February 2024 has 29 days.'],
    ['from 20 May to 31 June 2023', 'is not a day of the calendar: June 2023 has 30 days.'],
    ['20.13.2023', 'has no month 13: a year has 12.'],
    ['2023-13', 'has no month 13: a year has 12.'],
    ['20 May', 'names no year.'],
    ['between 22 and 20 May 2023', 'ends before it begins.'],
    ['2023-05-22/2023-05-20', 'ends before it begins.'],
    ['28 December - 2 January 2023', 'ends before it begins.'],
    ['20 May 0900', 'has a year outside 1000 to 2200.'],
    ['2201', 'has a year outside 1000 to 2200.'],
    ['after 31 December 2200', 'has a year outside 1000 to 2200.'],
    ['20 Mai 2023', 'is not understood as a date.'],
    ['next week', 'is not understood as a date.'],
    ['45066', 'is not understood as a date.'],
    ['2023-05-20 '.repeat(30), 'is too long for a date.'],
  ])('%s is refused: %s', (words, message) => {
    const result = readDate(words)
    expect(result).toMatchObject({ message, remedy: expect.stringMatching(/\w/) })
  })

  it('says what a number in the place of a day is', () => {
    expect(readDate('45066')).toMatchObject({ remedy: expect.stringContaining('spreadsheet') })
  })

  it.each(['from 20 to 22 May 2023', 'since 20 May 2023', 'throughout May 2023', '2023-05-20/2023-05-22'])(
    'was said on some day: %s',
    (words) => {
      expect(read(words, 'said')).toContain('sometime')
    },
  )
})

const DAY = fc.integer({ min: dayOf('1000-01-02') as number, max: dayOf('2200-12-30') as number })
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const МІСЯЦІ = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
  ' ',
)

const NOTATIONS: readonly ((year: string, month: number, day: number) => string)[] = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]?.slice(0, 3)}. ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `the ${d}th of ${MONTHS[m - 1]}, ${y}`,
  (y, m, d) => `${d} ${МІСЯЦІ[m - 1]} ${y} року`,
  (y, m, d) => `${d} ${МІСЯЦІ[m - 1]?.slice(0, 3)}. ${y}`,
]

describe('whatever the date', () => {
  it('a day reads back the same in each notation, but for American order', () => {
    fc.assert(
      fc.property(DAY, fc.constantFrom(...NOTATIONS), (day, print) => {
        const [year = '', month, date] = isoOf(day).split('-')
        const words = print(year, Number(month), Number(date))
        expect(readDate(words), words).toMatchObject({ date: { edtf: isoOf(day), sense: 'sometime' } })
      }),
    )
  })

  it('words of any kind crash nothing, and what is read is a date of the format', () => {
    const pieces =
      'from to between and before after about maybe since until by sometime throughout 20 22 31 05 13 2023 2024 0900 May June spring winter травня між з по до близько - – / . .. , ? ~ % ( ) X unknown "'.split(
        ' ',
      )
    const junk = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(junk, fc.constantFrom('said', 'about'), (words, use) => {
        const result = readDate(words, use as 'said' | 'about')
        if ('message' in result) expect(result.remedy).toMatch(/\w/)
        else expect(parseDate({ ...result.date, why: 'x' }), words).toHaveProperty('dating')
      }),
    )
  })

  // Were its work squared, or worse, no patience would be enough.
  it('hostile repetition is refused', () => {
    for (const piece of ['-', ' ', '(?)', 'about ', '1-', 'from ', 'a ', '?'])
      expect(readDate(piece.repeat(100_000)), piece).toHaveProperty('message')
    for (const piece of ['-', '(?)', 'about ', '1-', 'from a to ', 'між '])
      expect(readDate(piece.repeat(200 / piece.length)), piece).toHaveProperty('message')
  })
})

describe('a date in words', () => {
  it.each([
    ['2023-05-20', 'sometime', '20 May 2023'],
    ['2023-05', 'sometime', 'May 2023'],
    ['2023-05-20/2023-05-22', 'sometime', 'between 20 and 22 May 2023'],
    ['2023-05-28/2023-06-02', 'sometime', 'between 28 May and 2 June 2023'],
    ['2023-05-20/2023-05-22', 'throughout', 'from 20 to 22 May 2023'],
    ['../2023-05-19', 'sometime', 'before 20 May 2023'],
    ['2023-05-21/..', 'sometime', 'after 20 May 2023'],
    ['2023-05-20~', 'sometime', 'about 20 May 2023'],
    ['2023-05-20/..', 'throughout', 'since 20 May 2023'],
    ['../2023-05', 'throughout', 'until May 2023'],
    ['../2023-05', 'sometime', 'by May 2023'],
    ['2023-05/..', 'sometime', 'sometime since May 2023'],
    ['2023-05', 'throughout', 'throughout May 2023'],
    ['2022-24', 'sometime', 'winter 2022'],
    ['202X', 'sometime', 'sometime 202X'],
    [null, undefined, 'unknown'],
  ] as const)('%s %s is "%s"', (edtf, sense, words) => {
    expect(wordsOf({ edtf, ...(sense ? { sense } : {}) })).toBe(words)
  })

  it.each([
    ['2023-05-20', 'sometime', '20 травня 2023'],
    ['2023-05', 'sometime', 'травень 2023'],
    ['2023-05~', 'sometime', 'близько травня 2023'],
    ['2023-05-20/2023-05-22', 'sometime', 'між 20 і 22 травня 2023'],
    ['2023-05/2023-07', 'sometime', 'між травнем 2023 і липнем 2023'],
    ['2023-05/2023-07', 'throughout', 'з травня 2023 по липень 2023'],
    ['2023-05-28/2023-06-02', 'throughout', 'з 28 травня по 2 червня 2023'],
    ['../2023-05-19', 'sometime', 'раніше 20 травня 2023'],
    ['2023-05-21/..', 'sometime', 'після 20 травня 2023'],
    ['../2023-05', 'throughout', 'аж до травня 2023'],
    ['../2023-05', 'sometime', 'не пізніше травня 2023'],
    ['2023-05/..', 'sometime', 'колись з травня 2023'],
    ['2023-05', 'throughout', 'протягом травня 2023'],
    ['2022-24?', 'sometime', 'можливо зима 2022'],
    [null, undefined, 'невідомо'],
  ] as const)('%s %s is "%s" in Ukrainian', (edtf, sense, words) => {
    expect(wordsOf({ edtf, ...(sense ? { sense } : {}) }, 'uk')).toBe(words)
  })

  it.each(['en', 'uk'] as const)(
    'of each of the seven kinds reads back as the same date in %s',
    (language) => {
      const mark = fc.constantFrom('', '~', '?', '%')
      const moment = fc
        .tuple(DAY, fc.constantFrom(10, 7, 4), mark)
        .map(([day, length, sign]) => isoOf(day).slice(0, length) + sign)
      const range = fc
        .tuple(DAY, fc.integer({ min: 0, max: 4000 }), mark, mark)
        .map(([day, length, a, b]) => `${isoOf(day)}${a}/${isoOf(Math.min(day + length, LAST))}${b}`)
      const open = fc
        .tuple(moment, fc.boolean())
        .map(([end, isStart]) => (isStart ? `${end}/..` : `../${end}`))
      const season = fc.integer({ min: 21, max: 24 }).map((number) => `2023-${number}`)
      fc.assert(
        fc.property(
          fc.oneof(moment, range, open, season),
          fc.constantFrom('sometime', 'throughout'),
          (edtf, sense) => {
            const date = { edtf, sense, basis: 'stated' } as Omit<RawDate, 'why'>
            const words = wordsOf(date, language)
            expect(readDate(words), words).toEqual({ date, warnings: [] })
            expect(words).not.toMatch(/\.\.|\//)
          },
        ),
      )
    },
  )
})

const LAST = dayOf('2200-12-30') as number

function two(value: number): string {
  return String(value).padStart(2, '0')
}
