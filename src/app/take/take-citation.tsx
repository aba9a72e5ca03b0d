import { useState } from 'react'
import { type CitationStyle, cite } from '@/collection/export/citation'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { facetValueName } from '@/ui/facet-words'
import { CopyButton } from './copy-button'
import { useWritten } from './use-written'

const STYLES = ['plain', 'bibtex', 'csl'] as const satisfies readonly CitationStyle[]
const DAY_MS = 86_400_000

type TakeCitationProps = { index: ClaimIndex; claim: Claim | undefined; link: string }

/** How to cite the open claim, an article, or the collection. */
export function TakeCitation({ index, claim, link }: TakeCitationProps) {
  const [of, setOf] = useState(claim ? 'claim' : 'collection')
  const [style, setStyle] = useState<CitationStyle>('plain')
  const [today] = useState(() => Math.floor(Date.now() / DAY_MS))
  const text = cite(useWritten(index), citedBy(of, claim), style, link, today)
  return (
    <section aria-labelledby="take-cite">
      <h3 id="take-cite">{t('take.cite')}</h3>
      <p className="take-choice">
        <label>
          {t('take.cite-of')}{' '}
          <select className="button" value={of} onChange={(event) => setOf(event.currentTarget.value)}>
            {claim && <option value="claim">{t('take.cite-claim')}</option>}
            <option value="collection">{t('take.cite-collection')}</option>
            {index.collection.articles.map(({ id }) => (
              <option key={id} value={`article ${id}`}>
                {facetValueName(index, 'articles', id)}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {t('take.cite-style')}{' '}
          <select
            className="button"
            value={style}
            onChange={(event) => setStyle(event.currentTarget.value as CitationStyle)}
          >
            {STYLES.map((value) => (
              <option key={value} value={value}>
                {t(`take.cite-${value}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <textarea readOnly rows={4} aria-label={t('take.cite-text')} value={text} />
      <CopyButton text={text} label={t('take.cite-copy')} />
    </section>
  )
}

function citedBy(of: string, claim: Claim | undefined) {
  const [kind, id] = of.split(' ') as [string, Id | undefined]
  if (kind === 'article' && id) return { kind: 'article' as const, id }
  return kind === 'claim' && claim
    ? { kind: 'claim' as const, id: claim.id }
    : { kind: 'collection' as const }
}
