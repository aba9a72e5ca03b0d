import type { ClaimIndex, Ordinal } from './claim-index'
import type { Day } from './collection'
import { type Cell, WIDE_LANE } from './timeline-cells'
import { countIn } from './timeline-entries'
import type { Lane, LaneBy, LaneOf } from './timeline-lanes'
import type { Window } from './timeline-window'
import type { Clock } from './view'

/** Which list is open: that of a lane in the window, or (`days`) that of a cell drawn as a number. */
export type ListKey = Lane & { days: { first: Day; last: Day } | null }

export type LaneList = Lane & { window: Window; claims: readonly Ordinal[] }

type Drawn = {
  lanes: readonly Lane[]
  laneOf: LaneOf
  cells: readonly (Pick<Cell, 'lane' | 'first' | 'last' | 'claims'> & { number: number | null })[]
}

type Asked = { ordinals: readonly Ordinal[]; clock: Clock; window: Window; by: LaneBy }

/** The claims of the list as the picture stands now; null where its lane or cell is no more. */
export function findList(index: ClaimIndex, key: ListKey, drawn: Drawn, asked: Asked): LaneList | null {
  const { ordinals, clock, window, by } = asked
  const { key: lane, days } = key
  if (key.by !== by || !drawn.lanes.some((one) => one.key === lane)) return null
  const inLane = drawn.cells.filter((cell) => cell.lane === lane)
  if (days) {
    const cell = inLane.find(
      ({ number, first, last }) => number !== null && first === days.first && last === days.last,
    )
    return cell ? { by, key: lane, window: windowOf(days, window), claims: inOrder(cell.claims) } : null
  }
  const claims =
    lane === WIDE_LANE
      ? inOrder(inLane.flatMap((cell) => cell.claims))
      : ordinals.filter((i) => drawn.laneOf(i) === lane)
  const { from, to } = window
  const here = claims.filter((i) => countIn(index, [i], clock, { first: from, last: to }).claims > 0)
  return { by, key: lane, window, claims: here }
}

function inOrder(claims: readonly Ordinal[]): Ordinal[] {
  return [...new Set(claims)].sort((a, b) => a - b)
}

/** The cell of what spans several panels has no days of its own. */
function windowOf({ first, last }: { first: Day; last: Day }, window: Window): Window {
  return Number.isFinite(first) && Number.isFinite(last) ? { from: first, to: last } : window
}
