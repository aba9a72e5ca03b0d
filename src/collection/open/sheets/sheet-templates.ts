import { type Cell, printTable } from '@/collection/export/csv-cell'
import type { Rejected } from '@/collection/open/opened'
import { SHEET_WORDS, toldWord } from './cell-words'
import { wordsOf } from './date-in-words'
import type { ExampleRows } from './example-rows'
import {
  COLUMNS,
  columnOf,
  foldHeading,
  headingIn,
  REASON,
  SHEET,
  SHEETS,
  type SheetKind,
  type SheetLanguage,
} from './sheet-columns'

/** The headings alone, to be filled in. */
export function templateCsv(kind: SheetKind, language: SheetLanguage): string {
  return print([headingsOf(kind, language)], language)
}

/** The sheet filled in; the four belong together. */
export function exampleCsv(kind: SheetKind, rows: ExampleRows, language: SheetLanguage): string {
  const cells = rows[kind].map((row) => COLUMNS[kind].map(({ key }) => row[key] ?? ''))
  return print([headingsOf(kind, language), ...cells], language)
}

/**
 * What was not taken in, with the reason in the first column, in the columns of the templates as far as they
 * occur: to be corrected and opened again. Where the rows are of several sheets, a column says of which. The reasons
 * are in the words of whoever reads them.
 */
export function rejectedCsv(
  rejected: readonly Rejected[],
  language: SheetLanguage,
  inWords: (reason: string) => string = (reason) => reason,
): string {
  const parts = new Set(rejected.map(({ part }) => part))
  const isMixed = parts.size > 1 || [...parts].some((part) => sheetOf(part) === null)
  const rows = rejected.map((each) => ({ ...each, cells: cellsOf(each, language) }))
  const occurring = rows.map(({ part, cells }) => ({ kind: sheetOf(part), names: [...cells.keys()] }))
  const headings = orderOf(occurring, language)
  const table = [
    [headingIn(REASON, language), ...(isMixed ? [headingIn(SHEET, language)] : []), ...headings],
    ...rows.map(({ part, reasons, cells }): Cell[] => [
      reasons.map(inWords).join(' '),
      ...(isMixed ? [toldWord(SHEET_WORDS[part], language) || part] : []),
      ...headings.map((heading) => cells.get(heading) ?? ''),
    ]),
  ]
  return print(table, language)
}

function headingsOf(kind: SheetKind, language: SheetLanguage): string[] {
  return COLUMNS[kind].map((column) => headingIn(column, language))
}

/** By what the spreadsheets of the language take to separate cells, as they write a comma in their numbers. */
function print(rows: readonly (readonly Cell[])[], language: SheetLanguage): string {
  return printTable(rows, language === 'uk' ? ';' : ',')
}

/** The cells by the headings of the template; what it has no column for keeps its own name. */
function cellsOf({ part, value }: Rejected, language: SheetLanguage): Map<string, string> {
  const kind = sheetOf(part)
  const cells = new Map<string, string>()
  for (const [name, content] of Object.entries(kind === null ? value : flat(value))) {
    const folded = foldHeading(name)
    const column = kind && columnOf(kind, folded)
    const heading = column ? headingIn(column, language) : name
    const before = cells.get(heading)
    const text = textOf(content, language)
    // Two columns of one meaning: the first cell that is filled counts, as in reading.
    if (before === undefined || before === '') cells.set(heading, text)
    else if (text !== '' && text !== before) cells.set(name === heading ? `${name} (2)` : name, text)
  }
  return cells
}

/** A record of JSON in the keys of a sheet: what stands inside another object has a column of its own. */
function flat(value: Rejected['value']): Readonly<Record<string, unknown>> {
  const { relations, names, geometry, radiusKm, reliability, ...rest } = value
  const record: Record<string, unknown> = { ...rest }
  if (isObject(relations)) Object.assign(record, relations)
  else if (relations !== undefined) record.relations = relations
  if (isObject(names))
    Object.assign(record, {
      ...(names.en === undefined ? {} : { name: names.en }),
      ...(names.uk === undefined ? {} : { nameUk: names.uk }),
    })
  else if (names !== undefined) record.names = names
  if (isPoint(geometry)) record.coordinates = `${geometry.coordinates[1]}, ${geometry.coordinates[0]}`
  else if (geometry !== undefined && geometry !== null) record.geometry = geometry
  if (radiusKm !== undefined && radiusKm !== null) record.radius = radiusKm
  if (reliability !== undefined) record.reliability = reliability
  for (const key of ['said', 'about', 'published']) {
    const date = record[key]
    if (isObject(date) && typeof date.why === 'string') record[`${key}Why`] = date.why
  }
  return record
}

function textOf(content: unknown, language: SheetLanguage): string {
  if (content === undefined || content === null) return ''
  if (typeof content === 'string') return content
  if (typeof content === 'number' && language === 'uk') return String(content).replace('.', ',')
  if (Array.isArray(content) && content.every((item) => typeof item === 'string')) return content.join(' | ')
  if (isObject(content) && isDate(content)) return wordsOf(content, language)
  return JSON.stringify(content)
}

/** Of the template first, in its order, then those of somebody's own as they came. */
function orderOf(
  rows: readonly { kind: SheetKind | null; names: readonly string[] }[],
  language: SheetLanguage,
): string[] {
  const occurring = new Set(rows.flatMap(({ names }) => names))
  const kinds = SHEETS.filter((kind) => rows.some((row) => row.kind === kind))
  const known = kinds.flatMap((kind) => headingsOf(kind, language))
  return [...new Set([...known.filter((heading) => occurring.has(heading)), ...occurring])]
}

function sheetOf(part: Rejected['part']): SheetKind | null {
  return SHEETS.find((kind) => kind === part) ?? null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDate(
  value: Readonly<Record<string, unknown>>,
): value is { edtf: string | null; sense?: 'sometime' } {
  return typeof value.edtf === 'string' || value.edtf === null
}

function isPoint(value: unknown): value is { coordinates: [number, number] } {
  return isObject(value) && Array.isArray(value.coordinates) && value.coordinates.length === 2
}
