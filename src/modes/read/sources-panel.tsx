import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Id } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { DatedReason } from '@/ui/dated-reason'
import { AttachText } from './attach-text'
import { SourceNotes } from './source-notes'
import '@/i18n/words/claim'
import '@/i18n/words/read'
import './read-panel.css'
import './sources-panel.css'

type SourcesPanelProps = {
  index: ClaimIndex
  selected: Id | null
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  /** Lists this article's claims only. */
  onOnlyArticle: (id: Id) => void
}

/** The articles: how each was dated, how far its copy can be trusted, what is noted, and the text itself if attached. */
export function SourcesPanel(props: SourcesPanelProps) {
  const { articles } = props.index.collection
  return (
    <article className="read-panel sources">
      <h2>{t('sources.title')}</h2>
      <p className="read-panel-lead">{t('sources.lead')}</p>
      {articles.map((article) => (
        <Source key={article.id} {...props} article={article} />
      ))}
    </article>
  )
}

function Source({ index, article, selected, ...rest }: SourcesPanelProps & { article: Article }) {
  const { onChooseClaim, onLight, onOnlyArticle } = rest
  const outlet = index.actors.get(article.outlet)?.name ?? t('claims.outlet-unstated')
  const copier = article.copy?.by ? index.actors.get(article.copy.by)?.name : undefined
  const claims = index.collection.claims.filter((claim) => claim.article === article.id)
  return (
    <section className="source" aria-label={article.title} data-article-id={article.id}>
      <h3>{article.title}</h3>
      <p>{t('article.line', { outlet, date: formatDating(article.published, 'year') })}</p>
      <dl>
        <dt>{t('claim.dates')}</dt>
        <dd>
          <DatedReason dating={article.published} language={article.language} />
        </dd>
        <dt>{t('sources.trust')}</dt>
        <dd>{article.reliability}</dd>
        {article.copy && (
          <dd>
            {copier
              ? t('claim.copy-by', { name: copier, why: article.copy.why })
              : t('claim.copy', { why: article.copy.why })}
          </dd>
        )}
        <dt>{t('sources.outlet')}</dt>
        <dd>{article.outletBasis.why}</dd>
      </dl>
      <p className="source-actions">
        <button type="button" className="button" onClick={() => onOnlyArticle(article.id)}>
          {t('sources.claims', { n: claims.length })}
        </button>
      </p>
      <SourceNotes index={index} article={article} onChooseClaim={onChooseClaim} />
      <AttachText
        index={index}
        article={article}
        claims={claims}
        selected={selected}
        onChooseClaim={onChooseClaim}
        onLight={onLight}
      />
    </section>
  )
}
