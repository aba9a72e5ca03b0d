import type { Ordinal } from './claim-index'
import { type Cell, WIDE_LANE } from './timeline-cells'

/** So many items the timeline's library bears without a pause; a cell is an item. */
export const MOST_CELLS = 200

/** Days that are drawn together, from a day to centuries: each a whole number of the one before, from a week on. */
const STEPS = [1, 2, 7, 14, 28, 56, 112, 336, 672, 1344, 4032, 12_096, 36_288, 108_864]

/**
 * The cells, or where they are more than `most` bins in their place: of each lane and stretch those that begin within
 * the same run of days. A bin is a cell again: it holds each of their claims, contradicted ones first, and stands in its
 * run, wherever their intervals end. Runs are counted from one day for all times, so that they stay what they are when
 * the window moves. Still more than `most` only where lanes and stretches are, each before and after that day.
 * O(cells × steps).
 */
export function binCells(
  cells: readonly Cell[],
  most: number,
  isDisputed: (i: Ordinal) => boolean,
): readonly Cell[] {
  if (cells.length <= most) return cells
  for (const days of STEPS) {
    const found = binsOf(cells, days)
    if (found.size > most && days !== STEPS.at(-1)) continue
    return [...found.values()].map((bin, i) => ({ ...together(bin, days, isDisputed), id: `cell-${i}` }))
  }
  return cells
}

function binsOf(cells: readonly Cell[], days: number): Map<string, Cell[]> {
  const bins = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key =
      cell.lane === WIDE_LANE ? WIDE_LANE : `${cell.lane}|${cell.stretch}|${Math.floor(cell.first / days)}`
    const bin = bins.get(key)
    if (bin) bin.push(cell)
    else bins.set(key, [cell])
  }
  return bins
}

function together(bin: readonly Cell[], days: number, isDisputed: (i: Ordinal) => boolean): Cell {
  const cell = bin[0] as Cell
  if (cell.lane === WIDE_LANE) return cell
  const claims = bin.flatMap((one) => one.claims)
  const first = bin.reduce((least, one) => Math.min(least, one.first), cell.first)
  const last = bin.reduce((most, one) => Math.max(most, one.last), cell.last)
  const end = (Math.floor(first / days) + 1) * days - 1
  return {
    ...cell,
    first,
    last: Number.isFinite(end) ? Math.min(last, end) : last,
    // Of several intervals no one line tells.
    sense: 'day',
    opensLeft: false,
    opensRight: false,
    isBin: true,
    claims: [...claims.filter(isDisputed), ...claims.filter((i) => !isDisputed(i))],
  }
}
