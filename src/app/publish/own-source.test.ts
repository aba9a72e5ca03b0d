import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const NAME = 'claim-atlas.html'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

/** The module as it is in a build with this beside the page. */
async function built(oneFile: { name: string; bytes: number } | null, ownPage: (() => string) | null = null) {
  vi.doMock('virtual:claim-atlas/one-file', () => ({ oneFile, ownPage }))
  return await import('./own-source')
}

function served(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn(async (_address: string, _init: RequestInit) => answer())
  vi.stubGlobal('fetch', fetch)
  return fetch
}

test('the one file asks nobody', async () => {
  const fetch = served(() => new Response('other'))
  const { canPublish, ownSource, sourceBytes } = await built(null, () => 'own')
  expect([canPublish, sourceBytes, await ownSource()]).toEqual([true, null, 'own'])
  expect(fetch).not.toHaveBeenCalled()
})

test('the hosted page fetches the file beside it', async () => {
  const fetch = served(() => new Response('<html>'))
  const { canPublish, ownSource, sourceBytes } = await built({ name: NAME, bytes: 6 })
  expect([canPublish, sourceBytes, await ownSource()]).toEqual([true, 6, '<html>'])
  expect(fetch.mock.calls).toEqual([[NAME, {}]])
})

test.each([
  ['nowhere', null, () => new Response('')],
  ['status', { name: NAME, bytes: 6 }, () => new Response('gone', { status: 404 })],
  ['unreachable', { name: NAME, bytes: 6 }, () => Promise.reject(new TypeError('no network'))],
  ['unreachable', { name: NAME, bytes: 6 }, () => new Response(brokenOff())],
] as const)('why there is none is told: %s', async (code, oneFile, answer) => {
  served(answer)
  const { canPublish, ownSource } = await built(oneFile)
  expect(canPublish).toBe(oneFile !== null)
  await expect(ownSource()).rejects.toMatchObject({ name: 'PublishError', code })
})

test('who stops it is told nothing but that', async () => {
  const stop = new AbortController()
  served(() => {
    stop.abort()
    throw new TypeError('aborted')
  })
  const { ownSource } = await built({ name: NAME, bytes: 6 })
  await expect(ownSource(stop.signal)).rejects.toBe(stop.signal.reason)
})

function brokenOff(): ReadableStream {
  return new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) })
}
