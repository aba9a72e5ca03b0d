import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { sampleScene } from '@/domain/sample.fixture'
import { type KeptDraft, keptRevision, readDraft, stashedDraft, writeDraft } from './draft-storage'

const store = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  get: async (key: string) => store.get(key),
  set: async (key: string, value: unknown) => void store.set(key, value),
  del: async (key: string) => void store.delete(key),
  update: async (key: string, change: (old: unknown) => unknown) =>
    void store.set(key, change(store.get(key))),
}))

const scene = sampleScene('mine', { title: 'Mine' })
const draft: KeptDraft = { rev: 'r1', revision: 3, savedAt: 1000, scenes: [scene] }
const kept = { format: 'claim-atlas-draft/1', collection: 'bakhmut', ...draft }
const put = (value: unknown) => store.set('draft/bakhmut', value)

beforeEach(() => store.clear())

test('what was kept is read again', async () => {
  await writeDraft('bakhmut', draft, 0)
  expect(await readDraft('bakhmut', 7)).toEqual({ kind: 'kept', draft })
})

test.each([
  ['a time that no date has', { savedAt: 1e300 }],
  ['a time before all dates', { savedAt: -1 }],
  ['a revision that cannot grow', { revision: Number.MAX_SAFE_INTEGER }],
  ['no end of scenes', { scenes: Array.from({ length: 2001 }, (_, i) => ({ ...scene, id: `s-${i}` })) }],
  ['another collection', { collection: 'other' }],
  ['scenes that are none', { scenes: [{ ...scene, minutes: Number.NaN }] }],
])('is set aside whole: %s', async (_name, damage) => {
  const found = { ...kept, ...damage }
  put(found)
  const read = await readDraft('bakhmut', 7)
  expect(read).toMatchObject({ kind: 'set-aside', key: 'set-aside/bakhmut/7' })
  expect(store.get('set-aside/bakhmut/7')).toBe(found)
  expect(store.has('draft/bakhmut')).toBe(false)
})

test('a revision that is no whole number counts as none', async () => {
  put({ ...kept, revision: 1.1102230246251568e-16 })
  expect(await keptRevision('bakhmut')).toBe(0)
})

test('anything may stand in the store: it is set aside, and what can be written down is', async () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.record({ revision: fc.anything(), savedAt: fc.anything(), scenes: fc.anything() }).map((it) => ({
      ...kept,
      ...it,
    })),
  )
  await fc.assert(
    fc.asyncProperty(
      odd.filter((it) => it !== undefined),
      async (found) => {
        store.clear()
        put(found)
        expect(Number.isSafeInteger((await keptRevision('bakhmut')) + 1)).toBe(true)
        const read = await readDraft('bakhmut', 7)
        if (read.kind === 'none' || !read.draft) return
        expect(() => new Intl.DateTimeFormat('en').format(read.draft?.savedAt)).not.toThrow()
      },
    ),
  )
})

test('what a page left behind is taken only if it is sound and newer', () => {
  const left = (value: unknown) => {
    vi.stubGlobal('localStorage', { getItem: () => JSON.stringify(value) })
    return stashedDraft('bakhmut', 2)
  }
  expect(left(kept)).toEqual(draft)
  expect(left({ ...kept, revision: 2 })).toBeNull()
  expect(left({ ...kept, savedAt: 1e300 })).toBeNull()
  expect(left({ ...kept, scenes: [scene, { __proto__: scene }] })).toBeNull()
  expect(left(null)).toBeNull()
  vi.unstubAllGlobals()
})
