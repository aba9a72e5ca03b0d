import { useRef } from 'react'
import { dayOf, isoOf } from '@/domain/span'
import type { Entry } from '@/domain/timeline-entries'
import { neighbouringDay, sameWindow, type Window } from '@/domain/timeline-window'
import { t } from '@/i18n/text'
import './timeline-dates.css'

type TimelineDatesProps = {
  window: Window
  entries: readonly Entry[]
  onStep: (window: Window, action: string) => void
}

/** A date picked by pointer counts after this pause; one typed by key when the field is left or by Enter. */
const PICKED_MS = 600
/** Of a year half typed nothing is made. */
const FIRST_WHOLE_YEAR = '1000'

/** Which date is being changed and not yet told, and how. */
type Typing = { end: 'from' | 'to' | null; byKey: boolean; timer: ReturnType<typeof setTimeout> | undefined }

/** The two days of the window to type in, and steps from day to day. */
export function TimelineDates({ window, entries, onStep }: TimelineDatesProps) {
  const typing = useRef<Typing>({ end: null, byKey: false, timer: undefined })
  const commit = (end: 'from' | 'to', input: HTMLInputElement) => {
    const { current } = typing
    clearTimeout(current.timer)
    if (current.end !== end) return
    const day = input.value < FIRST_WHOLE_YEAR ? null : dayOf(input.value)
    if (day === null) return
    current.end = null
    const next =
      end === 'from'
        ? { from: day, to: Math.max(day, window.to) }
        : { from: Math.min(day, window.from), to: day }
    if (!sameWindow(next, window)) onStep(next, 'timeline.date')
  }
  const field = (end: 'from' | 'to') => ({
    type: 'date',
    // The element stays, whoever types in it keeps the focus; a date from elsewhere is written into it.
    ref: (input: HTMLInputElement | null) => {
      const day = isoOf(window[end])
      if (input && typing.current.end !== end && input.value !== day) input.value = day
    },
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { currentTarget: input } = event
      const { current } = typing
      current.end = end
      clearTimeout(current.timer)
      if (!current.byKey) current.timer = setTimeout(() => commit(end, input), PICKED_MS)
    },
    onPointerDown: () => {
      typing.current.byKey = false
    },
    onKeyDown: (event: { key: string; currentTarget: HTMLInputElement }) => {
      typing.current.byKey = true
      if (event.key === 'Enter') commit(end, event.currentTarget)
    },
    onBlur: (event: { currentTarget: HTMLInputElement }) => {
      commit(end, event.currentTarget)
      if (typing.current.end === end) event.currentTarget.value = isoOf(window[end])
      typing.current = { end: null, byKey: false, timer: undefined }
    },
  })
  const previous = neighbouringDay(entries, window, -1)
  const next = neighbouringDay(entries, window, 1)
  const step = (day: number | null) => day !== null && onStep({ from: day, to: day }, 'timeline.day')
  return (
    <fieldset className="timeline-dates">
      <legend className="visually-hidden">{t('timeline.dates')}</legend>
      <label>
        <span>{t('timeline.from')}</span>
        <input {...field('from')} />
      </label>
      <label>
        <span>{t('timeline.to')}</span>
        <input {...field('to')} />
      </label>
      <div className="timeline-days">
        <button
          type="button"
          aria-label={t('timeline.previous-day')}
          title={t('timeline.previous-day')}
          disabled={previous === null}
          onClick={() => step(previous)}
        >
          <Chevron d="M8 3L4 7L8 11" />
        </button>
        <span aria-hidden="true">{t('timeline.day-step')}</span>
        <button
          type="button"
          aria-label={t('timeline.next-day')}
          title={t('timeline.next-day')}
          disabled={next === null}
          onClick={() => step(next)}
        >
          <Chevron d="M5 3L9 7L5 11" />
        </button>
      </div>
    </fieldset>
  )
}

function Chevron({ d }: { d: string }) {
  return (
    <svg className="timeline-chevron" width="13" height="14" viewBox="0 0 13 14" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
