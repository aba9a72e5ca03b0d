import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oneFilePage, packed } from './one-file-page'

const html = readFileSync('index.html', 'utf8')
const PAGE = { html, script: 'run()', style: 'p{color:red}', files: new Map([['/a.json', '{"a":1}']]) }

test('the policy names the hashes of exactly the script and the style that stand in the page, and no place', () => {
  const page = oneFilePage(PAGE)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  expect(policy).toContain(`script-src '${sha256(page, 'script')}';`)
  expect(policy).toContain(`style-src '${sha256(page, 'style')}';`)
  expect(policy).toMatch(/^default-src 'none';.* connect-src 'none';.* trusted-types default$/)
  expect(policy).not.toMatch(/unsafe-|https?:|'self'|\*/)
  expect(page.indexOf('http-equiv')).toBeLessThan(page.search(/<(script|style|link)\b/))
})

test.each([
  { script: 'import("./a.js")' },
  { style: '@font-face{src:url(a.woff2)}' },
  { style: '@import "a.css";' },
  { html: html.replace('<body>', '<body><img src="a.png">') },
  { html: html.replace('</head>', '<script src="a.js"></script></head>') },
])('what would be fetched stops the build, number %#', (part) => {
  expect(() => oneFilePage({ ...PAGE, ...part })).toThrow('would not stand alone')
})

test('links of the hosted page are left out, and a place that is missing is named', () => {
  const linked = html.replace('</head>', '<link rel="manifest" href="a.webmanifest" /></head>')
  expect(oneFilePage({ ...PAGE, html: linked })).not.toContain('a.webmanifest')
  expect(() => oneFilePage({ ...PAGE, html: html.replace('id="app"', 'id="b"') })).toThrow('the app')
})

test('no text inside ends its block or the script', () => {
  const text = '</script><!-- 100 % %3C </SCRIPT> <script>'
  expect(packed(text)).not.toContain('<')
  const script = `x(${JSON.stringify(text)}, /<!--/)`
  const page = oneFilePage({ ...PAGE, script, files: new Map([['/a', text]]) })
  expect(page.match(/<\/script/gi)).toHaveLength(3)
  expect(page.match(/<!--/g)).toBe(null)
  expect(() => oneFilePage({ ...PAGE, script: 'new URL("a.js", import.meta.url)' })).toThrow(SyntaxError)
  // Not in a text or pattern it would be another program.
  expect(() => oneFilePage({ ...PAGE, script: 'a<!--b' })).toThrow(SyntaxError)
})

function sha256(page: string, tag: 'script' | 'style'): string {
  const text = new RegExp(`<${tag} id="app-${tag}">(.*?)</${tag}>`, 's').exec(page)?.[1] ?? ''
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
