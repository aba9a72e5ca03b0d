import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Id } from './collection'
import { type Facet, valuesOf, withWholes } from './filter-values'
import type { Question } from './listed'
import { articleOrder } from './reading-order'
import { KINDS } from './view'

export const COVERAGE_ROWS = ['kinds', 'places', 'topics'] as const satisfies readonly Facet[]
export const COVERAGE_COLUMNS = ['sides', 'articles'] as const satisfies readonly Facet[]
export type CoverageRows = (typeof COVERAGE_ROWS)[number]
export type CoverageColumns = (typeof COVERAGE_COLUMNS)[number]

export type CoverageCell = { column: Id; claims: Id[] }
/** `total`: claims of the row, each once. `cells` stand in the order of the columns. */
export type CoverageRow = { value: string; total: number; cells: CoverageCell[] }

export type Coverage = {
  /** `total`: claims of the column, each once, whatever number of rows it stands in. */
  columns: { value: Id; total: number }[]
  rows: CoverageRow[]
  /** The fullest cell. */
  most: number
  /** Claims that stand in several rows, and in none. */
  several: number
  rowless: number
}

type Asked = Pick<Question, 'filters' | 'known'>

/**
 * Which of these claims (all that are listed) stand in which row and column. Kinds and questions keep the
 * collection's order, with those that nobody is quoted on; of places only those that are named, commonest
 * first. Rows and columns that the reader filtered out are left out: an empty cell must not be of their own
 * making. So choosing row and column as filters lists exactly the cell's claims. O(claims + rows × columns).
 */
export function coverageOf(
  index: ClaimIndex,
  ordinals: readonly Ordinal[],
  rows: CoverageRows,
  columns: CoverageColumns,
  asked?: Asked,
): Coverage {
  const rowsOf = valuesOf(index, rows)
  const columnsOf = valuesOf(index, columns)
  const shownColumns = columnValues(index, columns, asked)
  const isShown = rowFilter(index, rows, asked)
  const found = new Map<string, { total: number; cells: Map<Id, Id[]> }>()
  const totals = new Map<Id, number>()
  let several = 0
  let rowless = 0
  for (const i of ordinals) {
    const claim = index.collection.claims[i] as Claim
    const values = rowsOf(claim, i).filter(isShown)
    if (values.length === 0) rowless++
    if (values.length > 1) several++
    const standsIn = columnsOf(claim, i)
    for (const column of standsIn) totals.set(column, (totals.get(column) ?? 0) + 1)
    for (const value of values) {
      const row = found.get(value) ?? { total: 0, cells: new Map<Id, Id[]>() }
      found.set(value, row)
      row.total++
      for (const column of standsIn) {
        const cell = row.cells.get(column)
        if (cell) cell.push(claim.id)
        else row.cells.set(column, [claim.id])
      }
    }
  }
  const totalOf = (value: string) => found.get(value)?.total ?? 0
  const shownRows = rowValues(index, rows, totalOf)
    .filter(isShown)
    .map((value) => ({
      value,
      total: totalOf(value),
      cells: shownColumns.map((column) => ({ column, claims: found.get(value)?.cells.get(column) ?? [] })),
    }))
  return {
    columns: shownColumns.map((value) => ({ value, total: totals.get(value) ?? 0 })),
    rows: shownRows,
    most: Math.max(0, ...shownRows.flatMap(({ cells }) => cells.map(({ claims }) => claims.length))),
    several,
    rowless,
  }
}

/** The columns that the reader lets in, in the collection's order. */
export function columnValues({ collection }: ClaimIndex, columns: CoverageColumns, asked?: Asked): Id[] {
  const chosen = asked?.filters[columns] ?? []
  const told = columns === 'articles' ? articleOrder(collection).slice(0, asked?.known ?? undefined) : null
  return collection[columns]
    .map(({ id }) => id)
    .filter((id) => (chosen.length === 0 || chosen.includes(id)) && (told === null || told.includes(id)))
}

function rowValues(
  { collection }: ClaimIndex,
  rows: CoverageRows,
  totalOf: (value: string) => number,
): string[] {
  if (rows === 'kinds') return [...KINDS]
  if (rows === 'topics') return collection.topics.map(({ id }) => id)
  return collection.places
    .map(({ id }) => id)
    .filter((id) => totalOf(id) > 0)
    .sort((a, b) => totalOf(b) - totalOf(a))
}

/** A part of a chosen place stays: all its claims pass. Another kind than the chosen would show only what overlaps. */
function rowFilter(index: ClaimIndex, rows: CoverageRows, asked?: Asked): (value: string) => boolean {
  const chosen: readonly string[] = asked?.filters[rows] ?? []
  if (chosen.length === 0) return () => true
  if (rows !== 'places') return (value) => chosen.includes(value)
  return (value) => withWholes(index, value).some((place) => chosen.includes(place))
}
