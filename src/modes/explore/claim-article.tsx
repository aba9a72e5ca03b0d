import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { ClaimContext } from './claim-context'

/** The article, how far its copy can be trusted, where in it the passage stands, and what is noted there. */
export function ClaimArticle({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const article = index.articles.get(claim.article)
  if (!article) return null
  const outlet = index.actors.get(article.outlet)?.name ?? t('claims.outlet-unstated')
  const copier = article.copy?.by ? index.actors.get(article.copy.by)?.name : undefined
  const notes = index.collection.notes.filter((note) => note.claims.includes(claim.id))
  const { start, end } = claim.passage
  return (
    <>
      <h3>{t('claim.article')}</h3>
      <p className="claim-article-title">{article.title}</p>
      <p>{t('article.line', { outlet, date: formatDating(article.published, 'year') })}</p>
      <p>{article.reliability}</p>
      {article.copy && (
        <p>
          {copier
            ? t('claim.copy-by', { name: copier, why: article.copy.why })
            : t('claim.copy', { why: article.copy.why })}
        </p>
      )}
      {article.outletBasis.basis === 'inferred' && (
        <p className="claim-panel-note">{t('claim.outlet-why', { why: article.outletBasis.why })}</p>
      )}
      {notes.length > 0 && (
        <>
          <h4>{t('claim.notes')}</h4>
          <ul className="claim-article-notes">
            {notes.map((note) => (
              <li key={note.id}>
                <q lang={article.language}>{note.printed}</q>
                {note.likely ? ` ${t('claim.note', { likely: note.likely })}` : ':'}{' '}
                <span className="dated-reason-why">{note.why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ClaimContext index={index} claim={claim} article={article} />
      <p className="claim-panel-note">
        {t('claim.passage', { start, end, article: article.id.replace(/^a(?=\d)/, '') })}
      </p>
    </>
  )
}
