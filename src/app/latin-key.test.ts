import { describe, expect, test } from 'vitest'
import { latinKey } from './latin-key'

const key = (name: string, code: string, shiftKey = false) => latinKey({ key: name, code, shiftKey })

describe('a key by its Latin legend', () => {
  test.each([
    ['и', 'KeyB', false, 'b'],
    ['а', 'KeyF', false, 'f'],
    ['т', 'KeyN', false, 'n'],
    ['е', 'KeyT', false, 't'],
    ['з', 'KeyP', false, 'p'],
    ['З', 'KeyP', true, 'P'],
    // Caps lock.
    ['И', 'KeyB', false, 'b'],
    ['ю', 'Period', false, '.'],
    ['.', 'Slash', false, '/'],
    [',', 'Slash', true, '?'],
  ])('%j of a Ukrainian layout on %s (shift: %s) is %j', (name, code, shift, latin) => {
    expect(key(name, code, shift)).toBe(latin)
  })

  test.each([
    ['x', 'KeyB'],
    ['b', 'KeyN'],
    ['ö', 'Semicolon'],
    ['z', 'Slash'],
    ['-', 'Slash'],
    ['ArrowLeft', 'ArrowLeft'],
    ['.', 'NumpadDecimal'],
    ['1', 'Digit1'],
    ['ї', 'BracketRight'],
  ])('%j on %s stays what it is', (name, code) => {
    expect(key(name, code)).toBe(name)
  })
})
