import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { type Column, columnOf, foldHeading, isReason, isSheet, type SheetKind } from './sheet-columns'
import type { Row, Table } from './sheet-table'

/** What each column of a sheet is, from left to right. */
export type Layout = readonly Slot[]

type Slot =
  | { is: 'column'; heading: string; column: Column }
  /** Kept as `x-<slug>`. */
  | { is: 'own'; heading: string; key: string }
  | { is: 'passed-over'; heading: string }

/** Columns that may stand several times: their cells are joined. */
const LISTS = /^(aliases|hedges|via|kinds|places|contradicts|denies|qualifies|supports|repeats|updates)$/

/** Which columns are known in a sheet of the kind; those that are not, and those that stand twice, are reported. */
export function layOut(kind: SheetKind, table: Table, file: string, report: Report): Layout {
  const seen = new Map<string, string>()
  const own = new Set<string>()
  const width = table.headings.findLastIndex((heading) => heading !== '') + 1
  return Array.from({ length: width }, (_, i): Slot => {
    const heading = table.headings[i] || said`Column ${letters(i)}`
    const folded = foldHeading(table.headings[i] ?? '')
    if (isReason(folded) || isSheet(folded)) return { is: 'passed-over', heading }
    const column = columnOf(kind, folded)
    const isEmpty = !table.rows.some(({ cells }) => (cells[i] ?? '').trim() !== '')
    if (!column) {
      if (isEmpty) return { is: 'passed-over', heading }
      const key = ownKey(heading, own)
      tell(
        kind,
        file,
        table,
        heading,
        report,
        'sheet-column',
        said`is not a column known here. It is kept as ${key}.`,
        said`Check the heading, if it was meant to be one of the template.`,
      )
      return { is: 'own', heading, key }
    }
    const first = seen.get(column.key)
    if (first !== undefined && !LISTS.test(column.key) && !isEmpty)
      tell(
        kind,
        file,
        table,
        heading,
        report,
        'sheet-heading-twice',
        said`means the same as “${first}”, which stands there already: of each row the first cell that is filled counts.`,
        said`Keep one of the two columns.`,
      )
    // Where rows of several sheets stand in one, a column of another sheet may have a name that this one knows.
    if (!isEmpty) seen.set(column.key, first ?? heading)
    return { is: 'column', heading, column }
  })
}

export type Laid = {
  cells: ReadonlyMap<string, { heading: string; value: string }>
  own: ReadonlyMap<string, string>
  found: Readonly<Record<string, string>>
  /** Cells beyond the last heading. */
  beyond: number
}

/** The cells of a row by what they are. */
export function layRow({ cells }: Row, layout: Layout): Laid {
  const known = new Map<string, { heading: string; value: string }>()
  const own = new Map<string, string>()
  const found = new Map<string, string>()
  const length = lastFilled(cells) + 1
  for (let i = 0; i < Math.max(length, layout.length); i++) {
    const slot = layout[i]
    const value = cells[i] ?? ''
    const heading = slot?.heading ?? said`Column ${letters(i)}`
    if (slot?.is === 'passed-over') continue
    found.set(freeName(heading, found), value)
    if (slot?.is === 'own' && value.trim() !== '') own.set(slot.key, value)
    if (slot?.is !== 'column') continue
    const { key } = slot.column
    const before = known.get(key)
    if (!before || before.value.trim() === '') known.set(key, { heading, value })
    else if (LISTS.test(key) && value.trim() !== '')
      known.set(key, { heading: before.heading, value: `${before.value}|${value}` })
  }
  return { cells: known, own, found: Object.fromEntries(found), beyond: Math.max(0, length - layout.length) }
}

/** A, B, ... Z, AA: as spreadsheets name their columns. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '')
}

function ownKey(heading: string, taken: Set<string>): string {
  const slug =
    foldHeading(heading)
      .slice(0, 60)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'column'
  let key = `x-${slug}`
  for (let n = 2; taken.has(key); n++) key = `x-${slug}-${n}`
  taken.add(key)
  return key
}

function freeName(heading: string, taken: ReadonlyMap<string, string>): string {
  let name = heading
  for (let n = 2; taken.has(name); n++) name = `${heading} (${n})`
  return name
}

function tell(
  part: SheetKind,
  file: string,
  table: Table,
  heading: string,
  report: Report,
  rule: string,
  message: string,
  remedy: string,
): void {
  const where = said`${file}, row ${table.headingRow}`
  report({
    part,
    record: '',
    field: heading,
    value: undefined,
    rule,
    message,
    remedy,
    severity: 'warning',
    where,
  })
}
