import type { Ordinal } from './claim-index'
import { COLUMN_PAD, type Column, type TimeScale } from './elastic-time'
import { groupBy } from './group-by'
import { type Cell, mostMarksOf, ROWS, runOf, WIDE_LANE } from './timeline-cells'

/** Centre of a mark, in pixels from the left of its cell and the top of its lane. */
export type PlacedMark = { ordinal: Ordinal; x: number; y: number }

/** A cell as it is drawn: marks, or (`number`) a bar with how many. */
export type PlacedCell = Cell & {
  x: number
  width: number
  pitch: number
  marks: PlacedMark[]
  number: number | null
  /** Width up to where the next number of the lane begins: bars of years may reach into each other. */
  room: number
  /** Height in the lane of the line under the marks that tells the interval; null for a single certain day. */
  barY: number | null
}

export type LaneBox = { height: number; top: number }

const PITCH_LEAST = 5
const PITCH_WIDE = 14
const BAR_STEP = 3
/** Rows need not be as near as the marks in them. */
const ROW_STEP = 10

/** Gives every cell its place and every mark its slot: two rows at most, none over another. */
export function placeCells(cells: readonly Cell[], scale: TimeScale, box: LaneBox): PlacedCell[] {
  const placed: PlacedCell[] = []
  for (const group of groupBy(cells, (cell) => `${cell.lane}|${cell.stretch}`).values()) {
    const stretch = scale.stretches[group[0]?.stretch ?? -1]
    const isGap = stretch?.kind === 'gap'
    const columns = stretch?.columns ?? wholeOf(scale)
    placed.push(
      ...withRoom(placeLane(group, isGap ? besideText(columns) : columns, !isGap, scale.pitch, box)),
    )
  }
  return placed
}

function withRoom(cells: PlacedCell[]): PlacedCell[] {
  const numbers = cells.filter(({ number }) => number !== null).sort((a, b) => a.x - b.x)
  numbers.forEach((cell, i) => {
    const next = numbers[i + 1]
    if (next) cell.room = Math.min(cell.width, next.x - cell.x)
  })
  return cells
}

function placeLane(
  cells: readonly Cell[],
  columns: Column[],
  lined: boolean,
  pitch: number,
  box: LaneBox,
): PlacedCell[] {
  let lane: Lane = { cells, numbered: new Set(cells.filter(isNumbered)) }
  for (;;) {
    const bars = lined ? barLevels(lane.cells) : new Map<Cell, number>()
    const room = box.height - box.top - Math.max(0, ...bars.values()) * BAR_STEP
    // Where a lane has room its marks stand further apart, so that lines from one to another part sooner.
    for (let size = Math.max(pitch, PITCH_WIDE); size >= Math.min(pitch, PITCH_LEAST); size *= 0.85)
      for (let rows = 1; rows <= ROWS; rows++) {
        const slots = fill(lane, columns, size, rows)
        if (!slots) continue
        const middle = box.top + room / 2
        const step = Math.min(Math.max(size, ROW_STEP), room / rows)
        const yOf = (row: number) => middle + (row - (rows - 1) / 2) * step
        return lane.cells.map((cell) =>
          finish(cell, columns, Math.min(size, pitch), slots.get(cell) ?? null, yOf, {
            level: bars.get(cell) ?? 0,
            bottom: box.height - 2,
          }),
        )
      }
    lane = mergeFullest(lane, columns)
  }
}

/** Too many for marks; or wider than any days, so that a mark would stand under days that are not meant. */
function isNumbered(cell: Cell): boolean {
  const { lane, claims } = cell
  return claims.length > mostMarksOf(cell) || (lane === WIDE_LANE && claims.length > 1)
}

/** Cells of a lane; a numbered one is a bar with a number, and no mark stands in its columns. */
type Lane = { cells: readonly Cell[]; numbered: ReadonlySet<Cell> }

/** Where not all marks fit: the fullest cell, with all within its columns, becomes one bar with a number. */
function mergeFullest({ cells, numbered }: Lane, columns: readonly Column[]): Lane {
  let fullest = cells
    .filter((cell) => !numbered.has(cell))
    .reduce((a, b) => (b.claims.length > a.claims.length ? b : a))
  let rest: readonly Cell[] = cells.filter((cell) => cell !== fullest)
  for (;;) {
    const run = runOf(columns, fullest)
    const joined = rest.filter((cell) => {
      const { start, end } = runOf(columns, cell)
      const inside = start >= run.start && end <= run.end
      return inside || (numbered.has(cell) && start <= run.end && end >= run.start)
    })
    if (joined.length === 0) break
    rest = rest.filter((cell) => !joined.includes(cell))
    const all = [fullest, ...joined]
    fullest = {
      ...fullest,
      first: Math.min(...all.map((cell) => cell.first)),
      last: Math.max(...all.map((cell) => cell.last)),
      sense: 'day',
      claims: all.flatMap((cell) => cell.claims),
    }
  }
  return {
    cells: [...rest, fullest],
    numbered: new Set([...rest.filter((cell) => numbered.has(cell)), fullest]),
  }
}

/**
 * Slots for all marks of a lane, or null where they do not fit: from left to right each slot goes to the
 * cell that ends soonest, which finds a way whenever there is one.
 */
function fill(
  { cells, numbered }: Lane,
  columns: readonly Column[],
  pitch: number,
  rows: number,
): Map<Cell, { x: number; row: number }[]> | null {
  const free = cells.filter((cell) => !numbered.has(cell))
  const taken = [...numbered].map((cell) => runOf(columns, cell))
  const waiting = free
    .map((cell) => ({ cell, ...runOf(columns, cell), left: cell.claims.length }))
    .sort((a, b) => a.end - b.end || b.start - a.start)
  const slots = new Map(free.map((cell) => [cell, [] as { x: number; row: number }[]]))
  columns.forEach((column, at) => {
    if (taken.some(({ start, end }) => start <= at && end >= at)) return
    const across = Math.floor((column.width - COLUMN_PAD / 2) / pitch + 1e-6)
    for (let i = 0; i < across; i++)
      for (let row = 0; row < rows; row++) {
        const next = waiting.find((one) => one.left > 0 && one.start <= at && one.end >= at)
        if (!next) return
        next.left--
        slots.get(next.cell)?.push({ x: column.x + COLUMN_PAD / 2 + (i + 0.5) * pitch, row })
      }
  })
  return waiting.every((one) => one.left === 0) ? slots : null
}

function finish(
  cell: Cell,
  columns: readonly Column[],
  pitch: number,
  slots: { x: number; row: number }[] | null,
  yOf: (row: number) => number,
  bar: { level: number; bottom: number },
): PlacedCell {
  const run = runOf(columns, cell)
  const x = columns[run.start]?.x ?? 0
  const end = columns[run.end]
  const width = (end ? end.x + end.width : x) - x
  return {
    ...cell,
    x,
    width,
    room: width,
    pitch,
    number: slots ? null : cell.claims.length,
    barY: bar.level === 0 ? null : bar.bottom - (bar.level - 1) * BAR_STEP,
    marks: (slots ?? []).map((slot, i) => ({
      ordinal: cell.claims[i] ?? -1,
      x: slot.x - x,
      y: yOf(slot.row),
    })),
  }
}

/** 1 or 2 for each cell that needs a line, so that two intervals that overlap get a line each; 0 for none. */
function barLevels(cells: readonly Cell[]): Map<Cell, number> {
  const levels = new Map<Cell, number>()
  const lined = cells.filter((cell) => cell.sense !== 'day')
  for (const cell of lined.sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const taken = lined.some(
      (other) => levels.get(other) === 1 && other.first <= cell.last && other.last >= cell.first,
    )
    levels.set(cell, taken ? 2 : 1)
  }
  return levels
}

/** The right half of a gap holds its words; what does not fit beside them becomes a number. */
function besideText(columns: readonly Column[]): Column[] {
  return columns.map((column) => ({ ...column, width: column.width / 2 + COLUMN_PAD / 2 }))
}

function wholeOf({ width }: TimeScale): Column[] {
  return [{ first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY, x: 0, width }]
}
