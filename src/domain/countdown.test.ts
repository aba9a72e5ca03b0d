import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countdownNews, countdownText, secondsLeft } from './countdown'

test('minutes and seconds that are left, null at the end and after it', () => {
  expect(countdownText(420_000, 0)).toBe('7:00')
  expect(countdownText(420_000, 1)).toBe('7:00')
  expect(countdownText(420_000, 1000)).toBe('6:59')
  expect(countdownText(60_000, 51_000)).toBe('0:09')
  expect(countdownText(60_000, 59_999)).toBe('0:01')
  expect(countdownText(60_000, 60_000)).toBeNull()
  expect(countdownText(60_000, 90_000)).toBeNull()
  expect(countdownText(1_200_000, 0)).toBe('20:00')
})

test('the text says the seconds, whatever they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (ms) => {
      const [minutes = NaN, seconds = NaN] = (countdownText(ms, 0) ?? '').split(':').map(Number)
      expect(seconds).toBeLessThan(60)
      expect(minutes * 60 + seconds).toBe(secondsLeft(ms, 0))
    }),
  )
})

test('it is spoken of at its start, a minute before its end, and at its end', () => {
  expect(countdownNews(180_000, 3, 0)).toBe('start')
  expect(countdownNews(180_000, 3, 119_999)).toBe('start')
  expect(countdownNews(180_000, 3, 120_000)).toBe('last-minute')
  expect(countdownNews(180_000, 3, 180_000)).toBe('end')
  expect(countdownNews(60_000, 1, 0)).toBe('start')
  expect(countdownNews(60_000, 1, 60_000)).toBe('end')
})
