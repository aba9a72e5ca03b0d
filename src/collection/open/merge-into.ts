import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { LISTS, type ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { giveIds, type WithIds } from './give-ids'
import { isObject } from './is-object'
import type { LooseCollection, LooseRecord } from './loose'
import type { OwnFile } from './opened'

/** Where the records stand that were there before. */
export const THERE = said`in the collection`

/** A collection's own records as loose ones: they are whole, so nothing is added to them. */
export function looseOf({ raw, extra }: OwnFile): LooseCollection {
  const lists = LISTS.map((part) => [
    part,
    (raw[part] as { id: Id }[]).map((value): LooseRecord => ({ where: THERE, found: value, value })),
  ])
  return {
    collection: raw.collection,
    lists: Object.fromEntries(lists),
    translations: raw.translations,
    extra,
  }
}

type Merged = Pick<WithIds, 'spellings'> & { loose: LooseCollection }

/**
 * What is read, added to what is there. A record of the same id takes the place of the one that is there, which is
 * told; of the collection's own record that which is there stays.
 */
export function mergeInto(base: LooseCollection, added: LooseCollection, report: Report): Merged {
  const { lists: own, spellings } = giveIds(added.lists, base.lists)
  const lists = LISTS.map((part) => [part, merged(part, base.lists[part] ?? [], own[part], report)] as const)
  const loose = {
    collection: base.collection,
    lists: Object.fromEntries(lists),
    translations: deep(base.translations, added.translations, 4),
    extra: { ...added.extra, ...base.extra },
  }
  return { loose, spellings }
}

function merged(
  part: ListName,
  there: readonly LooseRecord[],
  added: readonly LooseRecord[],
  report: Report,
): LooseRecord[] {
  const at = new Map(there.map(({ value }, i) => [value.id, i]))
  const list = [...there]
  const taken = new Set<unknown>()
  for (const record of added) {
    const { id } = record.value
    const i = at.get(id)
    // A row that is amiss takes nobody's place, nor does a second one of the same id.
    if (i === undefined || record.faults || taken.has(id)) {
      list.push(record)
      continue
    }
    taken.add(id)
    list[i] = record
    report({
      part,
      record: String(id),
      field: 'id',
      value: id,
      rule: 'replaces',
      message: said`replaces the record of this id that was there.`,
      remedy: said`If it is another one, give it another id and add it again.`,
      severity: 'warning',
      where: record.where,
    })
  }
  return list
}

/** Objects inside each other put together; where both have a text, the one that is added. */
function deep(there: unknown, added: unknown, depth: number): unknown {
  if (added === undefined || !isObject(there) || !isObject(added) || depth === 0) return added ?? there
  const entries = Object.entries(added).map(([key, value]) => [
    key,
    Object.hasOwn(there, key) ? deep(there[key], value, depth - 1) : value,
  ])
  return { ...there, ...Object.fromEntries(entries) }
}
