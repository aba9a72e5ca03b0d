import { afterEach, expect, it, vi } from 'vitest'
import { validFile } from '@/collection/valid-collection.fixture'
import { loadInterchange } from './load-interchange'

const SOURCE = { url: '/ardmoor.claims.json', rev: '2024-01-01' }

afterEach(() => vi.unstubAllGlobals())

function answer(value: unknown): void {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(value)))
}

it('fetches the records as they were written', async () => {
  answer(validFile())
  expect(await loadInterchange(SOURCE)).toEqual(validFile())
})

it('refuses a packed collection, and one of another revision than the page', async () => {
  answer({ format: 'claim-atlas-resolved/1' })
  await expect(loadInterchange(SOURCE)).rejects.toMatchObject({ code: 'wrong-format' })
  answer(null)
  await expect(loadInterchange(SOURCE)).rejects.toMatchObject({ code: 'wrong-format' })
  answer(validFile())
  await expect(loadInterchange({ ...SOURCE, rev: '3' })).rejects.toMatchObject({ code: 'wrong-revision' })
})
