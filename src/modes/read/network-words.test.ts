import { hosts } from 'virtual:claim-atlas/deployment'
import { expect, test } from 'vitest'
import { networkWords } from './network-words'

test('without hosts the page speaks to nobody else and says so', () => {
  expect(networkWords()).toBe(networkWords(hosts))
  expect(networkWords([])).toBe('This page speaks to no address but its own; the browser blocks any other.')
})

test.each([
  [['https://a.example'], /its own and what its host allows, https:\/\/a\.example; the browser/],
  [
    ['https://a.example', 'http://localhost:5000'],
    /, https:\/\/a\.example and http:\/\/localhost:5000; the browser/,
  ],
])('each allowed host is named: %j', (list, words) => {
  expect(networkWords(list)).toMatch(words)
  expect(networkWords(list)).not.toBe(networkWords([]))
})
