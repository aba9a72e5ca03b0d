import { MOST_COLUMNS, MOST_RELATIONS } from '@/collection/open/limits'
import type { LooseCollection, LooseRecord } from '@/collection/open/loose'
import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { SHEET_WORDS } from './cell-words'
import { readRecord } from './read-record'
import { readWord } from './read-word'
import { foldHeading, isSheet, SHEETS, type SheetKind } from './sheet-columns'
import { layOut } from './sheet-layout'
import { type Row, readTable, type Table } from './sheet-table'
import { tellKind } from './tell-kind'

export type SheetFile = { name: string; text: string }

/** What has been read so far; `ids` leads from an Id as it stands in a sheet to the record's own. */
type Reading = { lists: Record<SheetKind, LooseRecord[]>; ids: Record<SheetKind, Map<string, string>> }

/**
 * Sheets (CSV with commas, semicolons or tabs) as a loose collection. Which of the four kinds a sheet is, its
 * headings tell. Rows that cannot be read stand in it with their `faults`, as reported. Never throws.
 */
export function readSheets(files: readonly SheetFile[], report: Report): LooseCollection {
  const reading: Reading = {
    lists: { claims: [], places: [], articles: [], relations: [] },
    ids: { claims: new Map(), places: new Map(), articles: new Map(), relations: new Map() },
  }
  for (const file of files) readSheet(file, reading, report)
  const { lists, ids } = reading
  const filled = SHEETS.filter((kind) => lists[kind].length > 0)
  return {
    collection: {},
    lists: Object.fromEntries(
      filled.map((kind) => [kind, lists[kind].map((record) => settled(kind, record, ids))]),
    ),
    translations: {},
    extra: {},
  }
}

function readSheet({ name, text }: SheetFile, reading: Reading, report: Report): void {
  const refuse = (message: string, remedy: string) =>
    report({
      part: 'collection',
      record: '',
      field: '',
      value: undefined,
      rule: 'sheet',
      message: said`${name} ${message}`,
      remedy,
      where: name,
    })
  const table = readTable(text)
  if (table === null) {
    refuse(said`has more cells than are read here.`, said`Split it into several sheets.`)
    return
  }
  if (table.headings.length === 0) {
    refuse(said`is empty.`, said`Choose the sheet that holds the rows.`)
    return
  }
  if (table.headings.findLastIndex((heading) => heading !== '') >= MOST_COLUMNS) {
    refuse(
      said`has more than ${MOST_COLUMNS} columns.`,
      said`Is it a sheet of claims, places, articles or relations? Leave out what is not.`,
    )
    return
  }
  // What each list may hold is judged by whoever gets them; no list holds more than the relations.
  if (table.rows.length > MOST_RELATIONS) {
    refuse(
      said`has ${table.rows.length} rows. At most ${MOST_RELATIONS} are read here.`,
      said`Split it into several collections.`,
    )
    return
  }
  const kind = tellKind(table.headings, name)
  if (typeof kind === 'object') {
    refuse(kind.message, kind.remedy)
    return
  }
  if (table.rows.length === 0)
    report({
      part: kind === 'mixed' ? 'collection' : kind,
      record: '',
      field: '',
      value: undefined,
      rule: 'sheet-empty',
      message: said`${name} has headings, but no rows below them.`,
      remedy: said`Fill in a row, and save it again.`,
      severity: 'warning',
      where: name,
    })
  for (const [part, rows] of kind === 'mixed' ? sortRows(table, name, report) : [[kind, table.rows] as const])
    addRows(part, { ...table, rows }, name, reading, report)
}

/** Rows of several kinds, each of which says in a column what it is. */
function sortRows(table: Table, name: string, report: Report): ReadonlyMap<SheetKind, Row[]> {
  const at = table.headings.findIndex((heading) => isSheet(foldHeading(heading)))
  const sorted = new Map<SheetKind, Row[]>()
  for (const row of table.rows) {
    const cell = (row.cells[at] ?? '').trim()
    const read = readWord(cell, SHEET_WORDS)
    if ('word' in read) {
      const kind = read.word as SheetKind
      sorted.set(kind, [...(sorted.get(kind) ?? []), row])
    } else
      report({
        part: 'collection',
        record: '',
        field: table.headings[at] ?? '',
        value: cell,
        rule: 'sheet-word',
        ...read,
        where: said`${name}, row ${row.number}`,
      })
  }
  return sorted
}

function addRows(part: SheetKind, table: Table, name: string, { lists, ids }: Reading, report: Report): void {
  const layout = layOut(part, table, name, report)
  const at = layout.findIndex((slot) => slot.is === 'column' && slot.column.key === 'id')
  for (const row of table.rows) {
    const record = readRecord(part, row, layout, name, report)
    lists[part].push(record)
    const { id } = record.value
    if (typeof id === 'string') ids[part].set(foldName(row.cells[at] ?? ''), id)
  }
}

/** Places and articles may be named by an Id as it stands in their sheet, where the record's own is spelt otherwise. */
function settled(kind: SheetKind, record: LooseRecord, ids: Reading['ids']): LooseRecord {
  const { article, places, partOf } = record.value
  const refer = (to: SheetKind, name: unknown) =>
    (typeof name === 'string' && ids[to].get(foldName(name))) || name
  const changes =
    kind === 'places'
      ? { ...(partOf === undefined ? {} : { partOf: refer('places', partOf) }) }
      : {
          ...(article === undefined ? {} : { article: refer('articles', article) }),
          ...(Array.isArray(places) ? { places: places.map((place) => refer('places', place)) } : {}),
        }
  return { ...record, value: { ...record.value, ...changes } }
}

function foldName(name: string): string {
  return name.trim().toLowerCase()
}
