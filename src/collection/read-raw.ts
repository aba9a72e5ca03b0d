import * as v from 'valibot'
import { FORMAT } from './format'
import type { Finding, Report } from './problem'
import { said } from './said'
import { LISTS, type ListName, meta, PARTS, type RawCollection, RECORDS, translations } from './schema'
import { UNKNOWN_KEY } from './schema-parts'

const ENVELOPE = ['format', 'translations']

const NO_HEAD: RawCollection['collection'] = {
  id: 'unreadable',
  rev: '0',
  title: '',
  description: '',
  language: 'en',
  licence: '',
  editors: [],
  homeView: { center: [0, 0], zoom: 0 },
  homeWindow: { from: '1970-01-01', to: '1970-01-01' },
  views: [],
  exercises: [],
  replacedBy: {},
}

/** Ids that stood in the file in records that do not fit, by list: references to them are not faults too. */
export type Dropped = { [part in ListName]: { has: (id: string) => boolean } }

/**
 * Reads an interchange object record by record. What fits is returned, the rest is reported: a record with
 * a fault is dropped, one with only an unknown key is kept. Null when it is no object. Where
 * the collection's own record does not fit, an empty one stands in, so that the others can be checked.
 */
export function readRaw(value: unknown, report: Report): { raw: RawCollection; dropped: Dropped } | null {
  if (!isObject(value)) {
    report(
      fault(
        'collection',
        '',
        '',
        value,
        said`is not a collection.`,
        said`Expected an object with ${PARTS.join(', ')}.`,
      ),
    )
    return null
  }
  if (value.format !== FORMAT)
    report(
      fault(
        'collection',
        '',
        'format',
        value.format,
        said`is not a format known here.`,
        said`Expected "${FORMAT}".`,
      ),
    )
  for (const key of Object.keys(value))
    if (!ENVELOPE.includes(key) && !(PARTS as readonly string[]).includes(key) && !key.startsWith('x-'))
      report({
        ...fault(
          'collection',
          '',
          key,
          undefined,
          said`is no part of a collection.`,
          said`Parts: ${PARTS.join(', ')}.`,
        ),
        rule: 'unknown-key',
      })

  const collection = readRecord('collection', '', meta, value.collection, report)
  const read = LISTS.map((part) => [part, readList(part, value[part], report)] as const)
  const dropped = Object.fromEntries(read.map(([part, list]) => [part, list.dropped])) as Dropped
  const lists = Object.fromEntries(read.map(([part, list]) => [part, list.records])) as unknown as Omit<
    RawCollection,
    'collection' | 'translations'
  >
  const translated = readRecord('translations', '', translations, value.translations ?? {}, report)
  return {
    raw: { collection: collection ?? NO_HEAD, ...lists, translations: translated ?? {} },
    dropped,
  }
}

/** Reads one list of an interchange object: what fits, and the ids of what does not. */
export function readList(
  part: ListName,
  value: unknown,
  report: Report,
): { records: unknown[]; dropped: Dropped[ListName] } {
  if (!Array.isArray(value)) {
    report(
      fault(
        part,
        '',
        '',
        value,
        said`is missing or not a list.`,
        said`Expected a JSON array, [] where there is nothing.`,
      ),
    )
    return { records: [], dropped: { has: () => true } }
  }
  const dropped = new Set<string>()
  const records = value.flatMap((item: unknown, i) => {
    const id = isObject(item) && typeof item.id === 'string' ? item.id : null
    const read = readRecord<unknown>(part, id ?? `#${i + 1}`, RECORDS[part], item, report)
    if (read === null && id !== null) dropped.add(id)
    return read === null ? [] : [read]
  })
  return { records, dropped }
}

/** Remedy for a key that is missing, to those who have the project's folders. */
const ADD_IT = said`Add it: data/README.md says what belongs there.`

/** A remedy to those who have not: whoever opens a file. */
export function withoutFolders(remedy: string): string {
  return remedy === ADD_IT ? said`Add it.` : remedy
}

/** A record that fits its schema, or null; each fault is reported. An unknown key is kept, and reported too. */
export function readRecord<T>(
  part: Finding['part'],
  record: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  report: Report,
): T | null {
  const result = v.safeParse(schema, value)
  let whole = true
  for (const issue of result.issues ?? []) {
    const unknownKey = issue.expected === UNKNOWN_KEY
    whole &&= unknownKey
    const path = v.getDotPath(issue) ?? ''
    const missing = issue.received === 'undefined' && issue.kind === 'schema'
    const message = unknownKey ? said`is a key unknown here.` : missing ? said`is missing.` : messageOf(issue)
    const shown = missing ? undefined : valueAt(issue)
    const rule = unknownKey ? 'unknown-key' : 'schema'
    const remedy = missing ? ADD_IT : remedyOf(issue)
    report({ ...fault(part, record, path, shown, message, remedy), rule })
  }
  return whole ? (result.output as T) : null
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const isSchema = issue.kind === 'schema' && issue.expected !== null
  return isSchema ? said`should be ${issue.expected}.` : said`does not fit.`
}

/** The schemas' own messages are remedies; valibot's begin with "Invalid". */
function remedyOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  return issue.expected === null ? said`Expected another value.` : said`Expected ${issue.expected}.`
}

function valueAt(issue: v.BaseIssue<unknown>): unknown {
  return issue.path ? issue.path.at(-1)?.value : issue.input
}

function fault(
  part: Finding['part'],
  record: string,
  field: string,
  value: unknown,
  message: string,
  remedy: string,
): Finding {
  return { part, record, field, value, rule: 'schema', message, remedy }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
