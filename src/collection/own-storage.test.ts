import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openFiles } from './open/open-files'
import type { OwnFile } from './open/opened'
import { printOwn } from './open/print-own'
import { draftOfFile, fileOfDraft } from './own-draft'
import { forgetOwn, keptText, listOwn, ownStorage } from './own-storage'
import { validRaw } from './valid-collection.fixture'

const store = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  get: async (key: string) => store.get(key),
  keys: async () => [...store.keys()],
  set: async (key: string, value: unknown) => void store.set(key, value),
  del: async (key: string) => void store.delete(key),
  update: async (key: string, change: (old: unknown) => unknown) =>
    void store.set(key, change(store.get(key))),
}))

const raw = validRaw()
const file: OwnFile = {
  raw: { ...raw, collection: { ...raw.collection, id: 'mine' } },
  extra: { 'x-room': 7 },
}
const draft = { ...draftOfFile(file), rev: file.raw.collection.rev, revision: 1, savedAt: 1000 }
const storage = ownStorage('mine', async (kept) => {
  const bytes = typeof kept === 'string' ? new TextEncoder().encode(kept) : kept
  const opened = await openFiles([{ name: 'kept.json', bytes }], {})
  return opened.kind === 'opened' && opened.rejected.length === 0 ? opened.file : null
})

beforeEach(() => store.clear())

test('what was written is read again to the letter, keys of somebody else’s included', async () => {
  expect(await storage.write(draft, 0)).toEqual({ kind: 'saved' })
  const read = await storage.read(7)
  if (read.kind !== 'kept') throw new Error(read.kind)
  expect(printOwn(fileOfDraft(read.draft))).toBe(printOwn(file))
  expect(await keptText('mine')).toBe(printOwn(file))
})

test('another tab’s newer version is not written over', async () => {
  await storage.write({ ...draft, revision: 4 }, 3)
  expect(await storage.write({ ...draft, revision: 3 }, 2)).toEqual({ kind: 'newer', draft: null })
  expect(await storage.revision()).toBe(4)
})

test.each([
  ['half a text', (kept: Record<string, unknown>) => ({ ...kept, text: String(kept.text).slice(0, 400) })],
  ['no text', (kept: Record<string, unknown>) => ({ ...kept, text: 7 })],
  ['another collection', (kept: Record<string, unknown>) => ({ ...kept, collection: 'other' })],
  ['a time that no date has', (kept: Record<string, unknown>) => ({ ...kept, savedAt: 1e300 })],
  ['nothing of ours', () => 'gone'],
])('%s is set aside as it was found', async (_, damage) => {
  await storage.write(draft, 0)
  const damaged = damage(store.get('own/mine') as Record<string, unknown>)
  store.set('own/mine', damaged)
  expect(await storage.read(7)).toMatchObject({ kind: 'set-aside', found: damaged, draft: null })
  expect(store.get('set-aside/own/mine/7')).toEqual(damaged)
  expect(store.has('own/mine')).toBe(false)
})

describe('a long text', () => {
  const long = { ...file, extra: { 'x-room': 'ї'.repeat(600_000), 'x-hall': 'a'.repeat(600_000) } }
  const longDraft = { ...draft, ...draftOfFile(long) }
  const kept = () => store.get('own/mine') as { packed: Uint8Array; text?: string }

  test('is kept packed, and read again to the letter', async () => {
    expect(await storage.write(longDraft, 0)).toEqual({ kind: 'saved' })
    expect(kept().packed.length).toBeLessThan(100_000)
    expect(kept().text).toBeUndefined()
    const read = await storage.read(7)
    if (read.kind !== 'kept') throw new Error(read.kind)
    expect(printOwn(fileOfDraft(read.draft))).toBe(printOwn(long))
    expect(await keptText('mine')).toBe(printOwn(long))
    expect((await listOwn()).map(({ size }) => size)).toEqual([kept().packed.length])
  })

  test('that is damaged is set aside, and given out so that none of it is lost', async () => {
    await storage.write(longDraft, 0)
    const packed = kept().packed.slice(0, 300)
    store.set('own/mine', { ...kept(), packed })
    expect(await storage.read(7)).toMatchObject({
      kind: 'set-aside',
      found: { format: 'claim-atlas-own/2', base64: Buffer.from(packed).toString('base64') },
    })
    expect(store.get('set-aside/own/mine/7')).toMatchObject({ packed })
  })

  test('that is not sound is given out as the text that it is', async () => {
    await storage.write(longDraft, 0)
    store.set('own/mine', { ...kept(), collection: 'other' })
    expect(await storage.read(7)).toMatchObject({ kind: 'set-aside', found: { text: printOwn(long) } })
  })

  test('that the browser does not give back as it was is not taken for kept', async () => {
    await storage.write(longDraft, 0)
    const set = vi.spyOn(store, 'set').mockImplementation(function (this: Map<string, unknown>, key, value) {
      const { packed, ...rest } = value as { packed: Uint8Array }
      return Map.prototype.set.call(this, key, { ...rest, packed: packed.with(-1, 1) })
    })
    await expect(storage.write({ ...longDraft, revision: 2 }, 1)).rejects.toThrow('read back')
    set.mockRestore()
  })
})

test('what is kept is listed, the newest first, and forgotten on request', async () => {
  await storage.write(draft, 0)
  const other = { ...file, raw: { ...file.raw, collection: { ...file.raw.collection, id: 'other' } } }
  const newer = { ...draftOfFile(other), rev: 'r', revision: 1, savedAt: 2000 }
  await ownStorage('other', async () => null).write(newer, 0)
  store.set('own/damaged', { format: 'claim-atlas-own/1' })
  expect((await listOwn()).map(({ id, savedAt }) => [id, savedAt])).toEqual([
    ['other', 2000],
    ['mine', 1000],
  ])
  await forgetOwn('other')
  expect((await listOwn()).map(({ id }) => id)).toEqual(['mine'])
})
