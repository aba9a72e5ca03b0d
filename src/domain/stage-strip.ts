import { burstsOf } from './bursts'
import { type ClaimIndex, claimOf } from './claim-index'
import type { Day, Id, Span } from './collection'
import { overlaps } from './span'
import type { StageState } from './stage'
import { type DayRange, monthStarts, overviewRange } from './timeline-overview'
import { parseLink } from './view-link'

/** A day, month or year of the scene's window, with the told claims whose span begins there. */
export type StripColumn = { first: Day; last: Day; claims: Id[] }

/** Claims that share their days: one row of marks in their first column, and a line to the last of them. */
export type StripRun = { column: number; until: number; sense: Span['sense']; claims: Id[] }

export type StripGroup = {
  unit: 'day' | 'month' | 'year'
  columns: StripColumn[]
  runs: StripRun[]
}

export type Strip = {
  clock: 'said' | 'about'
  range: DayRange
  /** The stretches of days on which anything was said; `isOwn`: the scene's window is there. */
  bars: { first: Day; last: Day; count: number; isOwn: boolean }[]
  groups: StripGroup[]
  /** Told claims without a date on this clock. */
  undated: Id[]
  /** Does a voice wait whose days are not to be told? */
  hasConcealed: boolean
}

const MOST_DAYS = 14
const MOST_MONTHS = 24

/** When the told voices of a scene spoke (or of when). What is concealed leaves no trace but that it is. */
export function stripOf(index: ClaimIndex, stage: StageState): Strip {
  const { scene, link, link2, heard } = stage
  const links = scene.layout === 'two-windows' ? [scene.link, link2 ?? scene.link] : [link]
  const views = links.map((each) => parseLink(each).view)
  const clock = views[0]?.clock === 'about' ? 'about' : 'said'
  const { homeWindow } = index.collection
  const windows = views.map(({ from, to }) => ({
    first: from ?? homeWindow.from,
    last: to ?? homeWindow.to,
  }))
  const groups = windows.map(groupOf)
  const undated: Id[] = []
  for (const id of heard) {
    const span = claimOf(index, id)?.[clock].span
    if (!span) undated.push(id)
    else put(groups, windows, id, span)
  }
  for (const { runs } of groups)
    runs.sort((a, b) => a.column - b.column || a.until - b.until || a.sense.localeCompare(b.sense))
  return {
    clock,
    range: overviewRange(index),
    bars: burstsOf(index).map(({ first, last, claims }) => ({
      first,
      last,
      count: claims,
      isOwn: windows.some((window) => overlaps({ first, last }, window.first, window.last)),
    })),
    groups,
    undated,
    hasConcealed: stage.concealed.length > 0,
  }
}

function groupOf({ first, last }: DayRange): StripGroup {
  const months = monthStarts({ first: first + 1, last })
  const unit = last - first < MOST_DAYS ? 'day' : months.length < MOST_MONTHS ? 'month' : 'year'
  const starts =
    unit === 'day'
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : [first, ...(unit === 'month' ? months : monthStarts({ first: first + 1, last }, 12))]
  return {
    unit,
    columns: starts.map((start, i) => ({ first: start, last: (starts[i + 1] ?? last + 1) - 1, claims: [] })),
    runs: [],
  }
}

/** Into the window that the span touches, else the nearest: there at its edge. */
function put(groups: readonly StripGroup[], windows: readonly DayRange[], id: Id, span: Span): void {
  const far = ({ first, last }: DayRange) => Math.max(first - span.last, span.first - last, 0)
  let at = 0
  windows.forEach((window, i) => {
    const best = windows[at]
    if (best && far(window) < far(best)) at = i
  })
  const group = groups[at]
  if (!group) return
  const { columns, runs } = group
  const end = columns.length - 1
  const after = columns.findIndex(({ last }) => last >= span.first)
  const column = after < 0 ? end : after
  const until = Math.max(
    column,
    columns.findLastIndex(({ first }) => first <= span.last),
  )
  columns[column]?.claims.push(id)
  const same = runs.find(
    (run) => run.column === column && run.until === until && (run.sense === span.sense || until === column),
  )
  if (same) same.claims.push(id)
  else runs.push({ column, until, sense: span.sense, claims: [id] })
}

/** "+3" takes the room of so many marks. */
const MORE_ROOM = 2

/** A row of marks as it is drawn: in lane `lane`, from the top. */
export type StripPiece = StripRun & { lane: number }

/**
 * Rows of at most `perRow` marks in at most `lanes` lanes; no two rows of a lane share a column. What finds no
 * lane is counted by the column in `hidden`.
 */
export function layRuns(
  { runs, columns }: StripGroup,
  perRow: number,
  lanes: number,
): { pieces: StripPiece[]; hidden: number[] } {
  const pieces: StripPiece[] = []
  const hidden = columns.map(() => 0)
  const takenUntil = Array.from({ length: lanes }, () => -1)
  for (const run of runs)
    for (let from = 0; from < run.claims.length; from += perRow) {
      const claims = run.claims.slice(from, from + perRow)
      const lane = takenUntil.findIndex((until) => until < run.column)
      if (lane < 0) hidden[run.column] = (hidden[run.column] ?? 0) + claims.length
      else {
        takenUntil[lane] = run.until
        pieces.push({ ...run, claims, lane })
      }
    }
  // The last row of a column makes room for the number of those that found none.
  for (const piece of pieces)
    if (piece.lane === lanes - 1 && hidden[piece.column]) {
      const kept = Math.min(piece.claims.length, Math.max(0, perRow - MORE_ROOM))
      hidden[piece.column] = (hidden[piece.column] ?? 0) + piece.claims.length - kept
      piece.claims = piece.claims.slice(0, kept)
    }
  return { pieces: pieces.filter(({ claims }) => claims.length > 0), hidden }
}
