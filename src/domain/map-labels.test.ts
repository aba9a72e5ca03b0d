import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anywhere, type Box, beside, createPlacer, nearestOn, touch, wrap } from './map-labels'

const box = fc.record({
  x: fc.integer({ min: -50, max: 400 }),
  y: fc.integer({ min: -50, max: 300 }),
  w: fc.integer({ min: 1, max: 120 }),
  h: fc.integer({ min: 1, max: 60 }),
})

test('whatever is asked, no two placed labels touch, none meets what was blocked, all lie in the frame', () => {
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 5 }),
      fc.array(fc.array(box, { maxLength: 6 }), { maxLength: 30 }),
      (blocked, asks) => {
        const placer = createPlacer(400, 300, 2, 4)
        for (const one of blocked) placer.block(one)
        const placed: Box[] = []
        for (const candidates of asks) {
          const found = placer.place(candidates)
          if (!found) continue
          expect([...blocked, ...placed].some((other) => touch(found, other, 2))).toBe(false)
          expect(found.x >= 4 && found.y >= 4 && found.x + found.w <= 396 && found.y + found.h <= 296).toBe(
            true,
          )
          placed.push(found)
        }
      },
    ),
  )
})

test('a label takes the first candidate that is free, and none when none is', () => {
  const placer = createPlacer(400, 300)
  const spots = beside({ x: 200, y: 150 }, 10, 80, 20)
  expect(placer.place(spots)).toEqual(spots[0])
  expect(placer.place(spots)).toEqual(spots[1])
  expect(placer.place([{ x: 350, y: 10, w: 80, h: 20 }])).toBe(null)
})

test('a leader reaches from the box to the target and crosses nothing that was placed', () => {
  const target = { x: 180, y: 140, w: 40, h: 20 }
  const wall = { x: 100, y: 0, w: 10, h: 300 }
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 100 }), fc.integer({ min: 10, max: 60 }), (w, h) => {
      const placer = createPlacer(400, 300)
      placer.block(target)
      placer.block(wall)
      const found = placer.placeWithLeader(anywhere(400, 300, w, h, target), target)
      if (!found) return
      expect(found.to).toEqual(nearestOn(target, found.from))
      expect(found.box.x).toBeGreaterThan(wall.x + wall.w)
      // Nothing is later written over the leader.
      const middle = { x: (found.from.x + found.to.x) / 2, y: (found.from.y + found.to.y) / 2 }
      expect(placer.isFree({ x: middle.x - 3, y: middle.y - 3, w: 6, h: 6 })).toBe(false)
    }),
  )
})

test('a leader that would cross something is not drawn, nor one that is too long', () => {
  const target = { x: 300, y: 140, w: 40, h: 20 }
  const beyond = { x: 20, y: 130, w: 60, h: 40 }
  const near = { x: 150, y: 140, w: 60, h: 20 }
  const placer = createPlacer(400, 300)
  placer.block(target)
  expect(placer.placeWithLeader([beyond], target)).toBe(null)
  placer.block({ x: 240, y: 0, w: 10, h: 300 })
  expect(placer.placeWithLeader([near], target)).toBe(null)
  const open = createPlacer(400, 300)
  expect(open.placeWithLeader([near], target)).toEqual({
    box: near,
    from: { x: 210, y: 150 },
    to: { x: 300, y: 150 },
  })
})

test('a group is placed whole or not at all', () => {
  const placer = createPlacer(100, 100)
  placer.block({ x: 50, y: 50, w: 10, h: 10 })
  const free = [{ x: 10, y: 10, w: 10, h: 10 }]
  const half = [...free, { x: 52, y: 52, w: 5, h: 5 }]
  expect(placer.placeGroup([half])).toBe(-1)
  expect(placer.placeGroup([half, free])).toBe(1)
  expect(placer.placeGroup([free])).toBe(-1)
})

test('wrapping keeps every word in order, unbroken spaces whole, and lines within the width', () => {
  const measure = (text: string) => text.length
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z\u00a0]{1,12}$/), { maxLength: 20 }), (words) => {
      const lines = wrap(words.join(' '), 20, measure)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines) expect(line.length <= 20 || !line.includes(' ')).toBe(true)
    }),
  )
})
