import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { asSentence, viaWords, voiceName } from '@/ui/voice-words'

type PaperClaimsProps = {
  index: ClaimIndex
  claims: readonly Claim[]
  /** Those whose speaker the class is to find: neither name nor day, which may tell it. */
  concealed?: ReadonlySet<Id>
}

/** With more claims than these, who says them stands in the line of the claim, so that room is left to write. */
const ROOMY = 8

/** Claims in our words, numbered, each with who says it and when. */
export function PaperClaims({ index, claims, concealed }: PaperClaimsProps) {
  return (
    <ol className="paper-claims" data-is-crowded={claims.length > ROOMY || undefined}>
      {claims.map((claim) => (
        <li key={claim.id} data-claim={claim.id}>
          {claim.text}{' '}
          {concealed?.has(claim.id) ? (
            <small className="paper-who-says">
              {t('tools.paper-who-says')} <i /> {t('tools.paper-when')} <i />
            </small>
          ) : (
            <small>{sayingWords(index, claim)}</small>
          )}
        </li>
      ))}
    </ol>
  )
}

function sayingWords(index: ClaimIndex, claim: Claim): string {
  const parts = [
    asSentence(voiceName(index, claim)),
    formatDating(claim.said, 'year'),
    viaWords(index, claim),
  ]
  return parts.filter(Boolean).join(', ')
}

/** Where the claims stand, and that the words are ours. */
export function PaperSources({ index, claims }: { index: ClaimIndex; claims: readonly Claim[] }) {
  const from = new Set(claims.map(({ article }) => article))
  const articles = index.collection.articles
    .filter(({ id }) => from.has(id))
    .map((article) =>
      t('tools.paper-article', {
        title: article.title,
        outlet: index.actors.get(article.outlet)?.name ?? '',
        date: formatDating(article.published, 'year'),
      }),
    )
  return (
    <p className="paper-sources">
      {articles.length > 0 && `${t('tools.paper-sources', { articles: articles.join('; ') })} `}
      {t('tools.paper-own-wording')} {articles.length > 0 && t('tools.paper-titles')}
    </p>
  )
}
