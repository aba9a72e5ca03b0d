import type { Column, LaidStretch } from '@/domain/elastic-time'
import { dateOf } from '@/domain/span'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { Picture } from './compose-picture'
import { AXIS_HEIGHT } from './fit-lanes'
import { formatWeekday } from './months'
import { svg } from './svg'
import { trueTicks } from './true-ticks'

export type Words = {
  /** Text in the empty parts of a lane, by lane and stretch. */
  empty: readonly { lane: number; stretch: number; text: string }[]
  /** Pixels at the top of a lane that its name takes. */
  top: number
  /** Text of each gap, by stretch. */
  gaps: ReadonlyMap<number, string>
}

/** What lies under the marks: paper of the panels, lines of days and lanes, words where nothing is. */
export function drawBackdrop(picture: Picture, words: Words, width: number): SVGElement[] {
  const { lanes, laneHeight, lanesInSight, scale, elastic } = picture
  const height = lanes.length * laneHeight
  const drawn: SVGElement[] = []
  if (elastic)
    scale.stretches.forEach((stretch, i) => {
      if (stretch.kind === 'gap')
        drawn.push(drawGap(stretch, words.gaps.get(i) ?? '', lanesInSight * laneHeight))
      else drawn.push(...drawPanel(stretch, height))
    })
  else {
    drawn.push(svg('rect', { class: 'timeline-paper', x: 0, y: 0, width, height }))
    for (const { x } of trueTicks(picture.window.from, picture.window.to + 1, width))
      drawn.push(svg('line', { class: 'timeline-rule', x1: x, x2: x, y1: 0, y2: height }))
  }
  for (let lane = 1; lane < lanes.length; lane++) {
    const y = lane * laneHeight - 0.5
    drawn.push(svg('line', { class: 'timeline-rule', x1: 0, x2: width, y1: y, y2: y }))
  }
  for (const { lane, stretch, text } of words.empty) {
    const place = scale.stretches[stretch]
    if (!place) continue
    const y = lane * laneHeight + (words.top + laneHeight) / 2 + 4
    drawn.push(svg('text', { class: 'timeline-empty', x: place.x + place.width / 2, y }, text))
  }
  return drawn
}

/** Right of its day a label begins; that of a day beyond the left edge would be cut. */
const LABEL_INSET = 4

/** The days under the lanes. */
export function drawAxis(
  { elastic, scale, window }: Picture,
  from: number,
  to: number,
  width: number,
): SVGElement[] {
  const base = AXIS_HEIGHT - 5
  if (!elastic)
    return trueTicks(from, to, width)
      .filter(({ x }) => x > -LABEL_INSET)
      .map(({ x, label }) =>
        svg('text', { class: 'timeline-day', 'data-day-label': '', x: x + LABEL_INSET, y: base }, label),
      )
  return scale.stretches.flatMap((stretch, i) => {
    // Over the strip of a gap a day may reach, not over the last of the years.
    const reach = scale.stretches[i - 1]?.kind === 'gap' ? BESIDE : 0
    if (stretch.kind === 'gap') return [drawBreak(stretch)]
    if (stretch.kind === 'ahead')
      return [label(stretch.x + stretch.width / 2, base, t('timeline.ahead'), false)]
    let free = Number.NEGATIVE_INFINITY
    return stretch.columns.flatMap((column, at) => {
      const { text, left, right, centre } =
        stretch.kind === 'before'
          ? extentOf(column, yearOf(column))
          : at === 0 && stretch.kind === 'panel'
            ? firstOf(stretch, column, reach)
            : extentOf(column, dayOf(column))
      if (left < free + 1) return []
      // Letters run together sooner than numbers.
      free = right + (text.includes(' ') ? 3 : 0)
      const chosen = column.first <= window.to && column.last >= window.from
      return [label(centre, base, text, chosen)]
    })
  })
}

function label(x: number, y: number, text: string, chosen: boolean): SVGTextElement {
  return svg(
    'text',
    { class: 'timeline-day', 'data-day-label': '', 'data-middle': '', 'data-chosen': chosen && '', x, y },
    text,
  )
}

const LETTER = 6.2
/** Pixels that a label may reach into the strip before its panel. */
const BESIDE = 8

type Extent = { text: string; left: number; centre: number; right: number }

function extentOf({ x, width }: Column, text: string, least = Number.NEGATIVE_INFINITY): Extent {
  const half = (text.length * LETTER) / 2
  const centre = Math.max(x + width / 2, least + half)
  return { text, left: centre - half, centre, right: centre + half }
}

/** The first day of a panel says its month, if need be in place of the number of the second. */
function firstOf({ x, width, columns }: LaidStretch, column: Column, reach: number): Extent {
  const least = x && x - reach
  const [second] = columns.slice(1)
  const full = extentOf(column, formatWeekday(column.first))
  const free = second ? extentOf(second, dayOf(second)).left - 2 : x + width
  if (full.left >= least && full.right <= free) return full
  const short = extentOf(column, formatDays(column.first, column.first), least)
  return short.right <= x + width + BESIDE / 2 ? short : extentOf(column, dayOf(column))
}

function dayOf({ first, width }: Column): string {
  return width >= 46 ? formatDays(first, first, 'weekday') : String(dateOf(first).getUTCDate())
}

function yearOf({ last }: Column): string {
  return String(dateOf(last).getUTCFullYear())
}

function drawPanel({ columns, x, width }: LaidStretch, height: number): SVGElement[] {
  return [
    svg('rect', { class: 'timeline-paper', x, y: 0, width, height }),
    ...columns
      .slice(1)
      .map((column) =>
        svg('line', { class: 'timeline-rule', x1: column.x, x2: column.x, y1: 0, y2: height }),
      ),
  ]
}

/** "96 days: 1 claim", upright at the right of the strip; the left is free for marks. */
function drawGap({ x, width }: LaidStretch, text: string, height: number): SVGElement {
  const [cx, cy] = [x + width - 5, height / 2]
  return svg('text', { class: 'timeline-gap', transform: `translate(${cx} ${cy}) rotate(-90)` }, text)
}

function drawBreak({ x, width }: LaidStretch): SVGElement {
  const middle = x + width / 2
  const d = `M${middle - 3} 3l6 3l-6 4l6 3`
  return svg('path', { class: 'timeline-break', d })
}
