import type { Day } from './collection'

// Our own time: real days laid side by side at the width they need. The timeline library is fed with these
// positions as if they were its time, so a stretch of empty weeks takes a strip and a full day takes room.

/** Whole days `first` to `last` drawn as one column. */
export type Column = { first: Day; last: Day; x: number; width: number }

export type StretchKind = 'panel' | 'gap' | 'before' | 'ahead'

/** A run of columns: a burst's days, the quiet between two, or what lies before and after all of them. */
export type Stretch = { kind: StretchKind; burst: number; columns: { first: Day; last: Day }[] }

export type LaidStretch = { kind: StretchKind; burst: number; columns: Column[]; x: number; width: number }

/** Columns follow each other without overlap, in days and in pixels. `pitch`: room of one mark, in pixels. */
export type TimeScale = { stretches: LaidStretch[]; columns: Column[]; width: number; pitch: number }

export type Room = {
  width: number
  /** Position of the chosen panel's burst. */
  chosen: number
  pitchMax: number
  /** Slots of marks that each column of each stretch needs. */
  needs: readonly (readonly number[])[]
}

const PITCH_MIN = 5
const COLUMN_MIN = 15
const PANEL_MIN = 132
/** A panel gets this share of an even division before marks get more pitch. */
const FAIR_SHARE = 0.88
/** Room for marks at the left, and for a line of upright text at the right. */
const GAP_WIDTH = 28
const YEAR_MIN = 34
const AHEAD_MIN = 52
/** Free pixels at the sides of a column. */
export const COLUMN_PAD = 4

/** Below it the words and numbers of one panel would stand in the next. */
const PANEL_LEGIBLE = 60

/** Have so many panels room side by side, with the gaps between them? */
export function hasRoomFor(panels: number, width: number): boolean {
  return (width - (panels - 1) * GAP_WIDTH) / panels >= PANEL_LEGIBLE
}

/**
 * Lays stretches into `room.width` pixels: columns as wide as their needs at the largest pitch that fits,
 * half of what is left to the chosen panel, the rest to the other panels. Where not even the smallest
 * pitch fits, what panels have above their fair least is cut alike, and the pitch with it.
 */
export function layOut(stretches: readonly Stretch[], room: Room): TimeScale {
  let pitch = Math.max(room.pitchMax, PITCH_MIN)
  while (pitch > PITCH_MIN && totalOf(naturalWidths(stretches, room, pitch)) > room.width)
    pitch = Math.max(PITCH_MIN, pitch - 0.25)
  const widths = naturalWidths(stretches, room, pitch)
  const spare = room.width - totalOf(widths)
  if (spare < 0) pitch *= shrink(stretches, widths, room)
  else share(stretches, widths, spare, room.chosen)
  return place(stretches, widths, pitch)
}

/** One stretch of equal columns from `from` to `to`, drawn on `width` pixels, with as many days again on both sides. */
export function layOutTrue(from: Day, to: Day, width: number, pitch: number): TimeScale {
  const days = to - from + 1
  const perDay = width / days
  const step = Math.max(1, Math.ceil((pitch * 2) / perDay))
  const columns: Column[] = []
  for (let first = from - Math.ceil(days / step) * step; first <= to + days; first += step)
    columns.push({ first, last: first + step - 1, x: (first - from) * perDay, width: step * perDay })
  const x = columns[0]?.x ?? 0
  const end = columns.at(-1)
  const stretch = { kind: 'panel' as const, burst: -1, columns, x, width: (end ? end.x + end.width : 0) - x }
  return { stretches: [stretch], columns, width, pitch }
}

/** Pixels at which a real moment, in days, stands; moments outside the columns stand at the nearest edge. */
export function positionOf({ columns }: TimeScale, day: number): number {
  let edge = columns[0]?.x ?? 0
  for (const { first, last, x, width } of columns) {
    if (day < first) return edge
    if (day < last + 1) return x + ((day - first) / (last + 1 - first)) * width
    edge = x + width
  }
  return edge
}

/** The real moment, in days, that stands at a pixel; the first or last one beyond the edges. */
export function momentAt({ columns }: TimeScale, x: number): number {
  let moment = columns[0]?.first ?? 0
  for (const column of columns) {
    if (x < column.x) return moment
    const days = column.last + 1 - column.first
    if (x < column.x + column.width) return column.first + ((x - column.x) / column.width) * days
    moment = column.last + 1
  }
  return moment
}

/** The day at a pixel: always a day of some column. */
export function dayAt(scale: TimeScale, x: number): Day {
  const last = scale.columns.at(-1)?.last ?? 0
  return Math.min(last, Math.floor(momentAt(scale, x) + 1e-9))
}

function naturalWidths(stretches: readonly Stretch[], { needs, width }: Room, pitch: number): number[][] {
  const panelMin = leastPanel(stretches, width)
  return stretches.map(({ kind, columns }, i) => {
    if (kind === 'gap') return columns.map(() => GAP_WIDTH / columns.length)
    const least = kind === 'panel' ? COLUMN_MIN : kind === 'before' ? YEAR_MIN : AHEAD_MIN
    const row = columns.map((_, j) => Math.max(least, (needs[i]?.[j] ?? 0) * pitch + COLUMN_PAD))
    const short = kind === 'panel' ? panelMin - totalOf([row]) : 0
    return short > 0 ? row.map((width) => width + short / row.length) : row
  })
}

function leastPanel(stretches: readonly Stretch[], width: number): number {
  const panels = stretches.filter(({ kind }) => kind === 'panel').length
  const rest = width - (stretches.length - panels) * GAP_WIDTH
  return Math.max(1, Math.min(PANEL_MIN, (rest / Math.max(1, panels)) * FAIR_SHARE))
}

/** Cuts the widths down to the room and returns the factor that the pitch is to be cut by. */
function shrink(stretches: readonly Stretch[], widths: number[][], { width }: Room): number {
  const least = leastPanel(stretches, width)
  const excess = (row: readonly number[], i: number) =>
    stretches[i]?.kind === 'panel' ? Math.max(0, totalOf([row]) - least) : 0
  const over = totalOf(widths) - width
  const spare = widths.reduce((sum, row, i) => sum + excess(row, i), 0)
  const kept = spare > over ? 1 - over / spare : 0
  let factor = 1
  widths.forEach((row, i) => {
    const more = excess(row, i)
    if (more === 0) return
    const cut = (least + more * kept) / (least + more)
    factor = Math.min(factor, cut)
    widths[i] = row.map((column) => column * cut)
  })
  // Narrower than the fair least of all panels: then everything shrinks.
  const all = Math.min(1, width / totalOf(widths))
  widths.forEach((row, i) => {
    widths[i] = row.map((column) => column * all)
  })
  return factor * all
}

function share(stretches: readonly Stretch[], widths: number[][], spare: number, chosen: number): void {
  const panels = stretches.flatMap(({ kind }, i) => (kind === 'panel' ? [i] : []))
  const favoured = panels.find((i) => stretches[i]?.burst === chosen)
  const others = panels.filter((i) => i !== favoured)
  const half = favoured === undefined ? 0 : others.length === 0 ? spare : spare / 2
  const give = (i: number, extra: number) => {
    const row = widths[i] ?? []
    widths[i] = row.map((width) => width + extra / row.length)
  }
  if (favoured !== undefined) give(favoured, half)
  for (const i of others) give(i, (spare - half) / others.length)
}

function place(stretches: readonly Stretch[], widths: number[][], pitch: number): TimeScale {
  let x = 0
  const laid = stretches.map(({ kind, burst, columns }, i) => {
    const start = x
    const placed = columns.map((column, j) => {
      const width = widths[i]?.[j] ?? 0
      x += width
      return { ...column, x: x - width, width }
    })
    return { kind, burst, columns: placed, x: start, width: x - start }
  })
  return { stretches: laid, columns: laid.flatMap((stretch) => stretch.columns), width: x, pitch }
}

function totalOf(rows: readonly (readonly number[])[]): number {
  return rows.reduce((sum, row) => row.reduce((part, width) => part + width, sum), 0)
}
