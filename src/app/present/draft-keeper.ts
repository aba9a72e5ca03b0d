import {
  type KeptDraft,
  keptRevision,
  readDraft,
  stashDraft,
  stashedDraft,
  writeDraft,
} from '@/collection/draft-storage'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Draft } from '@/domain/draft'
import { adoptDraft, draftStore, editDraft, tellSaving, tellSetAside } from '@/store/draft-store'

// Keeps the draft in the browser while it is edited, and says how that went.

const WRITE_AFTER_MS = 300
/** A store that does not answer is one that keeps nothing. */
const ANSWER_WITHIN_MS = 10_000

const readings = new Map<Id, Promise<void>>()
/** The newest revision that this tab has read or written. */
let known = 0
let newer: KeptDraft | null = null
let writing: Promise<void> = Promise.resolve()

/** Reads what is kept for the collection, once a visit, and keeps the draft from then on. Never rejects. */
export function draftIsRead({ collection }: Pick<ClaimIndex, 'collection'>): Promise<void> {
  const begun = readings.get(collection.id)
  if (begun) return begun
  const reading = begin(collection.id, collection.rev)
  readings.set(collection.id, reading)
  return reading
}

async function begin(id: Id, rev: string): Promise<void> {
  try {
    const read = await answered(readDraft(id, Date.now()))
    if (read.kind === 'set-aside')
      tellSetAside({ key: read.key, found: read.found, scenes: read.draft?.scenes.length ?? 0 })
    if (read.kind !== 'none' && read.draft) {
      known = read.kind === 'kept' ? read.draft.revision : 0
      adoptDraft({ scenes: read.draft.scenes }, read.draft.rev, read.draft.savedAt)
    }
  } catch {
    // What could not be read is not written over either.
    return tellSaving({ kind: 'refused' })
  }
  const left = stashedDraft(id, known)
  if (left) {
    adoptDraft({ scenes: left.scenes }, left.rev, left.savedAt)
    write(id, rev)
  }
  let timer = 0
  draftStore.subscribe(({ stack }, before) => {
    if (!stack || stack.value === before.stack?.value) return
    // What was taken over from the store is there already.
    if (stack.past.length === 0 && stack.future.length === 0) return
    if (draftStore.getState().saving.kind === 'newer') return
    tellSaving({ kind: 'waiting' })
    clearTimeout(timer)
    timer = window.setTimeout(() => write(id, rev), WRITE_AFTER_MS)
  })
  // A page that is left does not wait for the next pause in typing, nor for a store that answers later.
  const leave = () => {
    const { stack, saving } = draftStore.getState()
    if (!stack || saving.kind !== 'waiting') return
    stashDraft(id, draftToWrite(stack.value, rev))
    write(id, rev)
  }
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave())
  addEventListener('pagehide', leave)
}

function draftToWrite({ scenes }: Draft, rev: string): KeptDraft {
  return { rev, revision: known + 1, savedAt: Date.now(), scenes }
}

/** One write after the other: two at once would each take the other's for another tab's. */
function write(id: Id, rev: string): void {
  writing = writing.then(async () => {
    const { stack } = draftStore.getState()
    if (!stack) return
    const draft = draftToWrite(stack.value, rev)
    try {
      const outcome = await answered(writeDraft(id, draft, known))
      if (outcome.kind === 'newer') tellNewer(outcome.draft)
      else {
        known = draft.revision
        stashDraft(id, null)
        // What was typed meanwhile has a write of its own before it.
        if (draftStore.getState().stack?.value === stack.value)
          tellSaving({ kind: 'saved', at: draft.savedAt })
      }
    } catch {
      tellSaving({ kind: 'refused' })
    }
  })
}

function tellNewer(draft: KeptDraft | null): void {
  newer = draft
  tellSaving({ kind: 'newer', at: draft?.savedAt ?? Date.now() })
}

/** Has another tab written since? Told before the next write, so that nobody edits in vain. */
export async function lookForNewer({ collection }: ClaimIndex): Promise<void> {
  await draftIsRead({ collection })
  try {
    if ((await answered(keptRevision(collection.id))) <= known) return
    const read = await answered(readDraft(collection.id, Date.now()))
    if (read.kind !== 'kept') return
    const { stack } = draftStore.getState()
    if (stack && (stack.past.length > 0 || stack.future.length > 0)) return tellNewer(read.draft)
    // Nothing was written in this tab: there is nothing to choose.
    known = read.draft.revision
    adoptDraft({ scenes: read.draft.scenes }, read.draft.rev, read.draft.savedAt)
  } catch {
    tellSaving({ kind: 'refused' })
  }
}

/** Takes over what the other tab has saved; can be undone. */
export function loadNewer({ collection }: ClaimIndex): void {
  const draft = newer
  if (!draft) return
  known = draft.revision
  tellSaving({ kind: 'saved', at: draft.savedAt })
  editDraft({ scenes: collection.scenes }, { kind: 'replace', scenes: draft.scenes })
  newer = null
}

/** Keeps this tab's scenes, over what the other one has saved. */
export function keepOurs({ collection }: ClaimIndex): void {
  if (newer) known = newer.revision
  newer = null
  tellSaving({ kind: 'waiting' })
  write(collection.id, collection.rev)
}

function answered<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The store does not answer.')), ANSWER_WITHIN_MS)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
