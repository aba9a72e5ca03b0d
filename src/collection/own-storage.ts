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
import { WORKER_LIMITS } from './open/limits'
import type { OwnFile } from './open/opened'
import { printOwnInParts } from './open/print-own'
import { readBytes } from './open/read-bytes'
import { draftOfFile, fileOfDraft } from './own-draft'
import { slug } from './schema-parts'

// Collections of one's own in this browser: a cache of the file, kept as the file's text, so that one write is one
// value: killed while it writes, the browser has the old one or the new, never half of each. A long text is kept packed,
// as the file may be: a page stands still while the store takes in or gives out many millions of letters.

const FORMAT = 'claim-atlas-own/1'
const FORMAT_PACKED = 'claim-atlas-own/2'
/** In UTF-16 code units. A shorter one is written at once, also by a page that is being left. */
const PACKED_FROM = 1_000_000
const PREFIX = 'own/'

/** A collection that this browser keeps, without reading all of it. */
export type KeptOwn = { id: Id; title: string; claims: number; savedAt: number; size: number }

/** Makes a sound file of a text that was kept, or of a text packed with gzip; null where it is not sound. */
export type ParseOwn = (kept: string | Uint8Array<ArrayBuffer>) => Promise<OwnFile | null>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const head = {
  collection: slug,
  title: v.string(),
  claims: count,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_REVISION)),
  savedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MS)),
}
const envelope = v.variant('format', [
  v.looseObject({ ...head, format: v.literal(FORMAT), text: v.string() }),
  v.looseObject({ ...head, format: v.literal(FORMAT_PACKED), packed: v.instance(Uint8Array<ArrayBuffer>) }),
])

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
      const { collection: id, title, claims, savedAt } = output
      return [{ id, title: title.slice(0, 200), claims, savedAt, size: contentOf(output).length }]
    })
    .sort((a, b) => b.savedAt - a.savedAt)
}

/** The text that is kept of a collection, as it is; null where none is. Rejects when the browser refuses. */
export async function keptText(collection: Id): Promise<string | null> {
  const { success, output } = v.safeParse(envelope, await get(PREFIX + collection))
  return success ? textOf(contentOf(output)) : null
}

/** Takes a collection out of this browser. Rejects when the browser refuses. */
export async function forgetOwn(collection: Id): Promise<void> {
  await del(PREFIX + collection)
}

async function readOwn(collection: Id, parse: ParseOwn, now: number): Promise<ReadDraft> {
  const found: unknown = await get(PREFIX + collection)
  if (found === undefined) return { kind: 'none' }
  const { success, output } = v.safeParse(envelope, found)
  const file = success && output.collection === collection ? await parse(contentOf(output)) : null
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
  return { kind: 'set-aside', key, found: await legible(found), draft: null }
}

async function writeOwn(collection: Id, draft: KeptDraft, known: number): Promise<WriteOutcome> {
  const file = fileOfDraft(draft)
  const { revision, savedAt } = draft
  const { title } = file.raw.collection
  const claims = file.raw.claims.length
  const pieces = printOwnInParts(file)
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const wanted: Kept = {
    ...{ collection, title, claims, revision, savedAt },
    ...(length < PACKED_FROM
      ? { format: FORMAT, text: pieces.join('') }
      : { format: FORMAT_PACKED, packed: await pack(pieces) }),
  }
  let newer = false
  await update(PREFIX + collection, (old: unknown) => {
    newer = revisionOf(old) > known
    return newer ? old : wanted
  })
  // Read whole only by who asks for it: it may be long.
  if (newer) return { kind: 'newer', draft: null }
  const back: unknown = await get(PREFIX + collection)
  const isSame =
    v.is(envelope, back) && isEqual(contentOf(back), contentOf(wanted)) && back.revision === revision
  if (!isSame && revisionOf(back) <= revision) throw new Error('What was read back is not what was written.')
  return { kind: 'saved' }
}

function contentOf(kept: Kept): string | Uint8Array<ArrayBuffer> {
  return kept.format === FORMAT ? kept.text : kept.packed
}

function isEqual(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

/** So many characters a time, when the page rests: a collection that is opened is drawn first. */
const PACKED_AT_ONCE = 1_000_000
/** Milliseconds after which a page that never rests goes on packing all the same. */
const PACKED_AFTER = 300

async function pack(pieces: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let next = 0
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(stream) {
      await rest()
      const begun = next
      for (let length = 0; next < pieces.length && length < PACKED_AT_ONCE; next++)
        length += pieces[next]?.length ?? 0
      if (next === begun) stream.close()
      else stream.enqueue(encoder.encode(pieces.slice(begun, next).join('')))
    },
  })
  const stream = source.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: PACKED_AFTER })
    else setTimeout(resolve)
  })
}

/** Throws a Refusal where what is packed is damaged, or longer than what is opened here. */
async function textOf(content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return content
  return (await readBytes({ name: 'kept.json.gz', bytes: content }, WORKER_LIMITS, () => {})).text
}

/** What was found, for whoever saves it: a text can be mended by hand, and bytes in JSON would be a list of numbers. */
async function legible(found: unknown): Promise<unknown> {
  if (!v.is(v.looseObject({ packed: v.instance(Uint8Array) }), found)) return found
  const { packed, ...rest } = found
  return {
    ...rest,
    ...(await textOf(packed).then(
      (text) => ({ text }),
      () => ({ base64: btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join('')) }),
    )),
  }
}
