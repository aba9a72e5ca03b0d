import { expect, it, vi } from 'vitest'
import { compiledMessage } from './vite-messages.ts'

it('a message without anything to fill in stays a string, another is compiled', () => {
  expect(compiledMessage('map.scales', 'Scale')).toBe('Scale')
  expect(compiledMessage('map.km', '{n} km')).toEqual([['n'], ' km'])
})

it('one that is no ICU is named', () => {
  vi.spyOn(console, 'error').mockReturnValue()
  expect(() => compiledMessage('map.km', '{n, plural, one {# km}')).toThrow('"map.km"')
})
