import { useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { t } from '@/i18n/text'
import { claimWithSource, errorReport } from './claim-words'
import './claim-share.css'

/** Takes the claim along with its source, or tells that something in it is wrong. */
export function ClaimShare({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const [outcome, setOutcome] = useState<'' | 'copied' | 'failed'>('')
  const [report, setReport] = useState<string | null>(null)
  const copy = (text: string) =>
    navigator.clipboard
      .writeText(text)
      .then(() => setOutcome('copied'))
      .catch(() => {
        // Where the clipboard is refused, the text stands there to be copied by hand.
        setOutcome('failed')
        setReport(text)
      })
  return (
    <div className="claim-share">
      <p>
        <button
          type="button"
          className="button"
          onClick={() => copy(claimWithSource(index, claim, addressHere()))}
        >
          {t('claim.copy-claim')}
        </button>{' '}
        <button
          type="button"
          className="button"
          aria-expanded={report !== null}
          onClick={() => setReport(report === null ? errorReport(index, claim, addressHere()) : null)}
        >
          {t('claim.report')}
        </button>{' '}
        <span aria-live="polite">{outcome && t(`claim.copy-${outcome}`)}</span>
      </p>
      {report !== null && (
        <>
          <label>
            {t('claim.report-help')}
            <textarea rows={8} value={report} onChange={(event) => setReport(event.target.value)} />
          </label>
          <button type="button" className="button" onClick={() => copy(report)}>
            {t('claim.report-copy')}
          </button>
        </>
      )}
    </div>
  )
}

/** What is taken out of a frame leads to the whole page. */
function addressHere(): string {
  return location.href.replace(/([#&])embed=1&?/, '$1').replace(/[#&]$/, '')
}
