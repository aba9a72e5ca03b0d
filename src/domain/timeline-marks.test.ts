import { expect, it } from 'vitest'
import { layOutTrue } from './elastic-time'
import type { Cell } from './timeline-cells'
import { placeCells } from './timeline-marks'

// Years that claims speak of reach into each other; the bars of days do not (timeline-cells.test.ts).

const cell = (first: number, last: number): Cell => ({
  id: `${first}`,
  lane: 'council',
  stretch: 0,
  first,
  last,
  sense: 'sometime',
  opensLeft: false,
  opensRight: false,
  claims: Array.from({ length: 1423 }, (_, i) => i),
})

it('a number has the room up to where the next begins, whatever its bar covers', () => {
  const scale = layOutTrue(0, 999, 1000, 14)
  const [first, second, last] = placeCells([cell(0, 500), cell(100, 600), cell(700, 800)], scale, {
    height: 24,
    top: 0,
  })
  expect(first?.width).toBeGreaterThan(400)
  expect(first?.room).toBe((second?.x ?? 0) - (first?.x ?? 0))
  expect(second?.room).toBe(second?.width)
  expect(last?.room).toBe(last?.width)
})
