import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HOST_FILES, hostFiles } from './host-files.mjs'
import { readHostFile } from './read-host-file.fixture'
import { headersOf, metaPolicy, securityHeaders } from './security-headers.mjs'
import { serve } from './serve.mjs'
import { withPolicy } from './vite-security'

const policies = {
  header: securityHeaders['Content-Security-Policy'],
  meta: metaPolicy,
  ...Object.fromEntries(
    hostFiles().map(({ name, text }) => [name, readHostFile(name, text)('/')['Content-Security-Policy']]),
  ),
}

describe('the content security policy', () => {
  test.each(Object.entries(policies))(
    'allows nothing unsafe, no blob: and no wildcard: %s',
    (_name, policy) => {
      expect(policy).not.toMatch(/unsafe-|blob:|wasm-|\s\*(;|\s|$)/)
    },
  )

  test.each(Object.entries(policies))('starts from nothing and guards script sinks: %s', (_name, policy) => {
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default")
  })

  test('is the same as header, as <meta> and in every file for a host', () => {
    expect(policies.meta).toBe(policies.header)
    expect(new Set(Object.values(policies))).toEqual(new Set([policies.header]))
    expect(metaOf(withPolicy(readFileSync('index.html', 'utf8')))).toBe(policies.header)
  })

  test('has no directive that a browser ignores in <meta>', () => {
    expect(policies.meta).not.toMatch(/frame-ancestors|report-uri|report-to|sandbox/)
  })

  test('stands in index.html before anything that loads, within the bytes searched for the charset', () => {
    const html = withPolicy(readFileSync('index.html', 'utf8'))
    expect(html.indexOf('http-equiv')).toBeLessThan(html.search(/<(script|link|style)\b/))
    expect(html.indexOf('charset')).toBeLessThan(1024)
  })
})

test('only files named after their content are cached without asking', () => {
  expect(headersOf('/assets/index-Cx1.js')['Cache-Control']).toContain('immutable')
  expect(headersOf('/index.html')['Cache-Control']).toBe('no-cache')
})

describe('a page of another site', () => {
  test('may frame this one', () => {
    expect(Object.keys(securityHeaders).join()).not.toMatch(/x-frame-options/i)
    expect(policies.header).not.toContain('frame-ancestors')
  })

  test('and a frame without an origin may read the assets, but not what is for a host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'))
    mkdirSync(join(folder, 'assets'))
    for (const file of ['assets/a-1.js', 'index.html', ...HOST_FILES]) writeFileSync(join(folder, file), '0')
    const server = await serve({ port: 0, folder })
    try {
      const { port } = server.address() as AddressInfo
      const leave = async (path: string) => {
        const response = await fetch(`http://localhost:${port}${path}`)
        expect(response.status).toBe(200)
        return response.headers.get('access-control-allow-origin')
      }
      expect(await leave('/assets/a-1.js')).toBe('*')
      expect(await leave('/')).toBe(null)
      for (const file of HOST_FILES)
        expect((await fetch(`http://localhost:${port}/${file}`)).status, file).toBe(404)
    } finally {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true })
    }
  })
})

function metaOf(html: string): string | undefined {
  return html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]
}
