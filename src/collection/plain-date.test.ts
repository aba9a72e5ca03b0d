import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoOf } from '@/domain/span'
import { plainDays } from './plain-date'

// What is read without the library is what the library reads, and nothing that it refuses.

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'))
const end = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
    fc.option(two(0, 25)),
    fc.option(two(0, 32)),
    fc.constantFrom('', '', '~', '?', '%', '!'),
  )
  .map(
    ([year, month, day, doubt]) =>
      `${[year, ...(month ? [month, ...(day ? [day] : [])] : [])].join('-')}${doubt}`,
  )
const text = fc.oneof(
  end,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc.tuple(end, end, end).map((ends) => ends.join('/')),
)

describe('a plain date', () => {
  it('has the days and the doubts that the library gives', () => {
    fc.assert(
      fc.property(text, (edtf) => {
        const plain = plainDays(edtf)
        if (!plain) return
        const read = parse(edtf, { level: 1 })
        const ends = read.type === 'Interval' ? read.values : [read, read]
        const [from, to] = ends as { values: number[]; approximate?: number; uncertain?: number }[]
        const [year, month = 0, day = 1] = from?.values ?? []
        expect(isoOf(plain.first)).toBe(iso(year, month, day))
        const [lastYear = 0, lastMonth, lastDay] = to?.values ?? []
        // The day before the next month begins.
        const last =
          lastDay ?? new Date(Date.UTC(2000 + (lastYear % 400), (lastMonth ?? 11) + 1, 0)).getUTCDate()
        expect(isoOf(plain.last)).toBe(iso(lastYear, lastMonth ?? 11, last))
        expect(plain.approximate).toBe(Boolean(from?.approximate || to?.approximate))
        expect(plain.uncertain).toBe(Boolean(from?.uncertain || to?.uncertain))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['2023-05-20', '2023-05', '2023~', '2023-05-20/2023-06?'])('%s is one', (edtf) => {
    expect(plainDays(edtf)).not.toBeNull()
  })

  it.each([
    '2023-02-29',
    '2023-13',
    '2023-21',
    '2023-XX',
    '../2023',
    '2023/',
    '2023-05-21/2023-05-20',
    '',
    '2023-05-20T10:00:00Z',
    'x',
  ])('%s is for the library', (edtf) => {
    expect(plainDays(edtf)).toBeNull()
  })
})

const iso = (year = 0, month = 0, day = 1) =>
  [String(year).padStart(4, '0'), String(month + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
