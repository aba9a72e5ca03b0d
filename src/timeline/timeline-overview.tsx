import { useMemo, useRef } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Entry } from '@/domain/timeline-entries'
import { addMonths, monthStarts, overviewRange } from '@/domain/timeline-overview'
import { sameWindow, type Window } from '@/domain/timeline-window'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { Picture } from './compose-picture'
import { formatMonth } from './months'
import { drawBars } from './overview-bars'
import { TimelineFunnels } from './timeline-funnels'
import './timeline-overview.css'

type TimelineOverviewProps = {
  index: ClaimIndex
  entries: readonly Entry[]
  picture: Picture | null
  window: Window
  draft: Window | null
  width: number
  onDraft: (window: Window | null) => void
  onWindow: (window: Window, action: string) => void
}

const OVERVIEW_HEIGHT = 32
const BAR_HEIGHT = 17

/** All dates at their true distance, with two thumbs that frame the days shown below. */
export function TimelineOverview(props: TimelineOverviewProps) {
  const { index, entries, picture, window, draft, width, onDraft, onWindow } = props
  const range = useMemo(() => overviewRange(index), [index])
  const days = range.last + 1 - range.first
  const perDay = width / days
  const at = (day: number) => Math.min(width, Math.max(0, (day - range.first) * perDay))
  const dayAt = (x: number) =>
    Math.min(range.last, Math.max(range.first, Math.floor(range.first + x / perDay)))
  const bars = useMemo(
    () => drawBars(index, entries, range, { width, base: OVERVIEW_HEIGHT - 1, height: BAR_HEIGHT }),
    [index, entries, range, width],
  )
  const months = monthStarts(range, [1, 2, 3, 6, 12].find((step) => step * 30 * perDay > 56) ?? 24)
  const shown = draft ?? window
  const surface = useRef<HTMLFieldSetElement>(null)
  const grabbed = useRef<{ part: Part; day: number; window: Window } | null>(null)

  const dayUnder = (clientX: number) => dayAt(clientX - (surface.current?.getBoundingClientRect().left ?? 0))
  const grab = (part: Part) => ({
    onPointerDown: (event: React.PointerEvent) => {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      grabbed.current = { part, day: dayUnder(event.clientX), window }
    },
    onPointerMove: (event: React.PointerEvent) => {
      if (grabbed.current) onDraft(moved(grabbed.current, dayUnder(event.clientX)))
    },
    onPointerUp: (event: React.PointerEvent) => {
      const { current } = grabbed
      grabbed.current = null
      onDraft(null)
      if (!current) return
      const next = moved(current, dayUnder(event.clientX))
      if (!sameWindow(next, window)) onWindow(next, 'timeline.brush')
    },
    onPointerCancel: () => {
      grabbed.current = null
      onDraft(null)
    },
  })
  const slide = (end: 'from' | 'to') => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': t(end === 'from' ? 'timeline.first-day' : 'timeline.last-day'),
    'aria-valuemin': end === 'from' ? range.first : shown.from,
    'aria-valuemax': end === 'from' ? shown.to : range.last,
    'aria-valuenow': shown[end],
    'aria-valuetext': formatDays(shown[end], shown[end], 'year'),
    onKeyDown: (event: React.KeyboardEvent) => {
      const day = keyedTo(
        event.key,
        window[end],
        end === 'from' ? [range.first, window.to] : [window.from, range.last],
      )
      if (day === null) return
      event.preventDefault()
      event.stopPropagation()
      if (day !== window[end]) onWindow({ ...window, [end]: day }, 'timeline.brush')
    },
    ...grab(end),
  })
  const left = at(shown.from)
  const right = Math.max(left + 3, at(shown.to + 1))
  return (
    <div className="timeline-overview">
      <fieldset className="timeline-brush" ref={surface} {...grab('outside')}>
        <legend className="visually-hidden">{t('timeline.overview')}</legend>
        <svg className="timeline-bars" width={width} height={OVERVIEW_HEIGHT} aria-hidden="true">
          {months.map((day, i) => (
            <g key={day} transform={`translate(${at(day)} 0)`}>
              <path className="timeline-month-tick" d={`M0.5 ${OVERVIEW_HEIGHT - 6}V${OVERVIEW_HEIGHT}`} />
              {at(day) + 54 < width && (
                <text className="timeline-month" x="4" y="11">
                  {formatMonth(day, i === 0)}
                </text>
              )}
            </g>
          ))}
          {bars.map(({ slot, path }) => (
            <path key={slot} className="timeline-bar-side" data-slot={slot} d={path} />
          ))}
          <path className="timeline-baseline" d={`M0 ${OVERVIEW_HEIGHT - 0.5}H${width}`} />
        </svg>
        <div className="timeline-brush-window" style={{ left, width: right - left }} {...grab('window')} />
        <div className="timeline-thumb" data-end="from" style={{ left }} {...slide('from')} />
        <div className="timeline-thumb" data-end="to" style={{ left: right }} {...slide('to')} />
      </fieldset>
      {picture && <TimelineFunnels picture={picture} window={shown} at={at} width={width} />}
    </div>
  )
}

type Part = 'from' | 'to' | 'window' | 'outside'

function moved({ part, day, window }: { part: Part; day: number; window: Window }, to: number): Window {
  if (part === 'from') return { from: Math.min(to, window.to), to: window.to }
  if (part === 'to') return { from: window.from, to: Math.max(to, window.from) }
  if (part === 'window') return { from: window.from + to - day, to: window.to + to - day }
  return { from: Math.min(day, to), to: Math.max(day, to) }
}

/** Arrows a day, Page keys a month, Home and End to the ends; null for other keys. */
function keyedTo(key: string, day: number, [least, most]: [number, number]): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    PageDown: addMonths(day, -1),
    PageUp: addMonths(day, 1),
    Home: least,
    End: most,
  }
  const next = steps[key]
  return next === undefined ? null : Math.min(most, Math.max(least, next))
}
