import { describe, expect, test } from 'vitest'
import { embedCode, isReachable } from './embed-code'

describe('the code of a frame', () => {
  test('is this, to the letter', () => {
    expect(embedCode('https://example.org/atlas/#claim=c-000-11&from=2023-05-20', 'Who holds Bakhmut?')).toBe(
      '<iframe src="https://example.org/atlas/#embed=1&amp;claim=c-000-11&amp;from=2023-05-20" title="Who holds Bakhmut?" width="100%" height="640" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy" style="border:1px solid #857d70"></iframe>',
    )
  })

  test.each([
    ['https://example.org/', 'https://example.org/#embed=1'],
    ['https://example.org/#', 'https://example.org/#embed=1'],
    ['https://example.org/#embed=1', 'https://example.org/#embed=1'],
    ['https://example.org/#q=a&embed=1&clock=about', 'https://example.org/#embed=1&amp;q=a&amp;clock=about'],
    ['https://example.org/?a=1&b=2#q=embed', 'https://example.org/?a=1&amp;b=2#embed=1&amp;q=embed'],
  ])('asks for the frameless page once: %s', (address, src) => {
    expect(embedCode(address, '')).toContain(` src="${src}" `)
  })

  test('cannot be broken out of', () => {
    const code = embedCode('https://example.org/#q="><script>', '"><script>alert(1)</script>&amp;')
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"')
    expect(code.match(/[<>]/g)).toHaveLength(4)
    expect(code.match(/"/g)).toHaveLength(14)
  })

  test('needs a whole address', () => {
    expect(() => embedCode('/#q=a', '')).toThrow(TypeError)
  })
})

describe('an address', () => {
  test.each([
    'https://example.org/',
    'http://example.org:8080/atlas/',
    'http://8.8.8.8/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://100.10.0.1/',
    'http://[2001:db8::1]/',
    'https://localhost.example.org/',
    'https://10.example.org/',
    'https://fd.example.org/',
    'https://local.org/',
  ])('can be reached: %s', (address) => {
    expect(isReachable(new URL(address))).toBe(true)
  })

  test.each([
    'file:///home/a/index.html',
    'blob:https://example.org/0',
    'http://localhost:4173/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://atlas.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.255.255.254/',
    'http://0.0.0.0/',
    'http://[::1]:4173/',
    'http://[::]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[fe80::1]/',
    'http://[fd12::1]/',
    'http://printer.local/',
    'http://atlas/',
    'http://10.0.0.7/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.20/',
    'http://169.254.1.1/',
  ])('cannot: %s', (address) => {
    expect(isReachable(new URL(address))).toBe(false)
  })
})
