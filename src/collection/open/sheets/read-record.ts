import type { LooseRecord } from '@/collection/open/loose'
import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { idOf } from './read-cells'
import { readRow } from './read-row'
import { rowCells } from './row-cells'
import { COLUMNS, type SheetKind } from './sheet-columns'
import { type Layout, layRow } from './sheet-layout'
import type { Row } from './sheet-table'

/** The record of a row, with all that is amiss in it reported. */
export function readRecord(
  part: SheetKind,
  row: Row,
  layout: Layout,
  file: string,
  report: Report,
): LooseRecord {
  const where = said`${file}, row ${row.number}`
  const { cells, own, found, beyond } = layRow(row, layout)
  const record = idOf(cells.get('id')?.value ?? '')
  const told = rowCells(cells, COLUMNS[part], { part, record, where }, report)
  const whole: string[] = []
  const refuse = (rule: string, message: string, remedy: string) => {
    whole.push(`${message} ${remedy}`)
    report({ part, record, field: '', value: undefined, rule, message, remedy, where })
  }
  if (row.fault !== undefined)
    refuse(
      'sheet-quotes',
      row.fault,
      said`Save the sheet again from the spreadsheet, or write quotation marks inside a cell twice.`,
    )
  if (beyond > 0)
    refuse(
      'sheet-row-long',
      beyond === 1
        ? said`The row has a cell more than there are headings.`
        : said`The row has ${beyond} cells more than there are headings.`,
      said`Save the sheet again from the spreadsheet, which puts cells with commas or semicolons in quotation marks; or give each column a heading.`,
    )
  // What was cut wrongly would be said to be wrong in every cell.
  const value =
    whole.length > 0
      ? Object.fromEntries(cells.has('id') && record ? [['id', record]] : [])
      : readRow(part, told)
  const faults = [...whole, ...told.faults]
  return {
    where,
    found,
    value: { ...value, ...Object.fromEntries(own) },
    ...(faults.length > 0 ? { faults } : {}),
  }
}
