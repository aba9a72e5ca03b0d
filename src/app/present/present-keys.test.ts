import { describe, expect, test } from 'vitest'
import { actOfKey, type KeyPlace } from './present-keys'

const FREE = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, more: Partial<typeof FREE> = {}, place: KeyPlace = 'free') =>
  actOfKey({ key, ...FREE, ...more }, place)
const command = (kind: string) => ({ kind: 'command', command: { kind } })

describe('the keys of the stage', () => {
  test.each(['PageDown', 'ArrowRight', 'ArrowDown', ' '])('%j goes on', (key) => {
    expect(press(key)).toEqual(command('next'))
  })

  test.each(['PageUp', 'ArrowLeft', 'ArrowUp'])('%j goes back', (key) => {
    expect(press(key)).toEqual(command('back'))
  })

  test('Shift turns the space bar round, and no other key', () => {
    expect(press(' ', { shiftKey: true })).toEqual(command('back'))
    expect(press('PageDown', { shiftKey: true })).toEqual(command('next'))
  })

  test.each([
    ['Home', command('first')],
    ['End', command('last')],
    ['b', command('black')],
    ['.', command('black')],
    ['t', command('timer')],
    ['f', { kind: 'full-screen' }],
    ['n', { kind: 'notes' }],
    ['?', { kind: 'help' }],
    ['Escape', { kind: 'leave' }],
    ['F5', { kind: 'swallow' }],
  ])('%j', (key, act) => {
    expect(press(key)).toEqual(act)
  })

  test.each([
    ['и', 'KeyB', command('black')],
    ['ю', 'Period', command('black')],
    ['е', 'KeyT', command('timer')],
    ['а', 'KeyF', { kind: 'full-screen' }],
    ['т', 'KeyN', { kind: 'notes' }],
    ['.', 'Slash', command('black')],
  ])('%j of a Ukrainian layout, on %s', (key, code, act) => {
    expect(press(key, { code })).toEqual(act)
  })

  test('the question mark of a Latin keyboard helps on a Ukrainian one', () => {
    expect(press(',', { code: 'Slash', shiftKey: true })).toEqual({ kind: 'help' })
  })

  test('where another Latin layout has B, that is B, and what stands in its place is nothing', () => {
    expect(press('b', { code: 'KeyN' })).toEqual(command('black'))
    expect(press('x', { code: 'KeyB' })).toBeNull()
  })

  test.each(['B', 'T', 'F', 'N'])('%j with caps lock is the same key', (key) => {
    expect(press(key)).toEqual(press(key.toLowerCase()))
  })

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s every key is the browser’s', (held) => {
    for (const key of ['r', 'f', 'F5', 'ArrowLeft', 'PageDown', 'Home', 'b'])
      expect(press(key, { [held]: true })).toBeNull()
  })

  test.each(['a', 'Tab', 'Enter', 'F11', 'F1', 'constructor', 'toString'])('%j means nothing', (key) => {
    expect(press(key)).toBeNull()
  })

  test('a field keeps what is typed into it; the clicker still turns the page', () => {
    for (const key of ['b', '.', 't', '?', ' ', 'ArrowLeft', 'Home', 'End'])
      expect(press(key, {}, 'field')).toBeNull()
    expect(press('PageDown', {}, 'field')).toEqual(command('next'))
    expect(press('PageUp', {}, 'field')).toEqual(command('back'))
    expect(press('F5', {}, 'field')).toEqual({ kind: 'swallow' })
    expect(press('Escape', {}, 'field')).toEqual({ kind: 'leave' })
  })

  test('a button that was clicked keeps the space bar, and no other key', () => {
    expect(press(' ', {}, 'button')).toBeNull()
    expect(press('b', {}, 'button')).toEqual(command('black'))
    expect(press('ArrowDown', {}, 'button')).toEqual(command('next'))
    expect(press('Escape', {}, 'button')).toEqual({ kind: 'leave' })
  })
})
