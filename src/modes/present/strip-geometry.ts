import { layRuns, type Strip, type StripGroup, type StripPiece } from '@/domain/stage-strip'
import type { Size } from '@/ui/size-ref'
import { COLUMN_PAD, columnWords, monthWords, type Word } from './strip-words'

// Where everything of the strip stands, in px: the overview, and the columns of each window beside it.

export type Panel = {
  x: number
  width: number
  columnWidth: number
  /** Left edges of its columns. */
  edges: number[]
  words: Word[]
  pieces: (StripPiece & { x: number; y: number })[]
  /** Marks for which a column had no room. */
  more: { x: number; y: number; n: number }[]
  /** From the overview to the columns. */
  funnel: string
}

export type StripGeometry = {
  font: number
  foot: number
  panels: Panel[]
  mark: number
  bars: { x: number; y: number; width: number; height: number; isOwn: boolean }[]
  overview: { x: number; width: number; words: Word[] }
  /** Beside all columns: a voice whose days are not told. */
  question: { x: number; y: number }
}

const GAP = 40
const BAR = 9
const MARKS = [26, 23, 20, 18, 16, 15, 14, 13, 12]
/** Free px between two marks. */
const AIR = 3

export function layStrip(strip: Strip, { width, height }: Size): StripGeometry {
  const { groups, range } = strip
  const font = Math.round(Math.max(16, Math.min(22, height * 0.16)))
  const isDouble = groups.length > 1
  const share = isDouble ? 0.26 : width < 640 ? 0.3 : 0.34
  const overviewWidth = Math.min(width * share, 430)
  const panelWidth = (width - overviewWidth - GAP * groups.length) / groups.length
  // Two windows stand on both sides of the whole, so that no funnel crosses columns.
  const from = isDouble ? panelWidth + GAP : 0
  const foot = height - font - 8
  const room = overviewWidth / (range.last + 1 - range.first)
  const at = (day: number) =>
    from + (Math.max(range.first, Math.min(range.last + 1, day)) - range.first) * room
  const head = isDouble ? 36 : 10
  const most = Math.max(1, ...strip.bars.map(({ count }) => count))
  const bars = strip.bars.map(({ first, last, count, isOwn }) => {
    const barWidth = Math.max(BAR, (last + 1 - first) * room)
    const tall = Math.max(4, ((foot - head) * count) / most)
    return {
      x: (at(first) + at(last + 1) - barWidth) / 2,
      y: foot - tall,
      width: barWidth,
      height: tall,
      isOwn,
    }
  })
  const mark =
    MARKS.find((size) => groups.every((group) => fits(group, size, panelWidth, height, font))) ?? 12
  const panels = groups.map((group, i) => {
    const isLeft = isDouble && i === 0
    const x = isLeft ? 1 : width - panelWidth - 1
    const edge = isLeft ? x + panelWidth : x
    const days = [group.columns[0]?.first ?? 0, (group.columns.at(-1)?.last ?? 0) + 1]
    const [start = 0, end = 0] = days.map(at)
    const near = isLeft ? Math.min(start, end - 3) : Math.max(end, start + 3)
    const far = isLeft ? Math.max(end, start + 3) : Math.min(start, end - 3)
    return {
      ...layPanel(group, mark, x, panelWidth, height, font),
      funnel: `M${far} ${foot}H${near}L${edge} 1V${height - 1}Z`,
    }
  })
  return {
    font,
    foot,
    panels,
    mark,
    bars,
    overview: { x: from, width: overviewWidth, words: monthWords(strip, at, from, overviewWidth, font) },
    question: isDouble
      ? { x: from + overviewWidth / 2, y: 17 }
      : { x: overviewWidth + GAP / 2, y: height * 0.6 },
  }
}

/** Rows of marks, and marks a row, of this size. */
function roomFor(size: number, columnWidth: number, height: number, font: number) {
  return {
    perRow: Math.max(1, Math.floor((columnWidth - COLUMN_PAD + AIR) / (size + AIR))),
    lanes: Math.max(1, Math.floor((height - font - 8) / (size + AIR))),
  }
}

function fits(group: StripGroup, size: number, width: number, height: number, font: number): boolean {
  const { perRow, lanes } = roomFor(size, width / group.columns.length, height, font)
  return layRuns(group, perRow, lanes).hidden.every((n) => n === 0)
}

function layPanel(group: StripGroup, mark: number, x: number, width: number, height: number, font: number) {
  const columnWidth = width / group.columns.length
  const { perRow, lanes } = roomFor(mark, columnWidth, height, font)
  const { pieces, hidden } = layRuns(group, perRow, lanes)
  const used = Math.max(1, ...pieces.map(({ lane }) => lane + 1))
  const top = font + 6
  const pitch = Math.min(mark + 7, (height - top - 3) / used)
  return {
    x,
    width,
    columnWidth,
    edges: group.columns.map((_, i) => x + i * columnWidth),
    words: columnWords(group, x, columnWidth, font),
    pieces: pieces.map((piece) => ({
      ...piece,
      x: x + piece.column * columnWidth + COLUMN_PAD,
      y: top + (piece.lane + 0.5) * pitch,
    })),
    more: hidden.flatMap((n, i) =>
      n === 0 ? [] : [{ n, x: x + (i + 1) * columnWidth - 4, y: height - font * 0.4 }],
    ),
  }
}
