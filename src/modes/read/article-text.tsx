import type { AttachedText } from '@/collection/attached-text'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Id } from '@/domain/collection'
import { type Stretch, stretchesOf } from '@/domain/find-passages'
import { t } from '@/i18n/text'

type ArticleTextProps = {
  index: ClaimIndex
  article: Article
  attached: AttachedText
  selected: Id | null
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/**
 * The attached text with its passages marked: each stretch leads to its claim; where several overlap, to the
 * next one with every press. A darker mark: more claims.
 */
export function ArticleText({
  index,
  article,
  attached,
  selected,
  onChooseClaim,
  onLight,
}: ArticleTextProps) {
  const { text, located } = attached
  return (
    <>
      <p className="source-note-why">{t('sources.text-help')}</p>
      <section
        className="article-text"
        lang={article.language}
        aria-label={t('sources.text', { title: article.title })}
      >
        {stretchesOf(text.length, located).map((stretch) => {
          const words = text.slice(stretch.start, stretch.end)
          if (stretch.claims.length === 0) return words
          return (
            <button
              key={stretch.start}
              type="button"
              className="article-passage"
              data-claims={stretch.claims.join(' ')}
              data-depth={Math.min(stretch.claims.length, 3)}
              aria-pressed={selected !== null && stretch.claims.includes(selected)}
              title={namesOf(index, stretch)}
              onClick={() => onChooseClaim(nextOf(stretch, selected))}
              onPointerEnter={() => onLight(stretch.claims)}
              onPointerLeave={() => onLight([])}
              onFocus={() => onLight(stretch.claims)}
              onBlur={() => onLight([])}
            >
              {words}
            </button>
          )
        })}
      </section>
    </>
  )
}

/** The claim after the chosen one among those that share the stretch. */
function nextOf({ claims }: Stretch, selected: Id | null): Id {
  return claims[(claims.indexOf(selected ?? '') + 1) % claims.length] as Id
}

function namesOf(index: ClaimIndex, { claims }: Stretch): string {
  const names = claims.map((id) => index.collection.claims[index.ordinal.get(id) ?? -1]?.short ?? id)
  return t('sources.passage', { n: claims.length, claims: names.join(' · ') })
}
