import type { Burst } from './bursts'
import type { Day, Span } from './collection'
import type { Stretch } from './elastic-time'
import { dateOf, dayOf, overlaps } from './span'
import type { Entry } from './timeline-entries'

/**
 * The stretches of the elastic picture: a panel for each burst, the quiet between them as gaps. Beyond the
 * ends: a gap on the clock `said`; with `gutters` (the time spoken of) years "before" and one column "ahead".
 */
export function stretchesOf(
  bursts: readonly Burst[],
  entries: readonly Entry[],
  gutters: boolean,
): Stretch[] {
  const [earliest, latest] = [bursts[0], bursts.at(-1)]
  if (!earliest || !latest) return []
  const stretches: Stretch[] = []
  const before = entries.filter(({ span }) => span.last < earliest.first)
  if (before.length > 0) {
    const columns = gutters
      ? yearColumns(
          before.map(({ span }) => span),
          earliest.first - 1,
        )
      : [
          {
            first: least(before.map(({ span }) => finite(span.first, span.last))),
            last: earliest.first - 1,
          },
        ]
    stretches.push({ kind: gutters ? 'before' : 'gap', burst: -1, columns })
  }
  bursts.forEach((burst, i) => {
    const previous = bursts[i - 1]
    if (previous)
      stretches.push({
        kind: 'gap',
        burst: -1,
        columns: [{ first: previous.last + 1, last: burst.first - 1 }],
      })
    const days = Array.from({ length: burst.last - burst.first + 1 }, (_, d) => burst.first + d)
    stretches.push({ kind: 'panel', burst: i, columns: days.map((day) => ({ first: day, last: day })) })
  })
  const ahead = entries.filter(
    ({ span }) => span.first > latest.last || (gutters && looksAhead(span, latest)),
  )
  if (ahead.length > 0) {
    const last = -least(ahead.map(({ span }) => -finite(span.last, span.first)))
    const column = { first: latest.last + 1, last: Math.max(last, latest.last + 30) }
    stretches.push({ kind: gutters ? 'ahead' : 'gap', burst: -1, columns: [column] })
  }
  return stretches
}

/** Where an entry stands: days within one stretch, cut to it, or null: wider than one panel. */
export type Spot = { stretch: number; first: Day; last: Day; opensLeft: boolean; opensRight: boolean }

/**
 * `folds`: spans that touch several panels are wide. Else (what was said was said once) they stand in the
 * latest panel they touch.
 */
export function spotOf(stretches: readonly Stretch[], { span }: Entry, folds: boolean): Spot | null {
  const daysOf = (i: number) => {
    const columns = stretches[i]?.columns ?? []
    return { first: columns[0]?.first ?? 0, last: columns.at(-1)?.last ?? 0 }
  }
  const cut = (i: number): Spot => {
    const { first, last } = daysOf(i)
    return {
      stretch: i,
      first: Math.min(last, Math.max(first, span.first)),
      last: Math.max(first, Math.min(last, span.last)),
      opensLeft: span.first < first,
      opensRight: span.last > last,
    }
  }
  const panels = stretches.flatMap(({ kind }, i) => {
    const { first, last } = daysOf(i)
    return kind === 'panel' && overlaps(span, first, last) ? [i] : []
  })
  const ahead = stretches.findIndex(({ kind }) => kind === 'ahead')
  const only = panels.at(-1)
  if (folds && panels.length > 1) return null
  if (only !== undefined) {
    const { first, last } = daysOf(only)
    return ahead === only + 1 && looksAhead(span, { first, last }) ? cut(ahead) : cut(only)
  }
  const elsewhere = stretches.findIndex(({ kind }, i) => {
    const { first, last } = daysOf(i)
    return kind !== 'panel' && overlaps(span, first, last)
  })
  if (elsewhere >= 0) return cut(elsewhere)
  const start = daysOf(0).first
  return cut(span.last < start ? 0 : stretches.length - 1)
}

/** From the latest burst on, without an end: what is said to come. */
function looksAhead(span: Span, latest: { first: Day; last: Day }): boolean {
  return span.first >= latest.first && span.last === Number.POSITIVE_INFINITY
}

function yearColumns(spans: readonly Span[], last: Day): Stretch['columns'] {
  const years = [...new Set(spans.map((span) => yearOf(span.last)))].sort((a, b) => a - b)
  let first = dayOf(`${years[0]}-01-01`) ?? last
  return years.map((year, i) => {
    const end = i === years.length - 1 ? last : (dayOf(`${year}-12-31`) ?? last)
    const column = { first, last: Math.max(first, Math.min(last, end)) }
    first = column.last + 1
    return column
  })
}

function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear()
}

/** Not by spreading: a hundred thousand are more than a call takes. */
function least(days: readonly Day[]): Day {
  return days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function finite(day: Day, instead: Day): Day {
  return Number.isFinite(day) ? day : instead
}
