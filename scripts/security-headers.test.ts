import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cacheControl, headersFile, metaPolicy, securityHeaders } from './security-headers.mjs'
import { withPolicy } from './vite-security'

const policies = { header: securityHeaders['Content-Security-Policy'], meta: metaPolicy, file: headersFile() }

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

  test('is the same as header, as <meta> and in the file for static hosts', () => {
    expect(policies.meta).toBe(policies.header)
    expect(policies.file).toContain(`Content-Security-Policy: ${policies.header}\n`)
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

  test.runIf(existsSync('dist/index.html'))('is in the build that is here', () => {
    expect(metaOf(readFileSync('dist/index.html', 'utf8'))).toBe(policies.header)
    expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile())
  })
})

test('only files named after their content are cached without asking', () => {
  expect(cacheControl('/assets/index-Cx1.js')).toContain('immutable')
  expect(cacheControl('/index.html')).toBe('no-cache')
})

function metaOf(html: string): string | undefined {
  return html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]
}
