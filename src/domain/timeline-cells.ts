import type { Ordinal } from './claim-index'
import type { Day, Id } from './collection'
import type { Stretch } from './elastic-time'
import { groupBy } from './group-by'
import type { Entry } from './timeline-entries'
import type { Spot } from './timeline-stretches'

/** Rows of marks in a closed lane. */
export const ROWS = 2

/** How a cell's days are drawn: on that very day, on one of these days, all through them, about or perhaps then. */
export type CellSense = 'day' | 'sometime' | 'throughout' | 'loose'

/**
 * Claims of one lane with the same interval: one item of the timeline. `stretch` is -1 for claims that span
 * more than one panel; they share one row.
 */
export type Cell = {
  id: string
  lane: Id
  stretch: number
  first: Day
  last: Day
  sense: CellSense
  opensLeft: boolean
  opensRight: boolean
  /** Contradicted first, then in the order given. */
  claims: Ordinal[]
  /** Several cells, drawn as one where they are too many (timeline-bins.ts). */
  isBin?: true
}

/** The lane of claims wider than a panel. No id of a collection begins with a colon. */
export const WIDE_LANE = ':wide'

/**
 * Puts every entry in exactly one cell. Ids are ours ("cell-0"), as the library chokes on some names. `spotOf` is asked
 * once for all entries of the same days.
 */
export function cellsOf(
  entries: readonly Entry[],
  spotOf: (entry: Entry) => Spot | null,
  laneOf: (i: Ordinal) => Id,
  isDisputed: (i: Ordinal) => boolean,
): Cell[] {
  const found: Cell[] = []
  const placeOf = placesOnce(spotOf)
  for (const entry of entries) {
    const { span, ordinal } = entry
    const { spot, cells } = placeOf(entry)
    const lane = spot ? laneOf(ordinal) : WIDE_LANE
    const loose = span.approximate || span.uncertain
    const sense = loose ? 'loose' : span.first === span.last ? 'day' : span.sense
    const key = spot ? `${sense}|${lane}` : ''
    const known = cells.get(key)
    if (known) {
      known.claims.push(ordinal)
      continue
    }
    const cell: Cell = {
      id: `cell-${found.length}`,
      lane,
      stretch: spot?.stretch ?? -1,
      first: spot?.first ?? Number.NEGATIVE_INFINITY,
      last: spot?.last ?? Number.POSITIVE_INFINITY,
      sense: spot ? sense : 'throughout',
      opensLeft: spot?.opensLeft ?? true,
      opensRight: spot?.opensRight ?? true,
      claims: [ordinal],
    }
    found.push(cell)
    cells.set(key, cell)
  }
  for (const cell of found)
    cell.claims = [...cell.claims.filter(isDisputed), ...cell.claims.filter((i) => !isDisputed(i))]
  return found
}

/** A spot, or none, and its cells by sense and lane: the same ones for all entries that stand there. */
type Place = { spot: Spot | null; cells: Map<string, Cell> }

/** A hundred thousand claims are said on some thousand days. */
function placesOnce(spotOf: (entry: Entry) => Spot | null): (entry: Entry) => Place {
  const bySpot = new Map<string, Place>()
  const bySpan = new Map<Day, Map<Day, Place>>()
  return (entry) => {
    const { first, last } = entry.span
    const byLast = bySpan.get(first) ?? new Map<Day, Place>()
    bySpan.set(first, byLast)
    const known = byLast.get(last)
    if (known) return known
    const spot = spotOf(entry)
    const key = spot ? [spot.stretch, spot.first, spot.last, spot.opensLeft, spot.opensRight].join('|') : ''
    const place = bySpot.get(key) ?? { spot, cells: new Map() }
    bySpot.set(key, place)
    byLast.set(last, place)
    return place
  }
}

/**
 * Slots that each column of a stretch needs so that in every lane all marks find room in two rows: for any
 * run of columns, the marks that must lie in it fit.
 */
export function needsOf(stretch: Stretch, cells: readonly Cell[]): number[] {
  const needs = stretch.columns.map(() => 0)
  const lanes = groupBy(cells, (cell) => cell.lane)
  const runs = cells
    .map((cell) => runOf(stretch.columns, cell))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  for (const { start, end } of runs)
    for (const inLane of lanes.values()) {
      let marks = 0
      for (const cell of inLane) {
        const run = runOf(stretch.columns, cell)
        if (run.start >= start && run.end <= end) marks += Math.min(cell.claims.length, mostMarksOf(cell))
      }
      let missing = Math.ceil(marks / ROWS) - sum(needs.slice(start, end + 1))
      for (let at = start; missing > 0; at = at === end ? start : at + 1) {
        needs[at] = (needs[at] ?? 0) + 1
        missing--
      }
    }
  return needs
}

/** Above it a cell is a bar with a number. */
export const MOST_MARKS = 60
/** The same for one of very many cells: marks are nodes of the page. */
const MOST_BIN_MARKS = 8

export function mostMarksOf({ isBin }: Cell): number {
  return isBin ? MOST_BIN_MARKS : MOST_MARKS
}

/** Positions of the first and last column that a cell touches. */
export function runOf(
  columns: readonly { first: Day; last: Day }[],
  cell: { first: Day; last: Day },
): { start: number; end: number } {
  const last = columns.length - 1
  const start = columns.findIndex((column) => column.last >= cell.first)
  const end = columns.findLastIndex((column) => column.first <= cell.last)
  return { start: start < 0 ? last : start, end: Math.max(end, start < 0 ? last : start) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
