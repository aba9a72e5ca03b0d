import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayOf, isoOf, lengthOf, overlaps } from './span'

test('days and ISO dates are each other', () => {
  expect(dayOf('1970-01-02')).toBe(1)
  expect(dateOf(1).toISOString()).toBe('1970-01-02T00:00:00.000Z')
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      expect(dayOf(isoOf(day))).toBe(day)
    }),
  )
})

test.each(['2023-02-29', '2023-13-01', '23-01-01', '2023-1-1', '', '2023-05-20T00:00'])(
  '%s is no day',
  (text) => {
    expect(dayOf(text)).toBe(null)
  },
)

test('overlap counts both ends, and open ends reach everywhere', () => {
  expect(overlaps({ first: 1, last: 3 }, 3, 9)).toBe(true)
  expect(overlaps({ first: 1, last: 3 }, 4, 9)).toBe(false)
  expect(overlaps({ first: -Infinity, last: 3 }, -100, -99)).toBe(true)
  expect(lengthOf({ first: 2, last: 4, sense: 'sometime', approximate: false, uncertain: false })).toBe(3)
})
