import '@/i18n/words/timeline-more'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { windowOfClaim } from '@/domain/go-there'
import { opponentsBeyond } from '@/domain/timeline-beyond'
import type { Window } from '@/domain/timeline-window'
import type { Clock } from '@/domain/view'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { Picture } from './compose-picture'
import { SIGN_PATHS } from './sign-paths'

type TimelineBeyondProps = {
  index: ClaimIndex
  picture: Picture
  width: number
  selected: Id | null
  clock: Clock
  window: Window
  onStep: (window: Window, action: string) => void
}

/** Arrows at the edges to the claims that contradict the chosen one and stand out of sight; each a way there. */
export function TimelineBeyond(props: TimelineBeyondProps) {
  const { index, picture, width, selected, clock, window, onStep } = props
  const beyond = opponentsBeyond(index, selected, clock, window, (i) => {
    const point = picture.points.get(i)
    return point !== undefined && point.x >= 0 && point.x <= width
  })
  return (['earlier', 'later'] as const).map((edge) => {
    const claims = beyond[edge]
    const [nearest] = claims
    const target = nearest && windowOfClaim(index, nearest.id, clock)
    if (!nearest || !target) return null
    const date = dayOf(nearest, clock)
    return (
      <button
        key={edge}
        type="button"
        className="timeline-beyond"
        data-edge={edge}
        data-claims={claims.map(({ id }) => id).join(' ')}
        aria-label={t(`timeline.beyond-${edge}`, { n: claims.length, date })}
        onClick={() => onStep(target, 'timeline.go-there')}
      >
        {edge === 'earlier' && <Chevron d="M12 7H2M6 3L2 7L6 11" />}
        <svg className="timeline-sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r="6" />
          <path d={SIGN_PATHS.contradicts} />
        </svg>
        {claims.length} · {date}
        {edge === 'later' && <Chevron d="M1 7H11M7 3L11 7L7 11" />}
      </button>
    )
  })
}

function Chevron({ d }: { d: string }) {
  return (
    <svg className="timeline-chevron" width="13" height="14" viewBox="0 0 13 14" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}

function dayOf(claim: Claim, clock: Clock): string {
  return formatDating(clock === 'about' || !claim.said.span ? claim.about : claim.said)
}
