import { type Burst, burstOfWindow, burstsOf } from '@/domain/bursts'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import { layOut, layOutTrue, type Stretch, type TimeScale } from '@/domain/elastic-time'
import { overlaps } from '@/domain/span'
import { binCells, MOST_CELLS } from '@/domain/timeline-bins'
import { type Cell, cellsOf, needsOf, WIDE_LANE } from '@/domain/timeline-cells'
import { type Entry, entriesOf } from '@/domain/timeline-entries'
import { type Join, joinsOf } from '@/domain/timeline-joins'
import { type Lane, type LaneBy, type LaneOf, planLanes } from '@/domain/timeline-lanes'
import { type PlacedCell, placeCells } from '@/domain/timeline-marks'
import { spotOf, stretchesOf } from '@/domain/timeline-stretches'
import type { Window } from '@/domain/timeline-window'
import type { Clock } from '@/domain/view'
import { drawsElastic } from './draws-elastic'
import { fitLanes } from './fit-lanes'

export type Size = { width: number; height: number }

/** All that is drawn, in pixels: the same for the library, the layers round it and the words beside it. */
export type Picture = {
  elastic: boolean
  window: Window
  bursts: readonly Burst[]
  /** Position of the burst of the window; -1 without bursts. */
  chosen: number
  /** Of all days: for the overview and for the way to the next day, too. */
  entries: readonly Entry[]
  lanes: (Lane & { count: number })[]
  laneOf: LaneOf
  laneHeight: number
  /** So many lanes are in sight before they are scrolled, whole ones. */
  lanesInSight: number
  scale: TimeScale
  cells: readonly PlacedCell[]
  /** Centres of the marks from the top left of the lanes. */
  points: ReadonlyMap<Ordinal, { x: number; y: number }>
  /** On the clock "both": what joins the marks to the time spoken of. */
  joins: readonly Join[]
  /** The library's time: milliseconds at x = 0, and a pixel. */
  origin: number
  msPerPixel: number
}

export type Shown = {
  index: ClaimIndex
  /** Claims that pass the filters and are dated, in passage order. */
  ordinals: readonly Ordinal[]
  window: Window
  clock: Clock
  scale: 'elastic' | 'true'
  lanes: LaneBy
  compact: boolean
}

/** On a phone a lane's name stands above its marks. */
export const COMPACT_LABEL = 24
const PITCH_MAX = 14
const BARS = 5
/** Beyond, lines from marks to the time they speak of are a web that tells nothing. */
const MOST_JOINED = 400
const DAY_MS = 86_400_000
/** So many of the library's milliseconds are a pixel of elastic time. */
const ELASTIC_MS = 1000

export function composePicture(shown: Shown, size: Size): Picture {
  const { index, ordinals, window, clock, compact } = shown
  const bursts = burstsOf(index)
  const chosen = burstOfWindow(bursts, window.from, window.to)
  const elastic = drawsElastic(shown, size)
  const entries = entriesOf(index, ordinals, clock, window)
  // The gutters before and ahead must hold the time spoken of, too.
  const spoken = clock === 'both' ? entriesOf(index, ordinals, 'about', window) : []
  const { lanes, laneOf } = planLanes(index, shown.lanes, ordinals)
  const isDisputed = (i: Ordinal) => index.columns.disputed[i] === 1

  const { stretches, cells: found } = elastic
    ? elasticCells(entries, spoken, bursts, chosen, clock !== 'said', compact, laneOf, isDisputed)
    : trueCells(entries, window, laneOf, isDisputed)
  const cells = binCells(found, MOST_CELLS, isDisputed)
  if (cells.some((cell) => cell.lane === WIDE_LANE)) lanes.push({ by: shown.lanes, key: WIDE_LANE })

  const { laneHeight, lanesInSight } = fitLanes(lanes.length, size.height, compact)
  const top = compact ? COMPACT_LABEL : 0
  const pitchMax = Math.min(PITCH_MAX, (laneHeight - top - BARS) / 2)
  const room = { width: size.width, chosen, pitchMax, needs: needsOfAll(stretches, cells) }
  const scale = elastic ? layOut(stretches, room) : layOutTrue(window.from, window.to, size.width, pitchMax)
  const placed = placeCells(elastic ? cells : onto(scale, cells), scale, { height: laneHeight, top })
  const inSight = new Uint8Array(index.collection.claims.length)
  for (const { ordinal, span } of entries) if (overlaps(span, window.from, window.to)) inSight[ordinal] = 1
  // At true scale the days beside the window are drawn too, out of sight.
  const isInSight = (i: Ordinal) => elastic || inSight[i] === 1
  const rowOf = new Map(lanes.map((lane, i) => [lane.key, i]))
  const points = new Map<Ordinal, { x: number; y: number }>()
  for (const cell of placed) {
    const laneTop = (rowOf.get(cell.lane) ?? 0) * laneHeight
    for (const mark of cell.marks) points.set(mark.ordinal, { x: cell.x + mark.x, y: laneTop + mark.y })
    if (cell.number === null) continue
    const middle = { x: cell.x + cell.width / 2, y: laneTop + laneHeight / 2 }
    for (const i of cell.claims) points.set(i, middle)
  }
  return {
    elastic,
    window,
    bursts,
    chosen,
    entries,
    lanes: lanes.map((lane) => ({ ...lane, count: countIn(cells, lane.key, isInSight) })),
    laneOf,
    laneHeight,
    lanesInSight,
    scale,
    cells: placed,
    points,
    joins: clock === 'both' && points.size <= MOST_JOINED ? joinsOf(index, points, scale) : [],
    origin: elastic ? 0 : window.from * DAY_MS,
    msPerPixel: elastic ? ELASTIC_MS : ((window.to - window.from + 1) * DAY_MS) / Math.max(1, size.width),
  }
}

type Found = { stretches: Stretch[]; cells: Cell[] }

function elasticCells(
  entries: readonly Entry[],
  spoken: readonly Entry[],
  bursts: readonly Burst[],
  chosen: number,
  gutters: boolean,
  compact: boolean,
  laneOf: LaneOf,
  isDisputed: (i: Ordinal) => boolean,
): Found {
  const all = stretchesOf(bursts, [...entries, ...spoken], gutters)
  const cells = cellsOf(entries, (entry) => spotOf(all, entry, gutters), laneOf, isDisputed)
  if (!compact) return { stretches: all, cells }
  // A phone shows one burst, with what lies before and ahead of all.
  const kept = all.flatMap(({ kind, burst }, i) =>
    burst === chosen || kind === 'before' || kind === 'ahead' ? [i] : [],
  )
  const here = cells
    .filter((cell) => cell.stretch < 0 || kept.includes(cell.stretch))
    .map((cell) => ({ ...cell, stretch: kept.indexOf(cell.stretch) }))
  return { stretches: kept.flatMap((i) => all[i] ?? []), cells: here }
}

/** At true scale a window of days on either side is drawn too, so that it slides in. */
function trueCells(
  entries: readonly Entry[],
  { from, to }: Window,
  laneOf: LaneOf,
  isDisputed: (i: Ordinal) => boolean,
): Found {
  const days = to - from + 1
  const near = entries.filter(({ span }) => overlaps(span, from - days, to + days))
  const stretch: Stretch = { kind: 'panel', burst: -1, columns: [{ first: from - days, last: to + days }] }
  const cells = cellsOf(
    near,
    (entry) => (entry.span.first < from && entry.span.last > to ? null : spotOf([stretch], entry, true)),
    laneOf,
    isDisputed,
  )
  return { stretches: [stretch], cells }
}

/** Days that share a column at a coarse true scale share a cell. */
function onto({ columns }: TimeScale, cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>()
  for (const cell of cells) {
    const start = columns.findIndex((column) => column.last >= cell.first)
    const end = columns.findLastIndex((column) => column.first <= cell.last)
    const key =
      cell.stretch < 0 || start < 0
        ? cell.id
        : [cell.lane, start, end, cell.sense, cell.opensLeft, cell.opensRight].join('|')
    const known = merged.get(key)
    if (known) known.claims.push(...cell.claims)
    else merged.set(key, { ...cell, claims: [...cell.claims] })
  }
  return [...merged.values()]
}

function needsOfAll(stretches: readonly Stretch[], cells: readonly Cell[]): number[][] {
  return stretches.map((stretch, i) =>
    needsOf(
      stretch,
      cells.filter((cell) => cell.stretch === i),
    ),
  )
}

function countIn(cells: readonly Cell[], lane: string, isInSight: (i: Ordinal) => boolean): number {
  return cells.reduce(
    (sum, cell) => (cell.lane === lane ? sum + cell.claims.filter(isInSight).length : sum),
    0,
  )
}
