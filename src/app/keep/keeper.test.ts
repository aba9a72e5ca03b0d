import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptDraft } from '@/collection/draft-storage'
import type { ClaimIndex } from '@/domain/claim-index'
import { draftStore, editDraft } from '@/store/draft-store'

// The keeper beside a store that answers late; what the store itself does is in draft-storage.test.ts.

const kept = vi.hoisted(() => ({ draft: null as KeptDraft | null, answer: Promise.resolve() }))

vi.mock('@/collection/draft-storage', () => ({
  scenesStorage: () => ({
    revOf: () => 'r',
    stash: () => undefined,
    stashed: () => null,
    revision: async () => kept.draft?.revision ?? 0,
    read: async () => (kept.draft ? { kind: 'kept', draft: kept.draft } : { kind: 'none' }),
    write: async (draft: KeptDraft) => {
      kept.draft = draft
      await kept.answer
      return { kind: 'saved' }
    },
  }),
}))

const index = { collection: { id: 'c', rev: 'r', scenes: [] } } as unknown as ClaimIndex

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('addEventListener', () => undefined)
})

test('what this tab has written and not yet read back is not taken for another tab’s', async () => {
  const { draftIsRead } = await import('./keeper')
  const { lookForNewer } = await import('./newer')
  await draftIsRead(index)
  let answer = () => {}
  kept.answer = new Promise((resolve) => {
    answer = resolve
  })
  editDraft({ scenes: [] }, { kind: 'replace', scenes: [] })
  await vi.advanceTimersByTimeAsync(400)
  expect(kept.draft).toMatchObject({ revision: 1 })
  const looking = lookForNewer(index)
  await vi.advanceTimersByTimeAsync(1)
  answer()
  await looking
  expect(draftStore.getState().saving.kind).toBe('saved')
})
