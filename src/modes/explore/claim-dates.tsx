import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { t } from '@/i18n/text'
import { DatedReason } from '@/ui/dated-reason'

/** The three clocks, each with its reason. */
export function ClaimDates({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const article = index.articles.get(claim.article)
  const language = article?.language
  return (
    <>
      <h3>{t('claim.dates')}</h3>
      <dl className="claim-panel-pairs">
        <dt>{t('claim.date-said')}</dt>
        <dd>
          <DatedReason dating={claim.said} language={language} />
        </dd>
        <dt>{t('claim.date-about')}</dt>
        <dd>
          <DatedReason dating={claim.about} language={language} />
        </dd>
        {article && (
          <>
            <dt>{t('claim.date-reported')}</dt>
            <dd>
              <DatedReason dating={article.published} language={language} />
            </dd>
          </>
        )}
      </dl>
    </>
  )
}
