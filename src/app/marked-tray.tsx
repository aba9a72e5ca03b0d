import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { t } from '@/i18n/text'
import { focusClaimRow } from '@/modes/explore/claim-listbox'
import { keepMark } from '@/store/view-store'
import { voiceName } from '@/ui/voice-words'
import './marked-tray.css'

/** The claim that waits for a second one. Always there, as a live region must stand before its words come. */
export function MarkedTray({ index, claim }: { index: ClaimIndex; claim: Claim | null }) {
  return (
    <div className="marked-tray" aria-live="polite">
      {claim && (
        <>
          <p>{t('mark.tray', { who: voiceName(index, claim), claim: claim.short || claim.text })}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              focusClaimRow(claim.id)
              keepMark(null)
            }}
          >
            {t('mark.cancel')}
          </button>
        </>
      )}
    </div>
  )
}
