import { expect, test } from 'vitest'
import { hasText, isCoded, NO_TEXT, NOT_CODED } from './passage'

test('a passage is coded unless it is the one that stands for none', () => {
  expect(isCoded(NOT_CODED)).toBe(false)
  expect(isCoded({ ...NOT_CODED, end: 4 })).toBe(true)
  // Damaged rather than left open.
  expect(isCoded({ ...NOT_CODED, words: 4 })).toBe(true)
})

test('an article without a text has no length', () => {
  expect(hasText(NO_TEXT)).toBe(false)
  expect(hasText({ length: 1 })).toBe(true)
})
