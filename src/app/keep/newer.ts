import type { KeptDraft } from '@/collection/draft-storage'
import type { ClaimIndex } from '@/domain/claim-index'
import { draftStore, editDraft, tellSaving } from '@/store/draft-store'
import { answered } from './answered'
import { adopt, isCurrent, type Keeper, keeperOf, tellNewer, write } from './keeper'

// Two tabs on one collection: neither writes over the other unasked.

/** Has another tab written since? Told before the next write, so that nobody edits in vain. */
export async function lookForNewer({ collection }: ClaimIndex): Promise<void> {
  const keeper = keeperOf(collection)
  await keeper.reading
  // After what this tab is writing: what is kept but not yet known here would pass for another tab's.
  keeper.writing = keeper.writing.then(() => look(keeper))
  await keeper.writing
}

async function look(keeper: Keeper): Promise<void> {
  try {
    if ((await answered(keeper.storage.revision())) <= keeper.known) return
    const read = await answered(keeper.storage.read(Date.now()))
    if (read.kind !== 'kept' || !isCurrent(keeper)) return
    const { stack } = draftStore.getState()
    if (stack && (stack.past.length > 0 || stack.future.length > 0)) return tellNewer(keeper, read.draft)
    // Nothing was written in this tab: there is nothing to choose.
    keeper.known = read.draft.revision
    adopt(read.draft)
  } catch {
    tellSaving({ kind: 'refused' })
  }
}

/** Takes over what the other tab has saved; can be undone. Nothing where it cannot be read. */
export async function loadNewer({ collection }: ClaimIndex): Promise<void> {
  const keeper = keeperOf(collection)
  const draft = keeper.newer ?? (await read(keeper))
  if (!draft) return
  keeper.known = draft.revision
  keeper.newer = null
  tellSaving({ kind: 'saved', at: draft.savedAt })
  const { scenes, own } = draft
  editDraft(
    { scenes: collection.scenes },
    own
      ? { kind: 'records', did: 'opened', title: collection.title, change: own, scenes }
      : { kind: 'replace', scenes },
  )
}

/** Keeps this tab's, over what the other one has saved. */
export async function keepOurs({ collection }: ClaimIndex): Promise<void> {
  const keeper = keeperOf(collection)
  keeper.known =
    keeper.newer?.revision ?? (await answered(keeper.storage.revision()).catch(() => keeper.known))
  keeper.newer = null
  tellSaving({ kind: 'waiting' })
  write(keeper)
}

async function read({ storage }: Keeper): Promise<KeptDraft | null> {
  try {
    const found = await answered(storage.read(Date.now()))
    return found.kind === 'kept' ? found.draft : null
  } catch {
    return null
  }
}
