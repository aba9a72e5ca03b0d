import { del, get, keys, set, update } from 'idb-keyval'
import * as v from 'valibot'
import type { Id } from '@/domain/collection'
import {
  type DraftStorage,
  type KeptDraft,
  LAST_MS,
  LAST_REVISION,
  type ReadDraft,
  revisionOf,
  type WriteOutcome,
} from './draft-storage'
import type { OwnFile } from './open/opened'
import { printOwn } from './open/print-own'
import { draftOfFile, fileOfDraft } from './own-draft'
import { slug } from './schema-parts'

// Collections of one's own in this browser: a cache of the file, kept as the file's text, so that one write is one
// value: killed while it writes, the browser has the old one or the new, never half of each.

const FORMAT = 'claim-atlas-own/1'
const PREFIX = 'own/'

/** A collection that this browser keeps, without reading all of it. */
export type KeptOwn = { id: Id; title: string; claims: number; savedAt: number; size: number }

/** Makes a sound file of a text that was kept; null where it is not sound. */
export type ParseOwn = (text: string) => Promise<OwnFile | null>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const envelope = v.looseObject({
  format: v.literal(FORMAT),
  collection: slug,
  title: v.string(),
  claims: count,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_REVISION)),
  savedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MS)),
  text: v.string(),
})

type Kept = v.InferOutput<typeof envelope>

/** Where one of them is kept. Nothing that is found is trusted: `parse` reads it as it would any file. */
export const ownStorage = (collection: Id, parse: ParseOwn): DraftStorage => ({
  revOf: (draft) => fileOfDraft(draft).raw.collection.rev,
  read: (now) => readOwn(collection, parse, now),
  write: (draft, known) => writeOwn(collection, draft, known),
  revision: async () => revisionOf(await get(PREFIX + collection)),
  // Longer than what a browser keeps at once: what was written last is there.
  stash: () => undefined,
  stashed: () => null,
})

/** What this browser keeps, the newest first. Rejects when the browser refuses. */
export async function listOwn(): Promise<KeptOwn[]> {
  const own = (await keys()).filter((key) => typeof key === 'string' && key.startsWith(PREFIX))
  const found = await Promise.all(own.map((key) => get(key)))
  return found
    .flatMap((value) => {
      const { success, output } = v.safeParse(envelope, value)
      if (!success) return []
      const { collection: id, title, claims, savedAt, text } = output
      return [{ id, title: title.slice(0, 200), claims, savedAt, size: text.length }]
    })
    .sort((a, b) => b.savedAt - a.savedAt)
}

/** The text that is kept of a collection, as it is; null where none is. Rejects when the browser refuses. */
export async function keptText(collection: Id): Promise<string | null> {
  const { success, output } = v.safeParse(envelope, await get(PREFIX + collection))
  return success ? output.text : null
}

/** Takes a collection out of this browser. Rejects when the browser refuses. */
export async function forgetOwn(collection: Id): Promise<void> {
  await del(PREFIX + collection)
}

async function readOwn(collection: Id, parse: ParseOwn, now: number): Promise<ReadDraft> {
  const found: unknown = await get(PREFIX + collection)
  if (found === undefined) return { kind: 'none' }
  const { success, output } = v.safeParse(envelope, found)
  const file = success && output.collection === collection ? await parse(output.text) : null
  if (success && file) {
    const { revision, savedAt } = output
    return {
      kind: 'kept',
      draft: { ...draftOfFile(file), rev: file.raw.collection.rev, revision, savedAt },
    }
  }
  const key = `set-aside/${PREFIX}${collection}/${now}`
  await set(key, found)
  await del(PREFIX + collection)
  return { kind: 'set-aside', key, found, draft: null }
}

async function writeOwn(collection: Id, draft: KeptDraft, known: number): Promise<WriteOutcome> {
  const file = fileOfDraft(draft)
  const { revision, savedAt } = draft
  const { title } = file.raw.collection
  const claims = file.raw.claims.length
  const wanted: Kept = { format: FORMAT, collection, title, claims, revision, savedAt, text: printOwn(file) }
  let newer = false
  await update(PREFIX + collection, (old: unknown) => {
    newer = revisionOf(old) > known
    return newer ? old : wanted
  })
  // Read whole only by who asks for it: it may be long.
  if (newer) return { kind: 'newer', draft: null }
  const back: unknown = await get(PREFIX + collection)
  const isSame = v.is(envelope, back) && back.text === wanted.text && back.revision === revision
  if (!isSame && revisionOf(back) <= revision) throw new Error('What was read back is not what was written.')
  return { kind: 'saved' }
}
