import { expect, test } from 'vitest'
import { markPath } from './mark-shape'

test('seven slots, seven shapes, all within the circle that holds them', () => {
  const paths = [1, 2, 3, 4, 5, 6, 7].map((slot) => markPath(slot, 10))
  expect(new Set(paths).size).toBe(7)
  for (const path of paths)
    for (const number of path.match(/-?\d+(\.\d+)?/g) ?? [])
      expect(Math.abs(Number(number))).toBeLessThanOrEqual(21)
})
