import { del, get, set, update } from 'idb-keyval'
import * as v from 'valibot'
import type { Id } from '@/domain/collection'
import type { Draft } from '@/domain/draft'
import { slug } from './schema-parts'
import { draftScene } from './schema-talk'

// What somebody has made of a collection, kept in this browser. The file that is saved is the truth; this is a
// cache of it, so nothing that is found here is trusted, and nothing that cannot be read is written over.

const FORMAT = 'claim-atlas-draft/1'

export type KeptDraft = Draft & {
  /** Of the collection that the draft was made of. */
  rev: string
  /** Grows by one with each write, whichever tab it comes from. */
  revision: number
  /** Milliseconds since 1970. */
  savedAt: number
}

/** Where the draft of one collection is kept. All but the last two reject when the browser refuses. */
export type DraftStorage = {
  /** The revision of the collection that a draft is made of. */
  revOf: (draft: Draft) => string
  read: (now: number) => Promise<ReadDraft>
  write: (draft: KeptDraft, known: number) => Promise<WriteOutcome>
  revision: () => Promise<number>
  stash: (draft: KeptDraft | null) => void
  stashed: (known: number) => KeptDraft | null
}

/** Of a collection that came with the page: only its scenes can be somebody's own. */
export const scenesStorage = (collection: Id, rev: string): DraftStorage => ({
  revOf: () => rev,
  read: (now) => readDraft(collection, now),
  write: (draft, known) => writeDraft(collection, draft, known),
  revision: () => keptRevision(collection),
  stash: (draft) => stashDraft(collection, draft),
  stashed: (known) => stashedDraft(collection, known),
})

export type ReadDraft =
  | { kind: 'none' }
  | { kind: 'kept'; draft: KeptDraft }
  /** Damaged, wholly or in part: what was found is kept under another key. `draft` is what could be read of it. */
  | { kind: 'set-aside'; key: string; found: unknown; draft: KeptDraft | null }

export type WriteOutcome = { kind: 'saved' } | { kind: 'newer'; draft: KeptDraft | null }

const keyOf = (collection: Id) => `draft/${collection}`

/** Far from where adding one changes nothing any more. */
export const LAST_REVISION = 1e12
/** The latest time that a date can have: a later one throws where it is put into words. */
export const LAST_MS = 8.64e15
const MOST_SCENES = 2000

const envelope = v.looseObject({
  format: v.literal(FORMAT),
  collection: slug,
  rev: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_REVISION)),
  savedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MS)),
  scenes: v.pipe(v.array(v.unknown()), v.maxLength(MOST_SCENES)),
})

// Asynchronous all: in a sandboxed frame the store throws at once instead of rejecting.

/** What is kept for a collection. Rejects when the browser refuses to store, or cannot set aside what is damaged. */
export async function readDraft(collection: Id, now: number): Promise<ReadDraft> {
  const found: unknown = await get(keyOf(collection))
  if (found === undefined) return { kind: 'none' }
  const { draft, isWhole } = parseKept(found, collection)
  if (draft && isWhole) return { kind: 'kept', draft }
  const key = `set-aside/${collection}/${now}`
  await set(key, found)
  await del(keyOf(collection))
  return { kind: 'set-aside', key, found, draft }
}

/**
 * Keeps a draft and reads it back. "newer": another tab has written since revision `known`; nothing was
 * written. Rejects when the browser refuses, is full, or gives back something else than it was given.
 */
export async function writeDraft(collection: Id, draft: KeptDraft, known: number): Promise<WriteOutcome> {
  const wanted = { format: FORMAT, collection, ...draft }
  let newer: unknown
  await update(keyOf(collection), (old: unknown) => {
    newer = revisionOf(old) > known ? old : undefined
    return newer ?? wanted
  })
  if (newer !== undefined) return { kind: 'newer', draft: parseKept(newer, collection).draft }
  const back: unknown = await get(keyOf(collection))
  if (JSON.stringify(back) !== JSON.stringify(wanted) && revisionOf(back) <= draft.revision)
    throw new Error('What was read back is not what was written.')
  return { kind: 'saved' }
}

/** The revision that is kept now; 0 where none is. Rejects when the browser refuses. */
export async function keptRevision(collection: Id): Promise<number> {
  return revisionOf(await get(keyOf(collection)))
}

const stashKeyOf = (collection: Id) => `claim-atlas/left/${collection}`

/**
 * Keeps a draft at once, for a page that is being left: a store that answers later does not come to an end then.
 * Never throws; null takes back what was kept so.
 */
export function stashDraft(collection: Id, draft: KeptDraft | null): void {
  try {
    if (draft)
      localStorage.setItem(stashKeyOf(collection), JSON.stringify({ format: FORMAT, collection, ...draft }))
    else localStorage.removeItem(stashKeyOf(collection))
  } catch {
    // Refused or full: the store has what was written before.
  }
}

/** What was kept when the page was left, if it is newer than revision `known` and sound. Never throws. */
export function stashedDraft(collection: Id, known: number): KeptDraft | null {
  try {
    const { draft, isWhole } = parseKept(
      JSON.parse(localStorage.getItem(stashKeyOf(collection)) ?? ''),
      collection,
    )
    return draft && isWhole && draft.revision > known ? draft : null
  } catch {
    return null
  }
}

function parseKept(found: unknown, collection: Id): { draft: KeptDraft | null; isWhole: boolean } {
  const read = v.safeParse(envelope, found)
  if (!read.success || read.output.collection !== collection) return { draft: null, isWhole: false }
  const { rev, revision, savedAt, scenes } = read.output
  const sound = scenes.flatMap((scene) => {
    const { success, output } = v.safeParse(draftScene, scene)
    return success ? [output] : []
  })
  const ids = new Set(sound.map(({ id }) => id))
  const isWhole = sound.length === scenes.length && ids.size === sound.length
  return { draft: { rev, revision, savedAt, scenes: sound }, isWhole }
}

export function revisionOf(kept: unknown): number {
  const revision = typeof kept === 'object' && kept !== null && 'revision' in kept ? kept.revision : 0
  // A part of one, added to one, would be no whole number.
  return Number.isInteger(revision) && Number(revision) >= 0 && Number(revision) <= LAST_REVISION
    ? Number(revision)
    : 0
}
