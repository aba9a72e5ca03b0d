import { afterEach, describe, expect, it, vi } from 'vitest'
import { CollectionLoadError, loadCollection } from './load-collection'
import { resolveCollection } from './resolve'
import { packCollection } from './transport'
import { validRaw } from './valid-collection.fixture'

const SOURCE = { url: '/ardmoor.json', rev: '2024-01-01' }
const COLLECTION = resolveCollection(validRaw())

afterEach(() => vi.unstubAllGlobals())

function answer(body: string, status = 200): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

async function failure(source = SOURCE): Promise<CollectionLoadError> {
  const error: unknown = await loadCollection(source).catch((reason: unknown) => reason)
  if (!(error instanceof CollectionLoadError)) throw new Error(`Expected a failure, got ${String(error)}`)
  return error
}

describe('loadCollection', () => {
  it('fetches and unpacks', async () => {
    answer(packCollection(COLLECTION))
    expect(await loadCollection(SOURCE)).toEqual(COLLECTION)
  })

  it('says which status the server gave', async () => {
    answer('gone', 404)
    expect(await failure()).toMatchObject({ code: 'status', message: expect.stringContaining('404') })
  })

  it('says that a page of HTML is not JSON', async () => {
    answer('<!doctype html>')
    expect((await failure()).code).toBe('not-json')
  })

  it('says that a raw file is not a packed one', async () => {
    answer(JSON.stringify({ format: 'claim-atlas/1' }))
    expect((await failure()).code).toBe('wrong-format')
  })

  it('says that page and collection are of different revisions', async () => {
    answer(packCollection(COLLECTION))
    expect(await failure({ ...SOURCE, rev: '2025-01-01' })).toMatchObject({
      code: 'wrong-revision',
      message: expect.stringMatching(/2024-01-01.*2025-01-01/),
    })
  })

  it('says that nobody answered', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    expect((await failure()).code).toBe('unreachable')
  })

  it('throws the signal’s own reason when aborted', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new DOMException('Aborted', 'AbortError')))
    await expect(loadCollection(SOURCE, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })
})
