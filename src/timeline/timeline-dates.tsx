import { type ChangeEvent, useRef } from 'react'
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

/** A pause this long says that a date is typed to its end: "2" of "22" is a date too. */
const TYPED_MS = 600

/** The two days of the window to type in, and steps from day to day. */
export function TimelineDates({ window, entries, onStep }: TimelineDatesProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const commit = (end: 'from' | 'to', input: HTMLInputElement) => {
    clearTimeout(timer.current)
    const day = dayOf(input.value)
    if (day === null) return
    const next =
      end === 'from'
        ? { from: day, to: Math.max(day, window.to) }
        : { from: Math.min(day, window.from), to: day }
    if (!sameWindow(next, window)) onStep(next, 'timeline.date')
  }
  const field = (end: 'from' | 'to') => ({
    type: 'date',
    // A new element for a new date from elsewhere: nobody is typing into it then.
    key: window[end],
    defaultValue: isoOf(window[end]),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const input = event.currentTarget
      clearTimeout(timer.current)
      timer.current = setTimeout(() => commit(end, input), TYPED_MS)
    },
    onBlur: (event: { currentTarget: HTMLInputElement }) => commit(end, event.currentTarget),
    onKeyDown: (event: { key: string; currentTarget: HTMLInputElement }) => {
      if (event.key === 'Enter') commit(end, event.currentTarget)
    },
  })
  const previous = neighbouringDay(entries, window, -1)
  const next = neighbouringDay(entries, window, 1)
  const step = (day: number | null) => day !== null && onStep({ from: day, to: day }, 'timeline.day')
  const { key: fromKey, ...from } = field('from')
  const { key: toKey, ...to } = field('to')
  return (
    <fieldset className="timeline-dates">
      <legend className="visually-hidden">{t('timeline.dates')}</legend>
      <label>
        <span>{t('timeline.from')}</span>
        <input key={fromKey} {...from} />
      </label>
      <label>
        <span>{t('timeline.to')}</span>
        <input key={toKey} {...to} />
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
