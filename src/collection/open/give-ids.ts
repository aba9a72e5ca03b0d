import { LISTS, type ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { written } from './complete-desk'
import { foldName } from './fold-name'
import { idText } from './id-text'
import { isObject } from './is-object'
import type { LooseCollection, LooseRecord } from './loose'
import { idMaker, isSlug, slugOf } from './make-id'

export type WithIds = {
  lists: { [part in ListName]: LooseRecord[] }
  /** What stood in the place of an id, by part: other records refer to it. */
  spellings: { [part in ListName]: ReadonlyMap<string, Id> }
  /** Where an id was written anew. */
  mended: readonly string[]
}

/**
 * Records with ids that the format takes, but for claims without any, which are numbered within their article.
 * A record without an id that bears the name of one in `present` is taken for that one.
 */
export function giveIds(lists: LooseCollection['lists'], present: LooseCollection['lists'] = {}): WithIds {
  const mended: string[] = []
  const spellings = {} as { [part in ListName]: ReadonlyMap<string, Id> }
  const given = LISTS.map((part) => {
    const own = lists[part] ?? []
    const there = (present[part] ?? []).map(({ value }) => ({
      name: nameIn(value, part),
      id: idText(value.id),
    }))
    const before = new Map(there.map(({ name, id }) => [name, id]))
    const ids = own.flatMap(({ value: { id } }) => (typeof id === 'string' && isSlug(id) ? [id] : []))
    spellings[part] = respelt(own, part, new Set(ids))
    const make = idMaker(new Set([...ids, ...spellings[part].values(), ...there.map(({ id }) => id)]))
    const records = own.map((source): LooseRecord => {
      const { value, where } = source
      const spelt = speltId(value)
      const respelling = spelt === null ? undefined : spellings[part].get(foldName(spelt))
      if (respelling !== undefined) {
        if (respelling !== spelt) mended.push(where)
        return { ...source, value: { ...value, id: respelling } }
      }
      if (value.id !== undefined && value.id !== '') return source
      const name = nameIn(value, part)
      const same = name === '' ? undefined : before.get(name)
      if (same !== undefined) return { ...source, value: { ...value, id: same } }
      if (part === 'claims') return source
      return { ...source, value: { ...value, id: make(slugOf(name, STEMS[part])) } }
    })
    return [part, records] as const
  })
  return { lists: Object.fromEntries(given) as WithIds['lists'], spellings, mended }
}

/** Ids for what stands in the place of one, as it was written: always the same, so that it is found again. */
function respelt(records: readonly LooseRecord[], part: ListName, taken: Set<Id>): ReadonlyMap<string, Id> {
  const make = idMaker(taken)
  const known = new Map<string, Id>()
  for (const { value } of records) {
    const spelt = speltId(value)
    if (spelt === null || known.has(foldName(spelt))) continue
    known.set(foldName(spelt), make(slugOf(spelt, STEMS[part])))
  }
  return known
}

/** What stands in the place of an id that is none. */
function speltId({ id }: LooseRecord['value']): string | null {
  if (typeof id === 'number') return String(id)
  return typeof id === 'string' && id.trim() !== '' && !isSlug(id) ? id : null
}

/** Of records without a name. */
const STEMS: { [part in ListName]: Id } = {
  sides: 'side',
  actors: 'actor',
  places: 'place',
  articles: 'article',
  claims: 'claim',
  relations: 'r-1',
  topics: 'topic',
  notes: 'n-1',
  scenes: 'scene',
}

/** What a record is known by, folded; "" where it has no name. */
function nameIn(value: LooseRecord['value'], part: ListName): string {
  const names = isObject(value.names) ? written(value.names.en) : undefined
  const name =
    part === 'claims' ? written(value.text) : (written(value.name) ?? names ?? written(value.title))
  return foldName(name ?? '')
}
