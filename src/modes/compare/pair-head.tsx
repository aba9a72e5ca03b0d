import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import { voiceName } from '@/ui/voice-words'
import './pair-head.css'

/** One of the two, and why the list does not hold it (null where it does). */
export type PairEnd = { claim: Claim; absent: 'outside' | 'filtered' | 'undated' | null }

type PairHeadProps = {
  index: ClaimIndex
  end: PairEnd
  place: 'first' | 'second'
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  onLetGo: () => void
}

/** Heads a column: who and when, which opens the claim. */
export function PairHead({ index, end, place, onChooseClaim, onLight, onLetGo }: PairHeadProps) {
  const { claim, absent } = end
  const light = () => onLight([claim.id])
  const dim = () => onLight([])
  return (
    <th scope="col" abbr={`${t(`compare.${place}`)}: ${voiceName(index, claim)}`}>
      <button
        type="button"
        className="pair-head"
        data-claim-id={claim.id}
        onClick={() => {
          left = claim.id
          onChooseClaim(claim.id)
        }}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={light}
        onBlur={dim}
      >
        <VoiceMarkOf index={index} claim={claim} />
        <span>
          <span className="pair-place">{t(`compare.${place}`)}: </span>
          <VoiceLine index={index} claim={claim} brief />
        </span>
      </button>
      {absent && <span className="pair-reason">{t(`claim.absent-${absent}`)}</span>}
      <button type="button" className="pair-let-go" onClick={onLetGo}>
        {t('compare.let-go')}
        <span className="visually-hidden"> {t('compare.let-go-of', { who: voiceName(index, claim) })}</span>
      </button>
    </th>
  )
}

/** The claim that was opened from the pair last: on the way back its head has the focus again. */
let left: Id | null = null

/** Takes the focus for a pair that has come into sight. */
export function focusPair(heading: HTMLElement): void {
  const panel = heading.closest('.pair-panel')
  const from = left && panel?.querySelector<HTMLElement>(`.pair-head[data-claim-id="${CSS.escape(left)}"]`)
  left = null
  panel?.parentElement?.scrollTo(0, 0)
  ;(from || heading).focus({ preventScroll: true })
}
