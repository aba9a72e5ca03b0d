import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { withCollection } from '@/collection/publish/with-collection'
import { fetchInside, ownPage, workerInside } from './one-file-inside'
import { oneFilePage, packed } from './one-file-page'

afterEach(() => vi.unstubAllGlobals())

const TEXT = 'if (a < b) say("100 % </script> %3C é")'

/** A page with one block. */
function standIn(): void {
  const getElementById = (id: string) => (id === '/a.js' ? { textContent: packed(TEXT) } : null)
  vi.stubGlobal('document', { getElementById })
}

test('what stands inside is answered as a server would, unchanged', async () => {
  standIn()
  const response = await fetchInside('/a.js')
  expect(response.ok).toBe(true)
  expect(await response.text()).toBe(TEXT)
})

test('all else is refused as an address that cannot be reached', async () => {
  standIn()
  await expect(fetchInside('https://example.org/a.js')).rejects.toThrow(TypeError)
})

test('a worker’s text made into an address again gives the same address', async () => {
  standIn()
  const address = workerInside('/a.js')
  const text = await (await fetchInside(address)).text()
  expect(text).toBe(TEXT)
  // As MapLibre does on a page without an origin.
  expect(`data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`).toBe(address)
})

test('the page writes itself out byte for byte, without the collection that it was given', () => {
  const files = new Map([
    ['/a.js', TEXT],
    ['/b.json', '{"$&": 1}'],
  ])
  const script = `x(${JSON.stringify('</script><!--one-file:style-->')}, '$&')`
  const page = oneFilePage({ html: readFileSync('index.html', 'utf8'), script, style: 'p{}', files })
  parsed(page)
  expect(ownPage()).toBe(page)
  parsed(withCollection(page, '{}', 'Mine'))
  expect(ownPage()).toBe(page)
})

/** Stands in for a browser that has read the page and changed it since. */
function parsed(page: string): void {
  const found = page.matchAll(/<(script|style)( type="[^"]*")? id="([^"]*)">(.*?)<\/\1>/gs)
  const elements = [...found].map(([, , type = '', id = '', textContent]) => ({ type, id, textContent }))
  vi.stubGlobal('document', {
    getElementById: (id: string) => elements.find((element) => element.id === id) ?? null,
    querySelectorAll: () => elements.filter(({ type }) => type.includes('text/plain')),
  })
}
