import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Scene } from './collection'
import { sampleScene } from './sample.fixture'
import { inTodaysOrder, moved, NO_CHOICE, takenToday } from './today'

const all = ['a', 'b', 'c', 'd'].map((id) => sampleScene(id, id === 'c' ? { reserve: true } : {}))
const ids = (scenes: readonly Scene[]) => scenes.map(({ id }) => id)

it('takes all but the reserve where nothing was chosen', () => {
  expect(inTodaysOrder(all, NO_CHOICE)).toBe(all)
  expect([...takenToday(all, NO_CHOICE)]).toEqual(['a', 'b', 'd'])
})

it('puts a scene that came later behind the one it follows, and forgets what is gone', () => {
  const today = { order: ['d', 'x', 'a', 'b'], taken: ['x', 'b'] }
  expect(ids(inTodaysOrder(all, today))).toEqual(['d', 'a', 'b', 'c'])
  expect([...takenToday(all, today)]).toEqual(['b'])
})

it('shows every scene once, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (order) => {
      expect(ids(inTodaysOrder(all, { order, taken: null })).sort()).toEqual(['a', 'b', 'c', 'd'])
    }),
  )
})

it('moves one item and stays the same list at its ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  const list = ['a', 'b']
  expect(moved(list, 0, -1)).toBe(list)
  expect(moved(list, 1, 2)).toBe(list)
})
