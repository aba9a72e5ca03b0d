import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoOf } from '@/domain/span'
import { parseDate, parseEdtf } from './parse-date'

/** `first last` in ISO days, with ~ approximate and ? uncertain; or the problem's message. */
function read(edtf: string): string {
  const range = parseEdtf(edtf)
  if ('message' in range) return `! ${range.message}`
  const end = (day: number) => (Number.isFinite(day) ? isoOf(day) : String(day))
  return `${end(range.first)} ${end(range.last)}${range.approximate ? ' ~' : ''}${range.uncertain ? ' ?' : ''}`
}

describe('parseEdtf', () => {
  it.each([
    ['2023-05-20', '2023-05-20 2023-05-20'],
    ['2023-05', '2023-05-01 2023-05-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2023-12', '2023-12-01 2023-12-31'],
    ['2023', '2023-01-01 2023-12-31'],
    ['0000', '0000-01-01 0000-12-31'],
    ['9999-12', '9999-12-01 9999-12-31'],
    ['2023-05-20T23:30:00-05:00', '2023-05-20 2023-05-20'],
    ['2023-05-20~', '2023-05-20 2023-05-20 ~'],
    ['2023-05?', '2023-05-01 2023-05-31 ?'],
    ['2023%', '2023-01-01 2023-12-31 ~ ?'],
    ['202X', '2020-01-01 2029-12-31'],
    ['20XX', '2000-01-01 2099-12-31'],
    ['2023-XX', '2023-01-01 2023-12-31'],
    ['2023-05-XX', '2023-05-01 2023-05-31'],
    ['2023-XX-XX', '2023-01-01 2023-12-31'],
    ['2023-21', '2023-03-01 2023-05-31'],
    ['2023-22', '2023-06-01 2023-08-31'],
    ['2023-23', '2023-09-01 2023-11-30'],
    ['2023-24', '2023-12-01 2024-02-29'],
    ['2022-22~', '2022-06-01 2022-08-31 ~'],
    ['2022-21/2022-22', '2022-03-01 2022-08-31'],
    ['2023-05-20/2023-05-21', '2023-05-20 2023-05-21'],
    ['2022/2023-05', '2022-01-01 2023-05-31'],
    ['2023-05~/2023-06?', '2023-05-01 2023-06-30 ~ ?'],
    ['../2023-05-20', '-Infinity 2023-05-20'],
    ['/2023-05-20', '-Infinity 2023-05-20'],
    ['2023-05-20/..', '2023-05-20 Infinity'],
    ['2023-05/', '2023-05-01 Infinity'],
  ])('%s is %s', (edtf, expected) => {
    expect(read(edtf)).toBe(expected)
  })

  it.each([
    ['', 'not a date'],
    ['Saturday', 'not a date'],
    ['20 May 2023', 'not a date'],
    ['2023-5-2', 'not a date'],
    ['2023-13', 'not a date'],
    ['2023-02-30', 'not a date'],
    ['2023-02-29', 'not a day of the calendar'],
    ['2023-05-21/2023-05-20', 'ends before it begins'],
    ['../..', 'open at both ends'],
    ['-0044', 'outside the years'],
    ['9999-24', 'outside the years'],
    ['Y170000002', 'not of level 0 or 1'],
    ['[2022,2023]', 'not of level 0 or 1'],
    ['2023-05-?20', 'level 2'],
    ['156X-12-25', 'level 2'],
    ['2023-25', 'season beyond level 1'],
    [`2023${' '.repeat(100)}`, 'too long'],
  ])('%s is refused: %s', (edtf, message) => {
    expect(read(edtf)).toContain(`! `)
    expect(read(edtf)).toContain(message)
  })

  it('reads every day back as it was written', () => {
    const days = fc.integer({ min: dayOf('0000-01-01') as number, max: dayOf('9999-12-31') as number })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a]
        expect(parseEdtf(isoOf(a))).toMatchObject({ first: a, last: a })
        expect(parseEdtf(`${isoOf(first)}/${isoOf(last)}`)).toMatchObject({ first, last })
        expect(parseEdtf(`../${isoOf(a)}`)).toMatchObject({ first: Number.NEGATIVE_INFINITY, last: a })
      }),
    )
  })

  it('never throws, and never ends before it begins', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%XYTZ[]{},:EU^ ') }),
      fc.stringMatching(/^[0-9X]{4}-[0-9X]{2}(-[0-9X]{2})?[~?%]?(\/[0-9]{4}-[0-9]{2})?$/),
    )
    fc.assert(
      fc.property(junk, (edtf) => {
        const range = parseEdtf(edtf)
        if ('message' in range) expect(range.remedy).not.toBe('')
        else expect(range.first).toBeLessThanOrEqual(range.last)
      }),
    )
  })
})

describe('parseDate', () => {
  const why = 'given'

  it('keeps label, basis and reason', () => {
    const raw = { edtf: '2023-05-20', sense: 'sometime', label: 'Saturday', basis: 'inferred', why } as const
    const day = dayOf('2023-05-20')
    expect(parseDate(raw)).toEqual({
      dating: {
        span: { first: day, last: day, sense: 'sometime', approximate: false, uncertain: false },
        label: 'Saturday',
        basis: 'inferred',
        why,
      },
    })
  })

  it('has no span exactly when the basis is unknown', () => {
    expect(parseDate({ edtf: null, basis: 'unknown', why })).toEqual({
      dating: { span: null, basis: 'unknown', why },
    })
    expect(parseDate({ edtf: null, basis: 'stated', why })).toHaveProperty('problem')
    expect(parseDate({ edtf: '2023', sense: 'sometime', basis: 'unknown', why })).toHaveProperty('problem')
  })

  it('wants a sense where there is a date', () => {
    expect(parseDate({ edtf: '2023', basis: 'stated', why })).toHaveProperty('problem')
  })
})
