import { dateOf } from '@/domain/span'
import type { DayRange } from '@/domain/timeline-overview'
import { stripOf } from '@/domain/topic-strip'
import type { TopicSummary } from '@/domain/topic-summary'
import { formatDays } from '@/i18n/dates'
import { whenWords } from './topic-words'
import './topic-strip.css'

/** Pixels of the fullest burst, and of the months' names below the line. */
const TALLEST = 20
const BASE = 17

type TopicStripProps = {
  summary: TopicSummary
  range: DayRange
  /** The claims that fill the height, the same for all strips, so that they can be compared. */
  most: number
}

/** When it was said, true to scale, and the same in words. */
export function TopicStrip({ summary, range, most }: TopicStripProps) {
  const { bars, months } = stripOf(summary, range, most)
  return (
    <div className="topic-strip">
      <div className="topic-strip-picture" aria-hidden="true">
        {/* Not boxes with a ground: those are not printed. */}
        <svg viewBox={`0 0 1 ${TALLEST}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map(({ first, left, width, height }) => (
            <rect key={first} x={left} width={width} y={(1 - height) * TALLEST} height={height * TALLEST} />
          ))}
        </svg>
        {bars.map(({ first, n, left, width, height }) => (
          <span
            key={first}
            className="topic-strip-number"
            style={{ left: percent(left + width / 2), bottom: BASE + height * TALLEST }}
          >
            {n}
          </span>
        ))}
        {months.map(({ first, left }, i) => (
          <span key={first} className="topic-strip-month" style={{ left: percent(left) }}>
            {formatDays(first, first, i === 0 || dateOf(first).getUTCMonth() === 0 ? 'month-year' : 'month')}
          </span>
        ))}
      </div>
      <p>{whenWords(summary)}</p>
    </div>
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
