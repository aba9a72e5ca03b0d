import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { LISTS, type ListName, PARTS } from '@/collection/schema'
import { isObject } from './is-object'
import type { LooseCollection, LooseRecord } from './loose'
import type { Sorted } from './sort-files'

type Json = Exclude<Sorted, { kind: 'sheets' }>

/** What JSON files hold, record by record, each with where it stood. Nothing of it is changed. */
export function loosen(sorted: Json, report: Report): LooseCollection {
  if (sorted.kind === 'parts') {
    const entries = [...sorted.parts].map(([part, { value }]) => [part, value] as const)
    const languages = [...sorted.languages].map(([language, { value }]) => [language, value] as const)
    return loosenObject(
      { ...Object.fromEntries(entries), translations: Object.fromEntries(languages) },
      report,
    )
  }
  return loosenObject(sorted.value, report)
}

const ENVELOPE: readonly string[] = ['format', 'translations', ...PARTS]

function loosenObject(value: Readonly<Record<string, unknown>>, report: Report): LooseCollection {
  const extra = Object.entries(value).filter(([key]) => !ENVELOPE.includes(key))
  for (const [key] of extra)
    if (!key.startsWith('x-'))
      report({
        part: 'collection',
        record: '',
        field: key,
        value: undefined,
        rule: 'unknown-key',
        message: said`is no part of a collection.`,
        remedy: said`Parts: ${PARTS.join(', ')}. A key of your own begins with x-.`,
        where: key,
      })
  const lists = LISTS.map((part) => [part, listOf(part, value[part], report)] as const)
  return {
    collection: headOf(value.collection, report),
    lists: Object.fromEntries(lists),
    translations: value.translations ?? {},
    extra: Object.fromEntries(extra),
  }
}

function listOf(part: ListName, value: unknown, report: Report): LooseRecord[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report({
      part,
      record: '',
      field: '',
      value,
      rule: 'schema',
      message: said`is not a list. Nothing of it was taken in.`,
      remedy: said`Expected a JSON array, [] where there is nothing.`,
      where: part,
    })
    return []
  }
  return value.map((item: unknown, i) => {
    const where = `${part}[${i}]`
    if (isObject(item)) return { where, found: item, value: item }
    const message = said`is not a record.`
    report({
      part,
      record: `#${i + 1}`,
      field: '',
      value: item,
      rule: 'schema',
      message,
      remedy: said`Expected an object.`,
      where,
    })
    return { where, found: { value: item }, value: {}, faults: [message] }
  })
}

function headOf(value: unknown, report: Report): Readonly<Record<string, unknown>> {
  if (value === undefined) return {}
  if (isObject(value)) return value
  report({
    part: 'collection',
    record: '',
    field: '',
    value,
    rule: 'schema',
    message: said`is not a record. One was made in its place.`,
    remedy: said`Expected an object with id, title and what else is said of the collection.`,
    severity: 'warning',
    where: 'collection',
  })
  return {}
}
