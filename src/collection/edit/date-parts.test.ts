import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate, parseEdtf } from '@/collection/parse-date'
import type { RawDate } from '@/collection/schema-parts'
import { DATE_KINDS, type DateParts, inKind, partsOf, withParts } from './date-parts'

const two = (n: number) => String(n).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`)
const month = fc.oneof(
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
)
const point = fc.oneof(day, month)
const sense = fc.constantFrom('sometime' as const, 'throughout' as const)
const range = fc
  .tuple(point, point)
  .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? [a, b] : [b, b]) as [string, string])

const parts: fc.Arbitrary<DateParts> = fc.oneof(
  fc.constant({ kind: 'unknown' } as const),
  fc.record({ kind: fc.constant('day' as const), at: day, sense }),
  fc.record({ kind: fc.constant('month' as const), at: month, sense }),
  range.map(([from, to]) => ({ kind: 'between' as const, from, to })),
  range.map(([from, to]) => ({ kind: 'from-to' as const, from, to })),
  fc.record({
    kind: fc.constantFrom('before' as const, 'after' as const, 'about' as const),
    at: point,
    sense,
  }),
)

/** Dates as files have them, those that no form can say included. */
const edtf = fc.oneof(
  fc.constantFrom('2023-21', '2023-05-XX', '2023-05?', '2023-05-20%', '/2023', '2023/', '2023~/2024', '201X'),
  fc.tuple(point, fc.constantFrom('', '~', '?', '%', '/..', '/')).map(([text, mark]) => text + mark),
  range.map(([from, to]) => `${from}/${to}`),
  point.map((text) => `../${text}`),
)

const unknown: RawDate = { edtf: null, basis: 'unknown', why: 'Not said.' }
const known = (text: string, sense: 'sometime' | 'throughout' = 'sometime'): RawDate => ({
  edtf: text,
  sense,
  label: 'Monday',
  basis: 'inferred',
  why: 'Because.',
})

describe('a date in parts', () => {
  it('comes back from its form as it went in', () => {
    fc.assert(
      fc.property(edtf, sense, (text, held) => {
        const date = known(text, held)
        const shown = partsOf(date)
        expect(withParts(date, shown)).toBe(date)
        expect(withParts({ ...date, edtf: '1999' }, shown)).toEqual(date)
      }),
    )
  })

  it('says in the file what the form said, and the file is sound', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(unknown, known('1900')), (said, before) => {
        const date = withParts(before, said)
        expect(partsOf(date)).toEqual(said)
        expect(parseDate(date)).toHaveProperty('dating')
      }),
    )
  })

  it('keeps what the form does not know', () => {
    const odd = { ...known('2023-05'), 'x-page': 4 } as RawDate
    expect(withParts(odd, { kind: 'unknown' })).toEqual({
      edtf: null,
      label: 'Monday',
      basis: 'unknown',
      why: 'Because.',
      'x-page': 4,
    })
    expect(withParts(odd, { kind: 'about', at: '2023', sense: 'sometime' })).toMatchObject({
      edtf: '2023~',
      label: 'Monday',
      basis: 'inferred',
      'x-page': 4,
    })
  })

  it('is told apart by kind', () => {
    const kinds = [
      '2023-05-20',
      '2023-05',
      '2023',
      '../2023',
      '2023/..',
      '2023-05~',
      '2023-05-XX',
      '2023?',
      '2023-21',
    ]
    expect(kinds.map((text) => partsOf(known(text)).kind)).toEqual([
      'day',
      'month',
      'month',
      'before',
      'after',
      'about',
      'beyond',
      'beyond',
      'beyond',
    ])
    expect(partsOf(known('2023/2024')).kind).toBe('between')
    expect(partsOf(known('2023/2024', 'throughout')).kind).toBe('from-to')
  })

  it('goes over into any other kind with the days it has', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...DATE_KINDS), (said, kind) => {
        const next = inKind(said, kind)
        expect(next.kind).toBe(kind)
        // A day of a month or year has still to be typed.
        if (said.kind === 'unknown' || kind === 'unknown' || kind === 'day') return
        expect(parseEdtf(withParts(known('1900'), next).edtf ?? '')).not.toHaveProperty('message')
      }),
    )
    expect(inKind({ kind: 'between', from: '2023-05-20', to: '2023-05-22' }, 'before')).toEqual({
      kind: 'before',
      at: '2023-05-22',
      sense: 'sometime',
    })
  })
})
