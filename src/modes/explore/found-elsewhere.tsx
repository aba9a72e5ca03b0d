import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ClaimButton } from './claim-button'
import './found-elsewhere.css'

type FoundElsewhereProps = {
  index: ClaimIndex
  /** What the search met that was not said in these days. */
  outside: readonly Ordinal[]
  words: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  onWiden: () => void
}

const MOST = 8

/** Who looks for words wants what has them, whatever the dates: the rest of the hits, and the way to their days. */
export function FoundElsewhere(props: FoundElsewhereProps) {
  const { index, outside, words, onChooseClaim, onLight, onWiden } = props
  if (outside.length === 0) return null
  return (
    <section className="found-elsewhere" aria-labelledby="found-elsewhere-title">
      <header>
        <h2 id="found-elsewhere-title">{t('search.outside', { n: outside.length })}</h2>
        <button type="button" className="button" onClick={onWiden}>
          {t('claims.widen', { n: outside.length })}
        </button>
      </header>
      <ul>
        {outside.slice(0, MOST).map((i) => {
          const claim = index.collection.claims[i]
          return (
            claim && (
              <li key={claim.id}>
                <ClaimButton
                  index={index}
                  claim={claim}
                  words={words}
                  onChooseClaim={onChooseClaim}
                  onLight={onLight}
                />
              </li>
            )
          )
        })}
      </ul>
      {outside.length > MOST && <p>{t('search.outside-more', { n: outside.length - MOST })}</p>}
    </section>
  )
}
