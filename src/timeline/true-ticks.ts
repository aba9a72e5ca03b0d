import type { Day } from '@/domain/collection'
import { addMonths, monthStarts } from '@/domain/timeline-overview'
import { formatDays } from '@/i18n/dates'
import { formatMonth } from './months'

export type Tick = { x: number; label: string }

const LABEL_WIDTH = 46

/** Ticks of a true scale from moment `from` to moment `to` (in days, `to` excluded): days, weeks or months. */
export function trueTicks(from: number, to: number, width: number): Tick[] {
  const perDay = width / (to - from)
  const at = (day: Day, label: string): Tick => ({ x: (day - from) * perDay, label })
  const firstDay = Math.floor(from)
  if (perDay * 14 >= LABEL_WIDTH) {
    const step = [1, 2, 7, 14].find((days) => days * perDay >= LABEL_WIDTH) ?? 14
    // Weeks begin on Monday; day 4 was one.
    const start = firstDay - ((((firstDay - 4) % step) + step) % step)
    return range(start, Math.ceil(to), step).map((day, i) =>
      at(day, i === 0 || step > 2 || isFirst(day) ? formatDays(day, day) : formatDays(day, day, 'weekday')),
    )
  }
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => months * 30 * perDay >= LABEL_WIDTH * 1.4) ?? 240
  return monthStarts({ first: addMonths(firstDay, -1), last: Math.ceil(to) }, step).map((day, i) =>
    at(day, formatMonth(day, i === 0)),
  )
}

function isFirst(day: Day): boolean {
  return new Date(day * 86_400_000).getUTCDate() === 1
}

function range(first: number, end: number, step: number): number[] {
  const days: number[] = []
  for (let day = first; day < end; day += step) days.push(day)
  return days
}
