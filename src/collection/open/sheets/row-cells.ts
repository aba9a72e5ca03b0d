import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import type { Fault } from './date-point'
import type { Column, SheetKind } from './sheet-columns'

/** The cells of a row by the key of their column, and where to say what is amiss in them. */
export type RowCells = {
  /** "" where the cell is empty or holds a dash. */
  text: (key: string) => string
  /** Of a cell that holds several, separated by | or ; or a line break. */
  list: (key: string) => string[]
  warn: (key: string, message: string, remedy: string, rule?: string) => void
  fault: (key: string, fault: Fault, rule?: string) => void
  faults: readonly string[]
}

export type RowPlace = { part: SheetKind; record: string; where: string }

export function rowCells(
  cells: ReadonlyMap<string, { heading: string; value: string }>,
  columns: readonly Column[],
  { part, record, where }: RowPlace,
  report: Report,
): RowCells {
  const faults: string[] = []
  const headingOf = (key: string) =>
    cells.get(key)?.heading ?? columns.find((column) => column.key === key)?.heading ?? key
  const text = (key: string) => {
    const value = cells.get(key)?.value.trim() ?? ''
    return /^[-‐-―−]$/.test(value) ? '' : value
  }
  const tell = (key: string, { message, remedy }: Fault, rule: string, severity: 'error' | 'warning') =>
    report({ part, record, field: headingOf(key), value: text(key), rule, message, remedy, severity, where })
  return {
    text,
    list: (key) => splitList(text(key)),
    warn: (key, message, remedy, rule = 'sheet-cell') => tell(key, { message, remedy }, rule, 'warning'),
    fault(key, fault, rule = 'sheet-cell') {
      const value = text(key)
      const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value
      const why = `${fault.message} ${fault.remedy}`
      faults.push(value === '' ? said`${headingOf(key)} ${why}` : said`${headingOf(key)} “${shown}” ${why}`)
      tell(key, fault, rule, 'error')
    },
    faults,
  }
}

export function splitList(text: string): string[] {
  return text
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
