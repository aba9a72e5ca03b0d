import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { t } from '@/i18n/text'

/** What is claimed, in our words; and the printed ones where they matter. */
export function ClaimStatement({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const language = index.articles.get(claim.article)?.language
  return (
    <>
      <h3>{t('claim.statement')}</h3>
      <p className="claim-statement-text">{claim.text}</p>
      {claim.quote && (
        <p className="claim-statement-quote">
          <span className="claim-panel-label">{t('claim.quote')}</span> <q lang={language}>{claim.quote}</q>
        </p>
      )}
      {claim.sensitive && <p className="claim-panel-note">{t('claim.sensitive')}</p>}
    </>
  )
}

/** What a damaged copy prints, beside what was likely meant. */
export function ClaimGarbled({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const language = index.articles.get(claim.article)?.language
  if (!claim.garbled) return null
  return (
    <>
      <h3>{t('claim.garbled')}</h3>
      <dl className="claim-panel-pairs">
        <dt>{t('claim.as-printed')}</dt>
        <dd>
          <q lang={language}>{claim.garbled.printed}</q>
        </dd>
        <dt>{t('claim.likely')}</dt>
        <dd>
          <q>{claim.garbled.likely}</q> <span className="dated-reason-why">{claim.garbled.why}</span>
        </dd>
      </dl>
    </>
  )
}
