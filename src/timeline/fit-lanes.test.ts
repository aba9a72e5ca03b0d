import { describe, expect, it } from 'vitest'
import { AXIS_HEIGHT, fitLanes } from './fit-lanes'

describe('fitLanes', () => {
  it('fills the room where all lanes have some', () => {
    const { laneHeight, lanesInSight } = fitLanes(7, 210, false)
    expect(lanesInSight).toBe(7)
    expect(laneHeight * 7).toBeLessThanOrEqual(210 - AXIS_HEIGHT)
    expect(laneHeight).toBeGreaterThan(24)
  })

  it('shows whole lanes where not all have room', () => {
    for (const height of [150, 187, 210, 233]) {
      const { laneHeight, lanesInSight } = fitLanes(14, height, false)
      expect(lanesInSight).toBeLessThan(14)
      expect(laneHeight).toBeGreaterThanOrEqual(24)
      expect(laneHeight * lanesInSight).toBeLessThanOrEqual(height - AXIS_HEIGHT)
      // No room for another.
      expect(laneHeight * (lanesInSight + 1)).toBeGreaterThan(height - AXIS_HEIGHT - 12)
    }
  })

  it('shows one at least', () => {
    expect(fitLanes(5, 10, false).lanesInSight).toBe(1)
    expect(fitLanes(0, 200, false).laneHeight).toBeGreaterThan(0)
  })
})
