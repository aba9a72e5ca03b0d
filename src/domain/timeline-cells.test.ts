import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from './collection'
import { layOut, type Stretch } from './elastic-time'
import { type Cell, cellsOf, MOST_MARKS, needsOf, WIDE_LANE } from './timeline-cells'
import type { Entry } from './timeline-entries'
import { placeCells } from './timeline-marks'
import { spotOf, stretchesOf } from './timeline-stretches'

const BURSTS = [
  { first: 100, last: 104, claims: 9 },
  { first: 200, last: 202, claims: 9 },
]
const LANES = ['a', 'b', 'c']

const spanOf = (first: number, last: number, changes: Partial<Span> = {}): Span => ({
  first,
  last,
  sense: 'sometime',
  approximate: false,
  uncertain: false,
  ...changes,
})
const entriesOf = (spans: Span[]): Entry[] => spans.map((span, ordinal) => ({ ordinal, span }))
const laneOf = (i: number) => LANES[i % LANES.length] ?? ''

function cut(spans: Span[], gutters: boolean): { cells: Cell[]; stretches: Stretch[] } {
  const entries = entriesOf(spans)
  const stretches = stretchesOf(BURSTS, entries, gutters)
  const spot = (entry: Entry) => spotOf(stretches, entry, gutters)
  return { stretches, cells: cellsOf(entries, spot, laneOf, (i) => i % 4 === 0) }
}

const spans = fc.array(
  fc
    .tuple(
      fc.oneof(
        fc.integer({ min: -3000, max: 300 }),
        fc.integer({ min: 95, max: 205 }),
        fc.constant(Number.NEGATIVE_INFINITY),
      ),
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constant(Number.POSITIVE_INFINITY),
      ),
      fc.constantFrom<Span['sense']>('sometime', 'throughout'),
    )
    .filter(([first, length]) => Number.isFinite(first) || length < 300)
    .map(([first, length, sense]) =>
      Number.isFinite(first) ? spanOf(first, first + length, { sense }) : spanOf(first, length, { sense }),
    ),
  { maxLength: 300 },
)

describe('cells', () => {
  it('hold every claim exactly once, whatever its span', () => {
    fc.assert(
      fc.property(spans, fc.boolean(), (drawn, gutters) => {
        const { cells, stretches } = cut(drawn, gutters)
        const held = cells.flatMap((cell) => cell.claims).sort((a, b) => a - b)
        expect(held).toEqual(drawn.map((_, i) => i))
        for (const cell of cells) {
          if (cell.stretch >= 0) expect(stretches[cell.stretch]).toBeDefined()
          expect(cell.first).toBeLessThanOrEqual(cell.last)
          if (cell.lane !== WIDE_LANE) for (const i of cell.claims) expect(laneOf(i)).toBe(cell.lane)
        }
      }),
    )
  })

  it('put the contradicted first', () => {
    const { cells } = cut(
      Array.from({ length: 30 }, () => spanOf(101, 101)),
      false,
    )
    for (const cell of cells) {
      const flags = cell.claims.map((i) => i % 4 === 0)
      expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)))
    }
  })

  it('share one cell only with the same interval, sense and open ends', () => {
    const { cells } = cut([spanOf(101, 101), spanOf(101, 102), spanOf(101, 101), spanOf(101, 101)], false)
    expect(cells.filter((cell) => cell.lane === 'a').map((cell) => cell.claims.length)).toEqual([2])
    expect(cells.filter((cell) => cell.lane === 'b').map((cell) => cell.sense)).toEqual(['sometime'])
  })

  it('draw a day that is only about right as a loose one', () => {
    const { cells } = cut([spanOf(101, 101, { approximate: true })], false)
    expect(cells[0]?.sense).toBe('loose')
  })
})

describe('where a claim stands', () => {
  const only = (span: Span, gutters: boolean) => {
    const { cells, stretches } = cut([span], gutters)
    const cell = cells[0]
    return { kind: cell && cell.stretch >= 0 ? stretches[cell.stretch]?.kind : 'wide', cell }
  }

  it('folds what speaks of more than one panel, but not what was said', () => {
    expect(only(spanOf(103, 201), true).kind).toBe('wide')
    const said = only(spanOf(103, 201), false)
    expect(said.kind).toBe('panel')
    expect(said.cell).toMatchObject({ first: 200, last: 201, opensLeft: true, opensRight: false })
  })

  it('counts what touches no burst in the gap', () => {
    expect(only(spanOf(120, 150), false).kind).toBe('gap')
  })

  it('knows before and ahead only on the time spoken of', () => {
    expect(only(spanOf(-2000, -1990), true).kind).toBe('before')
    expect(only(spanOf(-2000, -1990), false).kind).toBe('gap')
    expect(only(spanOf(201, Number.POSITIVE_INFINITY), true).kind).toBe('ahead')
    expect(only(spanOf(300, 310), true).kind).toBe('ahead')
  })
})

describe('placeCells', () => {
  const box = { height: 26, top: 0 }

  it('gives every mark a place of its own in its cell, or its cell a number', () => {
    fc.assert(
      fc.property(spans, fc.boolean(), fc.integer({ min: 250, max: 1400 }), (drawn, gutters, width) => {
        const { cells, stretches } = cut(drawn, gutters)
        const needs = stretches.map((stretch, i) =>
          needsOf(
            stretch,
            cells.filter((cell) => cell.stretch === i),
          ),
        )
        const scale = layOut(stretches, { width, chosen: 1, pitchMax: 11, needs })
        const taken = new Set<string>()
        const placed = placeCells(cells, scale, box)
        const held = placed.flatMap((cell) => cell.claims).sort((a, b) => a - b)
        expect(held).toEqual(drawn.map((_, i) => i))
        for (const cell of placed) {
          expect(cell.number ?? cell.marks.length).toBe(cell.claims.length)
          const beside = placed.filter(
            (one) => one !== cell && one.lane === cell.lane && one.stretch === cell.stretch,
          )
          if (cell.number !== null)
            for (const one of beside) {
              if (one.number !== null && one.x > cell.x) expect(cell.room).toBeLessThanOrEqual(one.x - cell.x)
              if (one.number !== null)
                expect(one.x + one.width <= cell.x + 0.01 || one.x >= cell.x + cell.width - 0.01).toBe(true)
              for (const mark of one.marks) {
                const x = one.x + mark.x
                expect(x < cell.x || x > cell.x + cell.width).toBe(true)
              }
            }
          if (cell.number === null) expect(cell.claims.length).toBeLessThanOrEqual(MOST_MARKS)
          for (const mark of cell.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(0)
            expect(mark.x).toBeLessThanOrEqual(cell.width + 0.01)
            const spot = `${cell.lane} ${(cell.x + mark.x).toFixed(3)} ${mark.y.toFixed(3)}`
            expect(taken.has(spot)).toBe(false)
            taken.add(spot)
          }
        }
      }),
    )
  })

  it('finds room for all marks where the columns got what they need', () => {
    const days = Array.from({ length: 40 }, (_, i) =>
      spanOf(200 + (i % 3), 200 + Math.min(2, (i % 3) + (i % 2))),
    )
    const { cells, stretches } = cut(days, false)
    const needs = stretches.map((stretch, i) =>
      needsOf(
        stretch,
        cells.filter((cell) => cell.stretch === i),
      ),
    )
    const scale = layOut(stretches, { width: 900, chosen: 1, pitchMax: 11, needs })
    const placed = placeCells(cells, scale, box)
    expect(placed.every((cell) => cell.number === null)).toBe(true)
    expect(Math.max(...placed.map((cell) => cell.pitch))).toBeLessThanOrEqual(scale.pitch)
  })

  it('draws more than sixty as a bar with the number', () => {
    const { cells, stretches } = cut(
      Array.from({ length: 3 * (MOST_MARKS + 1) }, () => spanOf(201, 201)),
      false,
    )
    const needs = stretches.map((stretch, i) =>
      needsOf(
        stretch,
        cells.filter((cell) => cell.stretch === i),
      ),
    )
    const placed = placeCells(cells, layOut(stretches, { width: 900, chosen: 1, pitchMax: 11, needs }), box)
    expect(placed.map((cell) => cell.number)).toEqual([61, 61, 61])
  })

  it('gives intervals that overlap a line each', () => {
    const { cells, stretches } = cut([spanOf(200, 202), spanOf(0, 0), spanOf(0, 0), spanOf(200, 201)], false)
    const scale = layOut(stretches, { width: 900, chosen: 1, pitchMax: 11, needs: [] })
    const bars = placeCells(cells, scale, box)
      .filter((cell) => cell.lane === 'a')
      .map((cell) => cell.barY)
    expect(new Set(bars).size).toBe(2)
  })
})
