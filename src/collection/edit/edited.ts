import { LISTS, type PartName, type RawCollection, type Translations } from '@/collection/schema'
import type { Id, Scene } from '@/domain/collection'
import type { OwnRecords } from '@/domain/draft'
import { valueAt } from './at-path'

// What a change of one record comes to: whatever hangs on it goes or changes in the same step, so that a collection
// that was sound stays so and one press of undo brings all of it back.

/** Another record that goes or changes with it. */
export type Cut = { part: PartName; id: Id; how: 'removed' | 'changed' }

export type Edited = {
  /** The lists that changed, and no others. */
  change: OwnRecords
  scenes?: readonly Scene[]
  cut: readonly Cut[]
  /** How many translated texts go, as what they translate is another now. */
  untranslated: number
  /** The collection after it. */
  raw: RawCollection
}

/** What leads from one state of the collection to another, of which `part` and `id` are what was meant. */
export function editedOf(before: RawCollection, made: RawCollection, part: PartName, id: Id): Edited {
  const threaded = { ...made, topics: settleThreads(before, made) }
  const translations = settleTranslations(before, threaded)
  const raw = { ...threaded, translations }
  const change: Record<string, unknown> = {}
  for (const key of ['collection', ...LISTS, 'translations'] as const)
    if (key !== 'scenes' && raw[key] !== before[key]) change[key] = raw[key]
  return {
    change,
    ...(raw.scenes !== before.scenes && { scenes: raw.scenes }),
    cut: cutsOf(before, raw).filter((cut) => cut.part !== part || cut.id !== id),
    untranslated: countTexts(before.translations) - countTexts(translations),
    raw,
  }
}

function cutsOf(before: RawCollection, after: RawCollection): Cut[] {
  const cuts: Cut[] = []
  if (before.collection !== after.collection)
    cuts.push({ part: 'collection', id: after.collection.id, how: 'changed' })
  for (const part of LISTS) {
    if (before[part] === after[part]) continue
    // Mostly they stand where they stood; the map is for a list that became shorter.
    let left: Map<Id, object> | null = null
    for (const [i, record] of before[part].entries()) {
      const there: { id: Id } | undefined = after[part][i]
      left ??= there?.id === record.id ? null : recordsById(after, part)
      const now = there?.id === record.id ? there : left?.get(record.id)
      if (now !== record) cuts.push({ part, id: record.id, how: now ? 'changed' : 'removed' })
    }
  }
  return cuts
}

/** A step of a thread is drawn by the relation of the two: without one it stands by itself. */
function settleThreads(before: RawCollection, { topics, relations }: RawCollection): RawCollection['topics'] {
  if (topics === before.topics && relations === before.relations) return topics
  const pairs = new Set(relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  let isSame = true
  const settled = topics.map((topic) => {
    const { thread } = topic
    if (!thread) return topic
    const isLoose = (claim: Id, under: Id | undefined, i: number) =>
      under !== undefined &&
      (!pairs.has(`${claim} ${under}`) || !thread.slice(0, i).some((above) => above.claim === under))
    if (!thread.some(({ claim, under }, i) => isLoose(claim, under, i))) return topic
    isSame = false
    return {
      ...topic,
      thread: thread.map((step, i) => {
        const { under, ...others } = step
        return isLoose(step.claim, under, i) ? others : step
      }),
    }
  })
  return isSame ? topics : settled
}

/** Of a text that is another now the translation says something else. Texts of untouched lists are not looked at. */
function settleTranslations(before: RawCollection, after: RawCollection): Translations {
  let isSame = true
  const kept = mapEntries(before.translations, (parts) =>
    mapEntries(parts, (records, part) => {
      if (!isPart(part) || before[part] === after[part]) return records
      const old = recordsById(before, part)
      const now = recordsById(after, part)
      const left = mapEntries(records, (fields, id) => {
        const was = old.get(id)
        const is = now.get(id)
        if (was === is) return fields
        const held = mapEntries(fields, (text, path) =>
          typeof valueAt(is, path) === 'string' && valueAt(is, path) === valueAt(was, path)
            ? text
            : undefined,
        )
        if (Object.keys(held).length < Object.keys(fields).length) isSame = false
        return Object.keys(held).length > 0 ? held : undefined
      })
      return Object.keys(left).length > 0 ? left : undefined
    }),
  )
  return isSame ? before.translations : kept
}

/** Undefined takes the entry out. */
function mapEntries<T>(
  record: Record<string, T>,
  map: (value: T, key: string) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const mapped = map(value, key)
      return mapped === undefined ? [] : [[key, mapped]]
    }),
  )
}

function recordsById(raw: RawCollection, part: PartName): Map<Id, object> {
  const records = part === 'collection' ? [raw.collection] : raw[part]
  return new Map(records.map((record) => [record.id, record] as const))
}

function isPart(part: string): part is PartName {
  return part === 'collection' || (LISTS as readonly string[]).includes(part)
}

function countTexts(translations: Translations): number {
  let n = 0
  for (const parts of Object.values(translations))
    for (const records of Object.values(parts))
      for (const fields of Object.values(records)) n += Object.keys(fields).length
  return n
}
