import { afterEach, expect, test, vi } from 'vitest'
import { fetchInside, workerInside } from './one-file-inside'
import { packed } from './one-file-page'

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
