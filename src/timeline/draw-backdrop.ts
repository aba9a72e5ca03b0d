import type { LaidStretch } from '@/domain/elastic-time'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { AXIS_HEIGHT, type Picture } from './compose-picture'
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

/**
 * What lies under the marks: paper of the panels, lines of days and lanes, words where nothing is. `seen`: so
 * many pixels of the lanes are in sight before they are scrolled.
 */
export function drawBackdrop(picture: Picture, words: Words, width: number, seen: number): SVGElement[] {
  const { lanes, laneHeight, scale, elastic } = picture
  const height = lanes.length * laneHeight
  const drawn: SVGElement[] = []
  if (elastic)
    scale.stretches.forEach((stretch, i) => {
      if (stretch.kind === 'gap')
        drawn.push(drawGap(stretch, words.gaps.get(i) ?? '', Math.min(height, seen)))
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

/** The days under the lanes. */
export function drawAxis(
  { elastic, scale, window }: Picture,
  from: number,
  to: number,
  width: number,
): SVGElement[] {
  const base = AXIS_HEIGHT - 5
  if (!elastic)
    return trueTicks(from, to, width).map(({ x, label }) =>
      svg('text', { class: 'timeline-day', 'data-day-label': '', x: x + 4, y: base }, label),
    )
  return scale.stretches.flatMap((stretch) => {
    if (stretch.kind === 'gap') return [drawBreak(stretch)]
    if (stretch.kind === 'ahead')
      return [label(stretch.x + stretch.width / 2, base, t('timeline.ahead'), false)]
    let free = Number.NEGATIVE_INFINITY
    return stretch.columns.flatMap(({ first, last, x, width: room }) => {
      const text =
        stretch.kind === 'before'
          ? String(new Date(last * 86_400_000).getUTCFullYear())
          : room >= 46
            ? formatDays(first, first, 'weekday')
            : String(new Date(first * 86_400_000).getUTCDate())
      const half = text.length * 3.1
      const centre = x + room / 2
      if (centre - half < free + 1) return []
      free = centre + half
      const chosen = first <= window.to && last >= window.from
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
  const [cx, cy] = [x + width - 6, height / 2]
  return svg('text', { class: 'timeline-gap', transform: `translate(${cx} ${cy}) rotate(-90)` }, text)
}

function drawBreak({ x, width }: LaidStretch): SVGElement {
  const middle = x + width / 2
  const d = `M${middle - 3} 3l6 3l-6 4l6 3`
  return svg('path', { class: 'timeline-break', d })
}
