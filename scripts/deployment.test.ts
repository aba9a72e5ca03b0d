import { address, hosts } from 'virtual:claim-atlas/deployment'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeployment } from './deployment.mjs'

test('is shipped without an address and without hosts', () => {
  expect(readDeployment()).toEqual({ address: '', hosts: [] })
})

test('the app is told what the policy is made from', () => {
  expect({ address, hosts }).toEqual(readDeployment())
})

test('takes plain origins, and this machine over http', () => {
  const hosts = ['https://data.example.org', 'https://a.example:8443', 'http://localhost:5000']
  expect(readDeployment({ hosts })).toEqual({ address: '', hosts })
  expect(readDeployment({ address: 'https://example.org/atlas/' }).address).toBe('https://example.org/atlas/')
})

test.each([
  ['a path', 'https://a.example/b'],
  ['a slash at the end', 'https://a.example/'],
  ['a wildcard', 'https://*.example.org'],
  ['every host', '*'],
  ['a scheme alone', 'https:'],
  ['http', 'http://a.example'],
  ['a user', 'https://me@a.example'],
  ['capitals', 'https://A.example'],
  ['the port that goes without saying', 'https://a.example:443'],
  ['a second directive', "https://a.example; script-src 'unsafe-inline'"],
  ['a quote', "https://a'example"],
  ['a line break', 'https://a.example\nSet-Cookie: a=b'],
  ['a keyword', "'unsafe-inline'"],
  ['data:', 'data:'],
  ['a number', 7],
])('refuses as a host: %s', (_name, host) => {
  expect(() => readDeployment({ hosts: ['https://b.example', host] })).toThrow(
    /^deployment\.json, "hosts", number 2: .* cannot be used\. Write an origin alone, as in https:/,
  )
})

test.each([
  ['without a slash at the end', 'https://a.example/b'],
  ['http', 'http://a.example/'],
  ['a query', 'https://a.example/?b/'],
  ['a quote', "https://a.example/'/"],
  ['a user', 'https://me@a.example/'],
  ['markup', 'https://a.example/"><script>/'],
  ['a path alone', '/atlas/'],
])('refuses as the address: %s', (_name, address) => {
  expect(() => readDeployment({ address })).toThrow(/^deployment\.json, "address": .*Write the whole address/)
})

test('refuses what is no list, too much, twice there, and a key it does not know', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `https://h${i}.example`)
  expect(readDeployment({ hosts: many(20) }).hosts).toHaveLength(20)
  expect(() => readDeployment({ hosts: many(21) })).toThrow('At most 20')
  expect(() => readDeployment({ hosts: ['https://a.example', 'https://a.example'] })).toThrow('twice')
  expect(() => readDeployment({ hosts: 'https://a.example' })).toThrow('Write a list')
  expect(() => readDeployment({ host: [] })).toThrow('"host"')
  expect(() => readDeployment([])).toThrow('Write {"address": "", "hosts": []}.')
})

test('nothing that passes can end a directive or a header', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((it) => `https://${it}`),
      ),
      (host) => {
        try {
          for (const it of readDeployment({ hosts: [host] }).hosts)
            expect(it).toMatch(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/)
        } catch (error) {
          expect(String(error)).toContain('deployment.json')
        }
      },
    ),
  )
})
