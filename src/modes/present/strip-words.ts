import { dateOf } from '@/domain/span'
import type { Strip, StripGroup } from '@/domain/stage-strip'
import { formatDays } from '@/i18n/dates'

// Days and months of the strip, as many as have room.

export type Word = { x: number; text: string }

/** Free px at the left of a column. */
export const COLUMN_PAD = 8

/** The fullest words that all columns have room for; in the narrowest only those that do not collide. */
export function columnWords({ unit, columns }: StripGroup, x: number, columnWidth: number, font: number) {
  const full = columns.map(({ first }, i) => {
    const isNew = i === 0 || dateOf(first).getUTCDate() === 1
    if (unit === 'day')
      return isNew
        ? `${formatDays(first, first, 'weekday').split(' ')[0]} ${formatDays(first, first)}`
        : formatDays(first, first, 'weekday')
    const isNewYear = i === 0 || dateOf(first).getUTCMonth() === 0
    return unit === 'year' || !isNewYear
      ? formatDays(first, first, 'month')
      : formatDays(first, first, 'month-year')
  })
  const short = columns.map(({ first }, i) =>
    unit === 'day'
      ? i === 0
        ? formatDays(first, first)
        : String(dateOf(first).getUTCDate())
      : // As on any axis: where a year begins stands its number.
        dateOf(first).getUTCMonth() === 0
        ? String(dateOf(first).getUTCFullYear())
        : formatDays(first, first, 'month'),
  )
  const bare = unit === 'day' ? columns.map(({ first }) => String(dateOf(first).getUTCDate())) : short
  const words = [full, short, bare].find((row) =>
    row.every((word) => textWidth(word, font) <= columnWidth - COLUMN_PAD),
  )
  let free = 0
  return (words ?? short).flatMap((text, i) => {
    const left = x + i * columnWidth + COLUMN_PAD
    if (left < free) return []
    free = left + textWidth(text, font) + 6
    return { x: left, text }
  })
}

/** Months under the bars, the scene's own first, then the ends; dropped before they collide. */
export function monthWords(
  { bars }: Strip,
  at: (day: number) => number,
  from: number,
  width: number,
  font: number,
): Word[] {
  const months = new Map<string, { first: number; last: number; isOwn: boolean }>()
  for (const { first, last, isOwn } of bars) {
    const key = formatDays(first, first, 'month-year')
    const known = months.get(key)
    months.set(key, { first: known?.first ?? first, last, isOwn: isOwn || (known?.isOwn ?? false) })
  }
  const all = [...months]
  const rank = ([key, { isOwn }]: (typeof all)[number]) =>
    (isOwn ? 0 : 4) + (key === all.at(-1)?.[0] ? 1 : key === all[0]?.[0] ? 2 : 3)
  const placed: (Word & { end: number })[] = []
  for (const month of [...all].sort((a, b) => rank(a) - rank(b))) {
    const [key, { first, last }] = month
    const isEnd = month === all[0] || month === all.at(-1)
    const text = isEnd ? key : formatDays(first, first, 'month')
    const w = textWidth(text, font)
    const middle = (at(first) + at(last + 1)) / 2 - w / 2
    const x = Math.max(from, Math.min(from + width - w, middle))
    if (placed.every((other) => x > other.end + 8 || x + w + 8 < other.x))
      placed.push({ x, text, end: x + w })
  }
  return placed.map(({ x, text }) => ({ x, text }))
}

/** About how wide a text is in our sans: rather too wide than too narrow. */
function textWidth(text: string, font: number): number {
  return text.length * font * 0.5 + 2
}
