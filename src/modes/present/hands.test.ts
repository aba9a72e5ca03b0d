import { expect, test } from 'vitest'
import { areSameHands, handsIn, NO_HANDS, readHands, withinHands } from './hands'

test('what was not counted adds nothing, and nothing counted is no zero', () => {
  expect(handsIn({ yes: 14, no: 3, unsure: 6 })).toBe(23)
  expect(handsIn({ yes: 0, no: null, unsure: null })).toBe(0)
  expect(handsIn(NO_HANDS)).toBeNull()
})

test('a field holds a whole number of hands, or none', () => {
  expect(['', ' ', '0', '14', '-3', '3.7', '5000', 'many'].map(readHands)).toEqual([
    null,
    null,
    0,
    14,
    0,
    3,
    999,
    null,
  ])
  expect([withinHands(-1), withinHands(1000)]).toEqual([0, 999])
  expect(areSameHands(NO_HANDS, { ...NO_HANDS, yes: 0 })).toBe(false)
})
