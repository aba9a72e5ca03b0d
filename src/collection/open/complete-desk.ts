import type { Finding, Report } from '@/collection/problem'
import { said } from '@/collection/said'
import type { ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import type { FileWords } from './file-words'
import type { LooseRecord } from './loose'
import type { NameBook } from './name-book'
import type { Made } from './opened'

/** What those who complete the parts share. */
export type Desk = {
  words: FileWords
  language: string
  books: { sides: NameBook; actors: NameBook; places: NameBook; articles: NameBook; claims: NameBook }
  report: Report
  /** Of the file that is read. */
  file: string
  tick: () => void
  /** A record that no file held. */
  make: (
    part: ListName,
    name: string,
    from: string,
    value: Readonly<Record<string, unknown>> & { id: Id },
  ) => Id
  /** One more record names it. */
  use: (part: ListName, id: Id) => void
  made: { part: ListName; record: LooseRecord }[]
  list: () => Made[]
  /** Something was left out and filled in; told once for all records. */
  fill: (what: Filled, where: string) => void
}

export type Filled = keyof typeof FILLED

/** What is told of records in which something was filled in. */
const FILLED = {
  kinds: {
    part: 'claims',
    field: 'kinds',
    once: (where: string) => said`is missing, which counts as "context": in ${where}.`,
    often: (times: number, first: string) =>
      said`is missing, which counts as "context": in ${times} records, first in ${first}.`,
  },
  radius: {
    part: 'places',
    field: 'radiusKm',
    once: (where: string) => said`is missing beside a point; one was taken by the kind: in ${where}.`,
    often: (times: number, first: string) =>
      said`is missing beside a point; one was taken by the kind: in ${times} records, first in ${first}.`,
  },
  ids: {
    part: 'claims',
    field: 'id',
    once: (where: string) =>
      said`has other signs than a to z, 0 to 9 and the hyphen; it was written anew: in ${where}.`,
    often: (times: number, first: string) =>
      said`has other signs than a to z, 0 to 9 and the hyphen; it was written anew: in ${times} records, first in ${first}.`,
  },
} as const

export function completeDesk(
  start: Pick<Desk, 'words' | 'language' | 'books' | 'report' | 'file' | 'tick'>,
): Desk & { tellFilled: () => void } {
  const made = new Map<string, { made: Made; record: LooseRecord }>()
  const filled = new Map<Filled, { first: string; times: number }>()
  return {
    ...start,
    make(part, name, from, value) {
      const { id } = value
      made.set(`${part} ${id}`, {
        made: { part, id, name, from, uses: 1 },
        record: { where: from, found: value, value },
      })
      return id
    },
    use(part, id) {
      const known = made.get(`${part} ${id}`)
      if (known) known.made.uses++
    },
    get made() {
      return [...made.values()].map(({ made: { part }, record }) => ({ part, record }))
    },
    list: () => [...made.values()].map((each) => each.made),
    fill(what, where) {
      const known = filled.get(what)
      if (known) known.times++
      else filled.set(what, { first: where, times: 1 })
    },
    tellFilled() {
      for (const [what, { first, times }] of filled) {
        const { part, field, once, often } = FILLED[what]
        start.report({
          part,
          record: '',
          field,
          value: undefined,
          message: times === 1 ? once(first) : often(times, first),
          rule: `filled-${what}`,
          remedy: said`Write it into the file where you know better.`,
          severity: 'warning',
          where: first,
        })
      }
    },
  }
}

/** The record is not taken in, for this reason. */
export function withFault(
  source: LooseRecord,
  report: Report,
  finding: Pick<Finding, 'part' | 'field' | 'message' | 'remedy'>,
): LooseRecord {
  const { id } = source.value
  report({
    record: typeof id === 'string' ? id : '',
    value: undefined,
    rule: 'incomplete',
    where: source.where,
    ...finding,
  })
  const why = `${finding.message} ${finding.remedy}`
  return { ...source, faults: [said`${finding.field} ${why}`] }
}

/** The record with these keys, and without those; itself where nothing changes. */
export function changed(
  source: LooseRecord,
  changes: Readonly<Record<string, unknown>>,
  gone: readonly string[] = [],
): LooseRecord {
  const { value } = source
  const fresh = Object.entries(changes).filter(([key, next]) => next !== undefined && value[key] !== next)
  if (fresh.length === 0 && !gone.some((key) => Object.hasOwn(value, key))) return source
  const next = { ...value, ...Object.fromEntries(fresh) }
  for (const key of gone) delete next[key]
  return { ...source, value: next }
}

/** Something written: not an empty cell, not a number where a name should stand. */
export function written(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The defaults that the record lacks. */
export function lacking(
  value: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !Object.hasOwn(value, key)))
}
