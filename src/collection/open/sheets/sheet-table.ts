import Papa from 'papaparse'
import { withoutGuard } from '@/collection/export/csv-cell'
import { MOST_COLUMNS, MOST_VALUES } from '@/collection/open/limits'
import { said } from '@/collection/said'
import { columnOf, foldHeading, isReason, isSheet, SHEETS } from './sheet-columns'

export type Row = {
  /** As the spreadsheet counts: the headings are row 1, empty rows count, line breaks inside a cell do not. */
  number: number
  cells: readonly string[]
  /** Of the quotation marks; what stands in such a row may be cut wrongly. */
  fault?: string
}

export type Table = { headings: readonly string[]; headingRow: number; rows: readonly Row[] }

const DELIMITERS = [',', ';', '\t']
/** Of a text, as far as what separates its cells is looked for. */
const SAMPLE = 100_000

/** The cells of a sheet, or null where it holds more than is read here. Never throws. */
export function readTable(text: string, limit = MOST_VALUES): Table | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // A line by which spreadsheets are told what separates the cells; they do not show it as a row.
    .replace(/^"?sep=(.)"?\n/i, '')
  const delimiter = delimiterOf(lines.slice(0, SAMPLE))
  if (countOf(lines, delimiter, limit) + countOf(lines, '\n', limit) > limit) return null
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' })
  const faults = new Map<number, string>()
  for (const { row = 0, code } of errors)
    if (!faults.has(row))
      faults.set(
        row,
        code === 'MissingQuotes'
          ? said`The row has a quotation mark that is not closed, so that all that follows in the file stands in one cell.`
          : said`The row has a quotation mark in the middle of a cell that begins with one.`,
      )
  const rows = data
    .map((cells, i) => ({
      number: i + 1,
      cells: cells.map(withoutGuard),
      ...(faults.has(i) ? { fault: faults.get(i) ?? '' } : {}),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [head, ...rest] = rows
  return {
    headings: (head?.cells ?? []).map((cell) => cell.trim()),
    headingRow: head?.number ?? 1,
    rows: rest,
  }
}

/**
 * What separates the cells: that by which most headings are known. Where that decides nothing, as with one
 * column or headings of somebody's own, the package's guess by how even the rows are.
 */
function delimiterOf(sample: string): string {
  const known = DELIMITERS.map((delimiter) => ({ delimiter, known: knownHeadings(sample, delimiter) }))
  const most = Math.max(...known.map((each) => each.known))
  const best = known.filter((each) => each.known === most)
  if (best.length === 1 && best[0]) return best[0].delimiter
  // One column: whatever the rows hold, they hold one cell each.
  if (DELIMITERS.every((delimiter) => firstRow(sample, delimiter).length === 1))
    return DELIMITERS.find((delimiter) => isSingle(sample, delimiter)) ?? ','
  const guessed = Papa.parse<string[]>(sample, { delimitersToGuess: DELIMITERS, newline: '\n', preview: 20 })
  return DELIMITERS.includes(guessed.meta.delimiter) ? guessed.meta.delimiter : ','
}

function knownHeadings(sample: string, delimiter: string): number {
  const first = firstRow(sample, delimiter)
  const folded = first.slice(0, MOST_COLUMNS).map(foldHeading)
  return folded.filter(
    (name) => isReason(name) || isSheet(name) || SHEETS.some((kind) => columnOf(kind, name) !== null),
  ).length
}

function firstRow(sample: string, delimiter: string): readonly string[] {
  const { data } = Papa.parse<string[]>(sample.trimStart(), { delimiter, newline: '\n', preview: 1 })
  return data[0] ?? []
}

function isSingle(sample: string, delimiter: string): boolean {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 100 })
  return data.length > 0 && data.every((cells) => cells.length === 1)
}

/** How often the sign occurs, counted until it is more than the limit. */
function countOf(text: string, sign: string, limit: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1 && count <= limit; at = text.indexOf(sign, at + 1)) count++
  return count
}
