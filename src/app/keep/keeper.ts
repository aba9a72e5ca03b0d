import { type DraftStorage, type KeptDraft, scenesStorage } from '@/collection/draft-storage'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Draft } from '@/domain/draft'
import {
  adoptDraft,
  beginDraft,
  draftStore,
  tellSaving,
  tellSetAside,
  turnToDraftOf,
} from '@/store/draft-store'
import { answered } from './answered'

// Keeps the draft in the browser while it is edited, and says how that went.

const WRITE_AFTER_MS = 300

export type Keeper = {
  id: Id
  storage: DraftStorage
  reading: Promise<void>
  /** The newest revision that this tab has read or written. */
  known: number
  newer: KeptDraft | null
  /** One after the other: two writes at once would each take the other's for another tab's. */
  writing: Promise<void>
  stop: () => void
}

const keepers = new Map<Id, Keeper>()

/** Reads what is kept for the collection, once a visit to it, and keeps the draft from then on. Never rejects. */
export function draftIsRead({ collection }: Pick<ClaimIndex, 'collection'>): Promise<void> {
  return keeperOf(collection).reading
}

export function keeperOf({ id, rev }: { id: Id; rev: string }): Keeper {
  return keepers.get(id) ?? startKeeper(id, scenesStorage(id, rev))
}

/** Turns to the draft of a collection, which is read and kept from then on. */
export function startKeeper(id: Id, storage: DraftStorage): Keeper {
  const known = keepers.get(id)
  if (known) return known
  const keeper = newKeeper(id, storage)
  keeper.reading = turnTo(id).then(() => begin(keeper))
  return keeper
}

/** Turns to a draft that this browser does not have; it is kept at once, or from its first change on. Never rejects. */
export async function startFresh(
  id: Id,
  storage: DraftStorage,
  draft: Draft,
  { isWritten = true } = {},
): Promise<void> {
  await stopKeeper(id)
  await turnTo(id)
  const keeper = newKeeper(id, storage)
  beginDraft(draft, storage.revOf(draft), isWritten ? { kind: 'waiting' } : { kind: 'none' })
  follow(keeper)
  if (isWritten) write(keeper)
}

function newKeeper(id: Id, storage: DraftStorage): Keeper {
  const done = Promise.resolve()
  const keeper = { id, storage, reading: done, known: 0, newer: null, writing: done, stop: () => undefined }
  keepers.set(id, keeper)
  return keeper
}

/** From now on this collection's draft is the one that is edited; the one before is written to its end. */
export async function turnTo(id: Id): Promise<void> {
  // Asked for while the page is drawn, when no store may change.
  await Promise.resolve()
  const { of } = draftStore.getState()
  if (of !== null && of !== id) await stopKeeper(of)
  turnToDraftOf(id)
}

async function stopKeeper(id: Id): Promise<void> {
  const keeper = keepers.get(id)
  if (!keeper) return
  await keeper.reading
  if (isCurrent(keeper) && draftStore.getState().saving.kind === 'waiting') write(keeper)
  await keeper.writing
  keeper.stop()
  keepers.delete(id)
}

/** Is the draft that is being edited this collection's? */
export function isCurrent({ id }: Keeper): boolean {
  return draftStore.getState().of === id
}

async function begin(keeper: Keeper): Promise<void> {
  const { storage } = keeper
  try {
    const read = await answered(storage.read(Date.now()))
    if (!isCurrent(keeper)) return
    if (read.kind === 'set-aside')
      tellSetAside({ key: read.key, found: read.found, scenes: read.draft?.scenes.length ?? 0 })
    if (read.kind !== 'none' && read.draft) {
      keeper.known = read.kind === 'kept' ? read.draft.revision : 0
      adopt(read.draft)
    }
  } catch {
    // What could not be read is not written over either.
    return tellSaving({ kind: 'refused' })
  }
  const left = storage.stashed(keeper.known)
  if (left) {
    adopt(left)
    write(keeper)
  }
  follow(keeper)
}

function follow(keeper: Keeper): void {
  let timer = 0
  const unsubscribe = draftStore.subscribe(({ stack }, before) => {
    if (!isCurrent(keeper) || !stack || stack.value === before.stack?.value) return
    // What was taken over from the store is there already.
    if (stack.past.length === 0 && stack.future.length === 0) return
    if (draftStore.getState().saving.kind === 'newer') return
    tellSaving({ kind: 'waiting' })
    clearTimeout(timer)
    timer = window.setTimeout(() => write(keeper), WRITE_AFTER_MS)
  })
  // A page that is left does not wait for the next pause in typing, nor for a store that answers later.
  const leave = () => {
    const { stack, saving } = draftStore.getState()
    if (!isCurrent(keeper) || !stack || saving.kind !== 'waiting') return
    keeper.storage.stash(draftToWrite(keeper, stack.value))
    write(keeper)
  }
  const hidden = () => document.visibilityState === 'hidden' && leave()
  addEventListener('visibilitychange', hidden)
  addEventListener('pagehide', leave)
  keeper.stop = () => {
    clearTimeout(timer)
    unsubscribe()
    removeEventListener('visibilitychange', hidden)
    removeEventListener('pagehide', leave)
  }
}

export function adopt({ rev, revision: _, savedAt, ...draft }: KeptDraft): void {
  adoptDraft(draft, rev, savedAt)
}

function draftToWrite({ known, storage }: Keeper, draft: Draft): KeptDraft {
  return { ...draft, rev: storage.revOf(draft), revision: known + 1, savedAt: Date.now() }
}

export function write(keeper: Keeper): void {
  keeper.writing = keeper.writing.then(async () => {
    const { stack } = draftStore.getState()
    if (!stack || !isCurrent(keeper)) return
    const draft = draftToWrite(keeper, stack.value)
    try {
      const outcome = await answered(keeper.storage.write(draft, keeper.known))
      if (!isCurrent(keeper)) return
      if (outcome.kind === 'newer') tellNewer(keeper, outcome.draft)
      else {
        keeper.known = draft.revision
        keeper.storage.stash(null)
        // What was typed meanwhile has a write of its own before it.
        if (draftStore.getState().stack?.value === stack.value)
          tellSaving({ kind: 'saved', at: draft.savedAt })
      }
    } catch {
      if (isCurrent(keeper)) tellSaving({ kind: 'refused' })
    }
  })
}

export function tellNewer(keeper: Keeper, draft: KeptDraft | null): void {
  keeper.newer = draft
  tellSaving({ kind: 'newer', at: draft?.savedAt ?? Date.now() })
}
