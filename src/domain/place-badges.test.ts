import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEVER, type Obstacle, placeBadges } from './place-badges'

const SIZE = { w: 26, h: 15 }
const BOUNDS = { width: 400, height: 200 }
const overlap = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.abs(a.x - b.x) < SIZE.w && Math.abs(a.y - b.y) < SIZE.h

describe('placeBadges', () => {
  it('fans the badges of marks that stand close', () => {
    const anchors = Array.from({ length: 9 }, (_, i) => ({ x: 20 + (i % 3) * 12, y: 60 + i * 3 }))
    const placed = placeBadges(anchors, SIZE, BOUNDS, [])
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false)
  })

  it('keeps inside the picture and off what must be seen', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) }),
        (mark) => {
          const obstacle: Obstacle = { x: mark.x - 6, y: mark.y - 6, w: 12, h: 12, cost: NEVER }
          const [at] = placeBadges([mark], SIZE, BOUNDS, [obstacle])
          if (!at) throw new Error('no place')
          expect(at.x - SIZE.w / 2).toBeGreaterThanOrEqual(0)
          expect(at.x + SIZE.w / 2).toBeLessThanOrEqual(BOUNDS.width)
          expect(at.y + SIZE.h / 2).toBeLessThanOrEqual(BOUNDS.height)
          expect(Math.abs(at.x - mark.x) < 19 && Math.abs(at.y - mark.y) < 13.5).toBe(false)
        },
      ),
    )
  })

  it('takes the freer side though it is no nearer', () => {
    const anchor = { x: 200, y: 100 }
    const right: Obstacle = { x: 205, y: 0, w: 100, h: 200, cost: 30 }
    expect(placeBadges([anchor], SIZE, BOUNDS, [right])[0]?.x).toBeLessThan(200)
  })
})
