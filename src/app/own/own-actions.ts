import { startFresh, startKeeper, turnTo } from '@/app/keep/keeper'
import { openInWorker } from '@/collection/open/open-in-worker'
import type { OwnFile } from '@/collection/open/opened'
import { draftOfFile, fileOfDraft } from '@/collection/own-draft'
import { ownStorage } from '@/collection/own-storage'
import type { Id, Scene } from '@/domain/collection'
import type { OwnRecords, RecordDeed } from '@/domain/draft'
import { HOME } from '@/domain/view'
import { draftStore, editDraft } from '@/store/draft-store'
import { changeView, viewStore } from '@/store/view-store'

// A collection of the reader's own takes the place of the one that came with the page, and gives it back.

/** Reads the collection out of this browser, once a visit to it. Never rejects: where there is none, none is there. */
export function ownIsRead(id: Id): Promise<void> {
  return startKeeper(id, storageOf(id)).reading
}

/** Shows a file that was opened, and keeps it in this browser from now on. */
export async function showOwn(file: OwnFile): Promise<void> {
  const { id } = file.raw.collection
  await startFresh(id, storageOf(id), draftOfFile(file))
  goTo(id)
}

/** Shows the collection that came inside this page; nothing is kept in this browser until something is changed. */
export async function showInside(file: OwnFile): Promise<void> {
  const { id } = file.raw.collection
  await startFresh(id, storageOf(id), draftOfFile(file), { isWritten: false })
  changeView('collection', { set: id }, 'replace')
}

/** Shows a collection that this browser keeps. */
export async function showKept(id: Id): Promise<void> {
  await ownIsRead(id)
  goTo(id)
}

/** Other records in the place of those of the open collection: one step of undo. */
export function replaceOwn(file: OwnFile): void {
  const { stack } = draftStore.getState()
  if (!stack) return
  const { scenes, own = {} } = draftOfFile(file)
  const { title } = file.raw.collection
  editDraft(stack.value, { kind: 'records', did: 'opened', title, change: own, scenes })
}

/** Other lists in the place of some of the open collection's, under another revision. Letters of a field are one run. */
export function changeOwn(
  did: RecordDeed,
  title: string,
  change: OwnRecords,
  scenes?: readonly Scene[],
  run: string | null = null,
): void {
  const { stack } = draftStore.getState()
  if (!stack?.value.own) return
  const collection = {
    ...fileOfDraft(stack.value).raw.collection,
    ...(change.collection as object),
    rev: revNow(),
  }
  const command = { kind: 'records', did, title, change: { ...change, collection } } as const
  editDraft(stack.value, scenes ? { ...command, scenes } : command, run)
}

/** A collection changes its revision with each change of content: "2026-11-27-081205". */
function revNow(): string {
  return new Date().toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')
}

/** Back to the collection that came with the page; what was written is kept. */
export async function leaveOwn(): Promise<void> {
  await turnTo(HOME.set)
  goTo(HOME.set)
}

/** The open collection as a file; null where it is not the reader's own. */
export function openOwn(): OwnFile | null {
  const draft = draftStore.getState().stack?.value
  return draft?.own ? fileOfDraft(draft) : null
}

function goTo(set: Id): void {
  const { theme, lang, embed } = viewStore.getState().view
  changeView('collection', { ...HOME, set, theme, lang, embed })
}

const storageOf = (id: Id) => ownStorage(id, parseOwn)

/** What was kept is read as any file is: this browser may have been told anything. */
async function parseOwn(kept: string | Uint8Array<ArrayBuffer>): Promise<OwnFile | null> {
  const opened = await openInWorker([new File([kept], 'kept.claims.json')], {})
  return opened.kind === 'opened' && opened.rejected.length === 0 ? opened.file : null
}
