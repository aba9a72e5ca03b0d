import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayAt,
  hasRoomFor,
  layOut,
  layOutTrue,
  momentAt,
  positionOf,
  type Stretch,
  type TimeScale,
} from './elastic-time'

/** Stretches that follow each other from day 0: panels with gaps between. */
const stretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 6, max: 90 })), {
  minLength: 1,
  maxLength: 5,
})
const scales = fc.tuple(
  stretches,
  fc.integer({ min: 150, max: 1400 }),
  fc.array(fc.nat(30), { minLength: 9, maxLength: 9 }),
)

function build([parts, width, needs]: [[number, number][], number, number[]]): TimeScale {
  const built: Stretch[] = []
  let day = 0
  parts.forEach(([days, quiet], i) => {
    built.push({
      kind: 'panel',
      burst: i,
      columns: Array.from({ length: days }, (_, d) => ({ first: day + d, last: day + d })),
    })
    day += days
    if (i === parts.length - 1) return
    built.push({ kind: 'gap', burst: -1, columns: [{ first: day, last: day + quiet - 1 }] })
    day += quiet
  })
  return layOut(built, { width, chosen: 0, pitchMax: 12, needs: built.map(() => needs) })
}

describe('elastic time', () => {
  it('fills the width, without holes or overlap', () => {
    fc.assert(
      fc.property(scales, (drawn) => {
        const scale = build(drawn)
        expect(scale.width).toBeCloseTo(drawn[1], 6)
        scale.columns.forEach((column, i) => {
          expect(column.width).toBeGreaterThan(0)
          const before = scale.columns[i - 1]
          expect(column.x).toBeCloseTo(before ? before.x + before.width : 0, 6)
          if (before) expect(column.first).toBe(before.last + 1)
        })
      }),
    )
  })

  it('is monotone: a later moment is never further left', () => {
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: -50, max: 600, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (drawn, moment, more) => {
          const scale = build(drawn)
          expect(positionOf(scale, moment + more)).toBeGreaterThanOrEqual(positionOf(scale, moment))
        },
      ),
    )
  })

  it('finds every day again from its pixels', () => {
    fc.assert(
      fc.property(scales, (drawn) => {
        const scale = build(drawn)
        for (const { first, last } of scale.columns)
          for (const day of [first, Math.floor((first + last) / 2), last]) {
            expect(dayAt(scale, positionOf(scale, day + 0.5))).toBe(day)
            expect(dayAt(scale, positionOf(scale, day))).toBe(day)
            expect(momentAt(scale, positionOf(scale, day + 0.25))).toBeCloseTo(day + 0.25, 6)
          }
      }),
    )
  })

  it('gives the nearest day beyond the edges', () => {
    const scale = build([
      [
        [3, 10],
        [4, 10],
      ],
      600,
      [1, 2, 3],
    ])
    expect(dayAt(scale, -20)).toBe(0)
    expect(dayAt(scale, 10_000)).toBe(16)
  })

  it('gives the chosen panel half of what is left', () => {
    const scale = build([
      [
        [2, 30],
        [2, 30],
        [2, 30],
      ],
      1400,
      [1, 1],
    ])
    const [first, second, third] = scale.stretches.filter((stretch) => stretch.kind === 'panel')
    const spare = 1400 - 2 * 28 - 3 * 132
    expect(first?.width).toBeCloseTo(132 + spare / 2, 6)
    expect(second?.width).toBeCloseTo(132 + spare / 4, 6)
    expect(third?.width).toBeCloseTo(132 + spare / 4, 6)
  })
})

describe('layOutTrue', () => {
  it('draws every day of the window at one width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 1, max: 900 }), (from, days) => {
        const scale = layOutTrue(from, from + days - 1, 800, 10)
        expect(positionOf(scale, from)).toBeCloseTo(0, 6)
        expect(positionOf(scale, from + days)).toBeCloseTo(800, 6)
        expect(positionOf(scale, from + 0.5) - positionOf(scale, from)).toBeCloseTo(400 / days, 6)
      }),
    )
  })
})

describe('hasRoomFor', () => {
  it('wants sixty pixels a panel beside the gaps: four on the smallest laptop, nine on a large screen', () => {
    expect(hasRoomFor(4, 4 * 60 + 3 * 28)).toBe(true)
    expect(hasRoomFor(4, 4 * 60 + 3 * 28 - 1)).toBe(false)
    expect(hasRoomFor(9, 740)).toBe(false)
    expect(hasRoomFor(9, 1100)).toBe(true)
  })
})
