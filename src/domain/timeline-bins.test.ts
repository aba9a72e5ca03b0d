import fc from 'fast-check'
import { expect, it } from 'vitest'
import { binCells } from './timeline-bins'
import { type Cell, WIDE_LANE } from './timeline-cells'

const isDisputed = (i: number) => i % 3 === 0

const cells = fc
  .array(
    fc.record({
      lane: fc.constantFrom('a', 'b', WIDE_LANE),
      first: fc.integer({ min: -2000, max: 20_000 }),
      length: fc.integer({ min: 0, max: 40 }),
      claims: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 400 },
  )
  .map((drawn) => {
    let next = 0
    return drawn.map(({ lane, first, length, claims }, at): Cell => {
      const own = Array.from({ length: lane === WIDE_LANE ? 0 : claims }, () => next++)
      return {
        id: `cell-${at}`,
        lane,
        stretch: 0,
        first,
        last: first + length,
        sense: length === 0 ? 'day' : 'sometime',
        opensLeft: false,
        opensRight: false,
        claims: own,
      }
    })
  })
  // One cell at most holds what is wide.
  .map((drawn) => drawn.filter((cell, at) => cell.lane !== WIDE_LANE || at === 0))

const claimsBy = (drawn: readonly Cell[], lane: string) =>
  drawn.filter((cell) => cell.lane === lane).flatMap((cell) => cell.claims)

it('makes few cells of many, each lane with the same claims as before', () => {
  fc.assert(
    // Two lanes, each before and after the day that runs are counted from, and the wide one.
    fc.property(cells, fc.integer({ min: 5, max: 60 }), (drawn, most) => {
      const binned = binCells(drawn, most, isDisputed)
      if (drawn.length <= most) {
        expect(binned).toBe(drawn)
        return
      }
      expect(binned.length).toBeLessThanOrEqual(most)
      for (const lane of ['a', 'b', WIDE_LANE])
        expect(claimsBy(binned, lane).sort()).toEqual(claimsBy(drawn, lane).sort())
      expect(new Set(binned.map(({ id }) => id)).size).toBe(binned.length)
      // Contradicted ones first.
      for (const { claims } of binned)
        expect(claims.map((i) => !isDisputed(i))).toEqual(claims.map((i) => !isDisputed(i)).sort())
    }),
  )
})

it('keeps the bins of a lane apart, and where they were when there are more days', () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 3, max: 60 }), (drawn, most) => {
      const binned = binCells(drawn, most, isDisputed)
      if (binned === drawn) return
      for (const lane of ['a', 'b']) {
        const own = binned.filter((cell) => cell.lane === lane).sort((x, y) => x.first - y.first)
        own.slice(1).forEach((cell, at) => {
          expect(cell.first).toBeGreaterThan(own[at]?.last ?? Number.NaN)
        })
        for (const { first, last } of own) expect(last).toBeGreaterThanOrEqual(first)
      }
    }),
  )
})
