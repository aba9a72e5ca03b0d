import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { oneFilePage } from '../../../scripts/one-file-page'
import { collectionInside, INSIDE } from './collection-inside'
import { PublishError } from './publish-error'
import { withCollection } from './with-collection'

afterEach(() => vi.unstubAllGlobals())

const PAGE = oneFilePage({
  html: readFileSync('index.html', 'utf8'),
  script: 'x("</script>", `<title>no</title>`, /<!--/)',
  style: 'p{color:red}',
  files: new Map([['/a.json', '{"a":"</script>"}']]),
})

type Element = { tag: string; attributes: string; text: string }

/**
 * The start tags of a page as a parser of HTML finds them, with the text of those whose content is text. Enough for a
 * page of ours: it knows comments and quoted attributes, and a "<!--" in a script stops it, as it would a browser.
 */
function elementsOf(page: string): Element[] {
  const elements: Element[] = []
  const tags = /<!--.*?-->|<([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gis
  for (let found = tags.exec(page); found; found = tags.exec(page)) {
    const [, tag, attributes = ''] = found
    if (tag === undefined) continue
    const element = { tag: tag.toLowerCase(), attributes: attributes.trim(), text: '' }
    elements.push(element)
    if (!['script', 'style', 'title', 'noscript'].includes(element.tag)) continue
    const end = new RegExp(`</${tag}[\\s/>]`, 'gi')
    end.lastIndex = tags.lastIndex
    const { index } = end.exec(page) ?? { index: page.length }
    element.text = page.slice(tags.lastIndex, index)
    if (tag === 'script' && element.text.includes('<!--')) throw new Error('a script begins a comment')
    tags.lastIndex = index
  }
  return elements
}

/** What has the id of the block; one element, or the test fails. */
function blockIn(page: string): Element {
  const blocks = elementsOf(page).filter(({ attributes }) => attributes.includes(`id="${INSIDE}"`))
  const [block] = blocks
  expect(blocks).toHaveLength(1)
  if (!block) throw new Error('unreachable')
  return block
}

/** As it comes out of a file of UTF-8, which is how a browser gets it. */
const saved = (page: string) => new TextDecoder().decode(new TextEncoder().encode(page))

const HOSTILE = [
  '</script>',
  '</SCRIPT >',
  '</script',
  '<script>',
  '<script src=a>',
  '<!--',
  '-->',
  '<!--<script>',
  ']]>',
  '</title>',
  '&lt;',
  '&amp',
  '"',
  "'",
  '\\',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\0',
  '\r',
  '\n',
  '\ufeff',
  '\ufffe',
  '$&',
  '$`',
  '$1',
  '__proto__',
  '<img src=x onerror=alert(1)>',
]
const aText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 })
  .map((parts) => parts.join(''))
/** Raw, as a file of somebody else's may hold a half of a character or U+2028: JSON.stringify escapes the former. */
const raw = (json: string) =>
  json.replace(/\\u(d[89a-f]..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const aFile = fc
  .tuple(
    fc.jsonValue({ stringUnit: 'binary' }),
    fc.array(aText),
    fc.dictionary(aText, aText),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([any, list, pairs, isRaw, indented]) => {
    const json = JSON.stringify({ any, list, pairs }, null, indented ? 1 : 0)
    return isRaw ? raw(json) : json
  })

test('whatever the strings, the block holds the same JSON, and nothing else of the page changes but its title', () => {
  const before = elementsOf(PAGE)
  fc.assert(
    fc.property(aFile, aText, (file, title) => {
      const page = withCollection(PAGE, file, title)
      const block = blockIn(saved(page))
      expect(block.tag).toBe('script')
      expect(block.attributes).toBe(`type="application/json" id="${INSIDE}"`)
      expect(block.text).not.toContain('<')
      expect(JSON.stringify(JSON.parse(block.text))).toBe(JSON.stringify(JSON.parse(file)))

      const after = elementsOf(saved(page)).filter(({ attributes }) => attributes !== block.attributes)
      expect(after.map(same)).toEqual(before.map(same))
      vi.stubGlobal('document', {
        getElementById: (id: string) => (id === INSIDE ? { textContent: block.text } : null),
      })
      expect(JSON.parse(collectionInside() ?? '')).toEqual(JSON.parse(file))
    }),
  )
})

/** An element without what publishing changes. */
function same({ tag, attributes, text }: Element): Element {
  if (tag === 'title') return { tag, attributes, text: '' }
  return { tag, attributes: attributes.replace(/^(name="description"\s+content=)"[^"]*"/, '$1'), text }
}

test('putting a second collection in leaves no trace of the first', () => {
  fc.assert(
    fc.property(aFile, aText, aFile, aText, (first, itsTitle, file, title) => {
      const once = withCollection(PAGE, file, title)
      expect(withCollection(withCollection(PAGE, first, itsTitle), file, title)).toBe(once)
      expect(withCollection(once, file, title)).toBe(once)
    }),
  )
})

test('title and description are those of the collection, as text', () => {
  const page = withCollection(PAGE, '{}', ' Who\u0000 said\r\n“</title><b>”\u2028& "why"?\ud800 ')
  const title = elementsOf(page).find(({ tag }) => tag === 'title')?.text
  expect(title).toBe('Who said “&lt;/title&gt;&lt;b&gt;” &amp; &quot;why&quot;?\ufffd')
  expect(page).toMatch(/name="description"\s+content="Who said “&lt;/)
  const spoken = elementsOf(page).filter(({ tag }) => tag !== 'script')
  expect(JSON.stringify(spoken)).not.toContain('Bakhmut')
})

test('the collection stands before the script that reads it', () => {
  const page = withCollection(PAGE, '{}', 'Mine')
  expect(page.indexOf(INSIDE)).toBeGreaterThan(page.indexOf('id="app"'))
  expect(page.indexOf(INSIDE)).toBeLessThan(page.indexOf('id="app-script"'))
})

test.each([
  ['', 'nothing'],
  [
    readFileSync('index.html', 'utf8'),
    'the hosted page, which some hosts give in the place of a missing file',
  ],
  [PAGE.replace(/<title>.*?<\/title>/, ''), 'a page without a title'],
])('what is not the one file is refused, number %#', (page) => {
  expect(() => withCollection(page, '{}', 'Mine')).toThrow(PublishError)
})

test('a page that was not published holds none', () => {
  vi.stubGlobal('document', { getElementById: () => null })
  expect(collectionInside()).toBe(null)
})
