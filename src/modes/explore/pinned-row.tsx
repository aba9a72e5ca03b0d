import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import { t } from '@/i18n/text'
import { ClaimButton } from './claim-button'
import './pinned-row.css'

type PinnedRowProps = {
  index: ClaimIndex
  counted: Counted
  claim: Claim
  onChooseClaim: (id: Id) => void
  onGoThere: (id: Id) => void
}

/** The chosen claim where the dates or filters leave it out: kept in sight, but no option and not counted. */
export function PinnedRow({ index, counted, claim, onChooseClaim, onGoThere }: PinnedRowProps) {
  const at = index.ordinal.get(claim.id) ?? -1
  const isOutside = counted.outside.includes(at)
  const reason = t(
    isOutside
      ? 'claims.pinned-outside'
      : counted.undated.includes(at)
        ? 'claims.pinned-undated'
        : 'claims.pinned-filtered',
  )
  return (
    <fieldset className="pinned-row" data-pinned aria-label={t('claims.pinned', { reason })}>
      <ClaimButton index={index} claim={claim} onChooseClaim={onChooseClaim} />
      <p className="pinned-row-reason">
        <span>{reason}</span>
        {isOutside && (
          <button type="button" className="button" onClick={() => onGoThere(claim.id)}>
            {t('claims.go-there')}
          </button>
        )}
      </p>
    </fieldset>
  )
}
