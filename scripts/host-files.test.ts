import { describe, expect, test } from 'vitest'
import { HOST_FILES, hostFiles } from './host-files.mjs'
import { readHostFile } from './read-host-file.fixture'
import { headersOf, policyFor, securityHeaders } from './security-headers.mjs'

const NOWHERE = { address: '', hosts: [] }
const IN_A_FOLDER = { address: 'https://example.org/atlas/', hosts: [] }
const PATHS = ['/', '/index.html', '/licences.txt', '/assets/index-Cx1.js', '/assets/text-latin-A_b.woff2']

describe.each(hostFiles(NOWHERE))('$name', ({ name, text }) => {
  test.each(PATHS)('sends for %s what npm start sends', (path) => {
    expect(readHostFile(name, text)(path)).toEqual(sentFor(path, name))
  })

  test('sends it in the folder that deployment.json names', () => {
    const there = hostFiles(IN_A_FOLDER).find((it) => it.name === name)?.text ?? ''
    for (const path of PATHS) expect(readHostFile(name, there)(`/atlas${path}`)).toEqual(sentFor(path, name))
  })
})

test('the list of their names is complete', () => {
  expect(hostFiles(NOWHERE).map(({ name }) => name)).toEqual(HOST_FILES)
})

test('a listed host may be fetched from, and nothing else changes', () => {
  const [data, tiles] = ['https://data.example.org', 'https://b.example:8443']
  expect(policyFor([])).toContain("; connect-src 'self';")
  expect(policyFor([data, tiles])).toBe(
    policyFor([]).replace("connect-src 'self'", `connect-src 'self' ${data} ${tiles}`),
  )
})

/** Netlify and Cloudflare ask anew for what no rule names, so the file says so of the page alone. */
function sentFor(path: string, name: string): Record<string, string> {
  const isLeftOut = name === '_headers' && !/^\/(index\.html|assets\/.*)?$/.test(path)
  return { ...securityHeaders, ...(isLeftOut ? {} : headersOf(path)) }
}
