import { useAttachedText } from '@/collection/use-attached-text'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Claim } from '@/domain/collection'
import { t } from '@/i18n/text'
import './claim-context.css'

const AROUND = 160

type ClaimContextProps = { index: ClaimIndex; claim: Claim; article: Article }

/** The passage among its neighbours, where the reader has attached the article's text. */
export function ClaimContext({ index, claim, article }: ClaimContextProps) {
  const claims = index.collection.claims.filter((other) => other.article === article.id)
  const { attached } = useAttachedText(article, claims)
  const at = attached?.located.find(({ id }) => id === claim.id)
  if (!attached) return <p className="claim-panel-note">{t('claim.attach-hint')}</p>
  if (!at) return <p className="claim-panel-note">{t('claim.not-in-text')}</p>
  const from = Math.max(0, at.start - AROUND)
  const to = Math.min(attached.text.length, at.end + AROUND)
  return (
    <figure className="claim-context">
      <figcaption>{t('claim.in-context')}</figcaption>
      <blockquote lang={article.language}>
        {from > 0 && '… '}
        {attached.text.slice(from, at.start)}
        <mark>{attached.text.slice(at.start, at.end)}</mark>
        {attached.text.slice(at.end, to)}
        {to < attached.text.length && ' …'}
      </blockquote>
    </figure>
  )
}
