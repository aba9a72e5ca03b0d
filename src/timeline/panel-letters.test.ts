import { expect, it } from 'vitest'
import { hasRoom } from './panel-letters'

it.each([
  // As in the narrowest panels of the articles at 1024 pixels.
  ['Два кілометри?', 86, true],
  ['Is the battle calming?', 88, true],
  // As nine bursts have on a laptop.
  ['Lambridge ferry 216: open again', 60, false],
  ['Lambridge ferry 216: open again', 100, true],
  ['a well-kept word', 50, true],
  ['took water two days before', 60, false],
])('“%s” in %i pixels: %s', (title, width, room) => {
  expect(hasRoom(title, width)).toBe(room)
})
