import type { ListName, PartName, RawCollection } from '@/collection/schema'
import { LISTS } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { mapLink } from './map-link'

// Which field of which record names a record of another list, and what becomes of it when that one goes.

/**
 * *refuse*: it cannot go as long as it is named there. *item*: the item of the list that names it goes too. *key*: the
 * field goes. *null*: nothing stands there. *record*: the record that names it goes too.
 */
type WhenGone = 'refuse' | 'item' | 'key' | 'null' | 'record'
type Reference = readonly [path: string, to: ListName, whenGone: WhenGone]

const REFERENCES: { [part in PartName]: readonly Reference[] } = {
  collection: [['exercises.*.claims.*', 'claims', 'item']],
  sides: [],
  actors: [
    ['side', 'sides', 'refuse'],
    ['seat', 'places', 'key'],
  ],
  places: [['partOf', 'places', 'key']],
  articles: [
    ['outlet', 'actors', 'refuse'],
    ['copy.by', 'actors', 'null'],
  ],
  claims: [
    ['article', 'articles', 'refuse'],
    ['attribution.*.actor', 'actors', 'refuse'],
    ['places.*.place', 'places', 'refuse'],
    ['quantities.*.side', 'sides', 'refuse'],
    ['quantities.*.place', 'places', 'refuse'],
    ['holds.*.place', 'places', 'refuse'],
    ['holds.*.holder', 'sides', 'refuse'],
    ['checked.by', 'actors', 'refuse'],
  ],
  relations: [
    ['from', 'claims', 'record'],
    ['to', 'claims', 'record'],
  ],
  topics: [
    ['claims.*', 'claims', 'item'],
    ['rungs.*.claims.*', 'claims', 'item'],
    ['thread.*.claim', 'claims', 'item'],
    ['thread.*.under', 'claims', 'key'],
  ],
  notes: [
    ['article', 'articles', 'record'],
    ['claims.*', 'claims', 'item'],
  ],
  scenes: [
    ['topic', 'topics', 'key'],
    ['steps.*.claims.*', 'claims', 'item'],
  ],
}

export type User = { part: ListName; id: Id }

/** The records without which this one can be: those that name it and would not stand without. */
export function usersOf(raw: RawCollection, to: ListName, id: Id): User[] {
  return LISTS.flatMap((part) => {
    const paths = REFERENCES[part].filter(([, target, gone]) => target === to && gone === 'refuse')
    if (paths.length === 0) return []
    const names = (record: unknown) => paths.some(([path]) => holds(record, path.split('.'), id))
    return raw[part].flatMap((record) => (names(record) ? [{ part, id: record.id }] : []))
  })
}

/**
 * The collection with another id, or none, wherever a list's record is named. Records that are not concerned stay the
 * same objects, and lists of which none is concerned.
 */
export function mapReferences(raw: RawCollection, to: ListName, map: (id: Id) => Id | null): RawCollection {
  const after: RawCollection = { ...raw, collection: mapRecord('collection', raw.collection) }
  for (const part of LISTS) Object.assign(after, { [part]: mapList(part, raw[part]) })
  return { ...after, scenes: keepSame(after.scenes, (scene) => [mapLinks(scene)]) }

  function mapList(part: ListName, list: readonly object[]): readonly object[] {
    if (!REFERENCES[part].some(([, target]) => target === to)) return list
    return keepSame(list, (record) => {
      const mapped: unknown = mapRecord<unknown>(part, record)
      return mapped === CUT ? [] : [mapped as object]
    })
  }
  function mapRecord<T>(part: PartName, record: T): T {
    return REFERENCES[part].reduce<unknown>(
      (at, [path, target, gone]) =>
        target !== to || at === CUT ? at : mapAt(at, path.split('.'), gone, (id) => map(id) ?? CUT),
      record,
    ) as T
  }
  function mapLinks(scene: RawCollection['scenes'][number]): RawCollection['scenes'][number] {
    const links = keepSame(scene.steps, (step) => {
      const link = step.link === undefined ? undefined : mapLink(step.link, to, map)
      return [link === step.link || link === undefined ? step : { ...step, link }]
    })
    const link = mapLink(scene.link, to, map)
    const link2 = scene.link2 === undefined ? undefined : mapLink(scene.link2, to, map)
    if (links === scene.steps && link === scene.link && link2 === scene.link2) return scene
    return { ...scene, link, ...(link2 !== undefined && { link2 }), steps: links }
  }
}

const CUT = Symbol('cut')

function mapAt(
  value: unknown,
  [head, ...rest]: string[],
  gone: WhenGone,
  map: (id: Id) => Id | symbol,
): unknown {
  if (head === undefined) return typeof value === 'string' ? map(value) : value
  if (head === '*')
    return Array.isArray(value)
      ? keepSame(value, (item) => {
          const after = mapAt(item, rest, gone, map)
          return after === CUT ? [] : [after]
        })
      : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return value
  const before = (value as Record<string, unknown>)[head]
  const after = mapAt(before, rest, gone, map)
  if (after === before) return value
  if (after !== CUT) return { ...value, [head]: after }
  if (gone === 'null') return { ...value, [head]: null }
  if (gone !== 'key') return CUT
  const { [head]: _, ...others } = value as Record<string, unknown>
  return others
}

function holds(value: unknown, [head, ...rest]: string[], id: Id): boolean {
  if (head === undefined) return value === id
  if (typeof value !== 'object' || value === null) return false
  if (head === '*') return Array.isArray(value) && value.some((item) => holds(item, rest, id))
  return Object.hasOwn(value, head) && holds((value as Record<string, unknown>)[head], rest, id)
}

/** The same list where nothing of it changes. */
function keepSame<T>(list: readonly T[], map: (item: T) => T[]): T[] {
  let isSame = true
  const after = list.flatMap((item) => {
    const mapped = map(item)
    isSame &&= mapped.length === 1 && mapped[0] === item
    return mapped
  })
  return isSame ? (list as T[]) : after
}
