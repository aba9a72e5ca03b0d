import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcText } from './map-arc'

const centre = { x: 200, y: 200 }

test('the text stands outside the circle at every angle, and reads from left to right', () => {
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 40, max: 180 }), (angle, r) => {
      const { boxes, path } = arcText(centre, r, 60, angle, 16)
      for (const { x, y, w, h } of boxes)
        expect(Math.hypot(x + w / 2 - centre.x, y + h / 2 - centre.y)).toBeGreaterThan(r + 5)
      const first = boxes[0]
      const last = boxes.at(-1)
      const isAtTheSide = Math.abs(Math.cos((angle * Math.PI) / 180)) > 0.7
      if (!isAtTheSide) expect(first?.x).toBeLessThan(last?.x ?? 0)
      expect(path).toMatch(/^M[-\d.]+ [-\d.]+A/)
    }),
  )
})

test('the boxes cover the length of the text', () => {
  const { boxes, end } = arcText(centre, 100, 120, -90, 16)
  const walked = boxes.slice(1).reduce((sum, box, i) => {
    const before = boxes[i] ?? box
    return sum + Math.hypot(box.x - before.x, box.y - before.y)
  }, 0)
  expect(walked).toBeGreaterThan(115)
  expect(end).toBe(boxes.at(-1))
})
