import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, positionOf, type Stretch } from './elastic-time'
import { neighbouringDay, slideWindow, windowBetween, zoomWindow } from './timeline-window'

const days = (first: number, n: number) =>
  Array.from({ length: n }, (_, i) => ({ first: first + i, last: first + i }))
const STRETCHES: Stretch[] = [
  { kind: 'panel', burst: 0, columns: days(0, 5) },
  { kind: 'gap', burst: -1, columns: [{ first: 5, last: 99 }] },
  { kind: 'panel', burst: 1, columns: days(100, 3) },
]
const scale = layOut(STRETCHES, { width: 600, chosen: 1, pitchMax: 10, needs: [] })
const windows = fc
  .tuple(fc.integer({ min: 0, max: 102 }), fc.integer({ min: 0, max: 102 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

describe('slideWindow', () => {
  it('keeps the number of days and stays in the picture', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -900, max: 900 }), (window, pixels) => {
        const slid = slideWindow(scale, window, pixels)
        expect(slid.to - slid.from).toBe(window.to - window.from)
        expect(slid.to).toBeLessThanOrEqual(102)
        expect(slid.from).toBeGreaterThanOrEqual(Math.min(0, window.from))
      }),
    )
  })

  it('stays where it is without a move', () => {
    fc.assert(
      fc.property(windows, (window) => {
        expect(slideWindow(scale, window, 0)).toEqual(window)
      }),
    )
  })
})

describe('windowBetween', () => {
  it('frames the days under a drag, whichever way it went', () => {
    const [a, b] = [positionOf(scale, 1.5), positionOf(scale, 3.5)]
    expect(windowBetween(scale, a, b)).toEqual({ from: 1, to: 3 })
    expect(windowBetween(scale, b, a)).toEqual({ from: 1, to: 3 })
  })
})

describe('zoomWindow', () => {
  it('always tells: a day more, or a day less, at least', () => {
    fc.assert(
      fc.property(
        windows,
        fc.integer({ min: 0, max: 600 }),
        fc.double({ min: 1.0001, max: 4, noNaN: true }),
        (window, x, factor) => {
          const wider = zoomWindow(scale, window, x, factor)
          const all = window.from === 0 && window.to === 102
          expect(wider.to - wider.from > window.to - window.from).toBe(!all)
          const closer = zoomWindow(scale, window, x, 1 / factor)
          expect(closer.from).toBeGreaterThanOrEqual(window.from)
          expect(closer.to).toBeLessThanOrEqual(window.to)
          expect(closer.to - closer.from < window.to - window.from).toBe(window.to > window.from)
        },
      ),
    )
  })
})

describe('neighbouringDay', () => {
  const span = (first: number, last: number) => ({
    first,
    last,
    sense: 'sometime' as const,
    approximate: false,
    uncertain: false,
  })
  const entries = [span(1, 1), span(4, 6), span(9, 9), span(0, 30)].map((one, ordinal) => ({
    ordinal,
    span: one,
  }))

  it('steps to the nearest day that may have a claim', () => {
    expect(neighbouringDay(entries, { from: 1, to: 1 }, 1)).toBe(4)
    expect(neighbouringDay(entries, { from: 4, to: 4 }, 1)).toBe(5)
    expect(neighbouringDay(entries, { from: 9, to: 9 }, -1)).toBe(6)
  })

  it('ends where only wide spans are left', () => {
    expect(neighbouringDay(entries, { from: 9, to: 9 }, 1)).toBeNull()
    expect(neighbouringDay(entries, { from: 1, to: 1 }, -1)).toBeNull()
  })
})
