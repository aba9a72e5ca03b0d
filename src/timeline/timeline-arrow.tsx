import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { windowOfClaim } from '@/domain/go-there'
import { overlaps } from '@/domain/span'
import type { Window } from '@/domain/timeline-window'
import type { Clock } from '@/domain/view'
import { formatSpan } from '@/i18n/dates'
import { t } from '@/i18n/text'
import './timeline-arrow.css'

type TimelineArrowProps = {
  index: ClaimIndex
  selected: Id | null
  clock: Clock
  window: Window
  onStep: (window: Window, action: string) => void
}

/** At the timeline's edge where the chosen claim lies outside its dates: which way it is, and the way there. */
export function TimelineArrow({ index, selected, clock, window, onStep }: TimelineArrowProps) {
  const claim = claimOf(index, selected)
  if (!claim) return null
  const spans = clock === 'both' ? [claim.said.span, claim.about.span] : [claim[clock].span]
  const span = spans.find((one) => one !== null)
  if (!span || spans.some((one) => one && overlaps(one, window.from, window.to))) return null
  const target = windowOfClaim(index, claim.id, clock)
  if (!target) return null
  const earlier = span.last < window.from
  const date = formatSpan(span)
  return (
    <button
      type="button"
      className="timeline-arrow"
      aria-label={t('timeline.go-there', { date })}
      onClick={() => onStep(target, 'timeline.go-there')}
    >
      <svg className="timeline-chevron" width="13" height="14" viewBox="0 0 13 14" aria-hidden="true">
        <path d={earlier ? 'M12 7H2M6 3L2 7L6 11' : 'M1 7H11M7 3L11 7L7 11'} />
      </svg>
      <span>{t('timeline.go-there-short', { date })}</span>
    </button>
  )
}
