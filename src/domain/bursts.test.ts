import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Burst, burstOfWindow, burstsOf, findBursts, suitsElastic } from './bursts'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection } from './sample.fixture'
import { isoOf } from './span'

const days = (...first: number[]) => first.map((day) => ({ first: day, last: day }))

describe('findBursts', () => {
  it('splits where none was said for more than five days', () => {
    expect(findBursts(days(1, 2, 3, 9, 10, 11))).toEqual([{ first: 1, last: 11, claims: 6 }])
    expect(findBursts(days(1, 2, 3, 10, 11, 12))).toEqual([
      { first: 1, last: 3, claims: 3 },
      { first: 10, last: 12, claims: 3 },
    ])
  })

  it('needs three claims', () => {
    expect(findBursts(days(1, 2, 20, 20, 20))).toEqual([{ first: 20, last: 20, claims: 3 }])
  })

  it('takes spans of a week, and no longer, open or undated ones', () => {
    const spans = [{ first: 1, last: 7 }, ...days(3, 4)]
    expect(findBursts(spans)).toEqual([{ first: 1, last: 7, claims: 3 }])
    const wide = [
      { first: 1, last: 8 },
      { first: Number.NEGATIVE_INFINITY, last: 3 },
      { first: 3, last: Number.POSITIVE_INFINITY },
      { first: Number.NaN, last: Number.NaN },
    ]
    expect(findBursts([...wide, ...days(3, 4)])).toEqual([])
  })

  it('never depends on the order, overlaps nor leaves a short pause between two', () => {
    const span = fc.record({
      first: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(span), (drawn) => {
        const spans = drawn.map(({ first, length }) => ({ first, last: first + length }))
        const bursts = findBursts(spans)
        expect(findBursts([...spans].reverse())).toEqual(bursts)
        bursts.forEach((burst, i) => {
          const next = bursts[i + 1]
          if (next) expect(next.first - burst.last - 1).toBeGreaterThan(5)
          const inside = spans.filter(
            (one) => one.last - one.first < 7 && one.first >= burst.first && one.last <= burst.last,
          )
          expect(inside).toHaveLength(burst.claims)
        })
      }),
    )
  })
})

describe('burstsOf', () => {
  it('parts by longer pauses where there would be more than twelve, and loses no claim', () => {
    // Twenty weeks with claims on three days each, every fourth pause longer.
    const claims = Array.from({ length: 60 }, (_, i) => {
      const week = Math.floor(i / 3)
      const said = dated(isoOf(18_000 + week * 9 + Math.floor(week / 4) * 30 + (i % 3)))
      return sampleClaim(`c-${i}`, 'mayor', { said })
    })
    const bursts = burstsOf(indexCollection(sampleCollection({ claims })))
    expect(bursts.map((burst) => burst.claims)).toEqual([12, 12, 12, 12, 12])
  })
})

describe('suitsElastic', () => {
  const burst = (first: number, last: number): Burst => ({ first, last, claims: 9 })

  it('wants two bursts, each under a fifth of the whole', () => {
    expect(suitsElastic([burst(0, 5), burst(90, 99)])).toBe(true)
    expect(suitsElastic([burst(0, 5)])).toBe(false)
    expect(suitsElastic([burst(0, 5), burst(20, 30)])).toBe(false)
    expect(suitsElastic([])).toBe(false)
    // Each under a fifth; together more days than have room.
    const long = Array.from({ length: 8 }, (_, i) => burst(i * 100, i * 100 + 30))
    expect(suitsElastic(long)).toBe(false)
    expect(suitsElastic(long.slice(0, 4).map(({ first }) => burst(first, first + 9)))).toBe(true)
  })
})

describe('burstOfWindow', () => {
  const bursts: Burst[] = [
    { first: 0, last: 5, claims: 3 },
    { first: 20, last: 25, claims: 3 },
  ]

  it('is the one that shares most days, else the nearest', () => {
    expect(burstOfWindow(bursts, 4, 21)).toBe(0)
    expect(burstOfWindow(bursts, 4, 22)).toBe(1)
    expect(burstOfWindow(bursts, 14, 15)).toBe(1)
    expect(burstOfWindow([], 1, 2)).toBe(-1)
  })
})
