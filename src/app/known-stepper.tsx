import type { ClaimIndex } from '@/domain/claim-index'
import { articleOrder } from '@/domain/reading-order'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { changeKnown } from './filter-actions'
import './known-stepper.css'

type KnownStepperProps = { index: ClaimIndex; known: number | null }

/** "As these articles had told it by 12 May": one article after the other, in the order of their days. At the foot of the page, on a phone among the filters. */
export function KnownStepper({ index, known }: KnownStepperProps) {
  const total = index.collection.articles.length
  const at = known ?? total
  return (
    <fieldset className="facet-group known-stepper">
      <legend>{t('known.title')}</legend>
      <div>
        <button
          type="button"
          className="button"
          aria-label={t('known.previous')}
          disabled={at <= 1}
          onClick={() => changeKnown(at - 1)}
        >
          ‹
        </button>
        <span aria-live="polite">{knownWords(index, known)}</span>
        <button
          type="button"
          className="button"
          aria-label={t('known.next')}
          disabled={at >= total}
          onClick={() => changeKnown(at + 1 >= total ? null : at + 1)}
        >
          ›
        </button>
      </div>
    </fieldset>
  )
}

/** "by 12–13 May 2023: article 3 of 5"; all of them without a number. */
export function knownWords(index: ClaimIndex, known: number | null): string {
  const order = articleOrder(index.collection)
  const article = known === null ? undefined : index.articles.get(order[known - 1] ?? '')
  if (known === null || !article) return t('known.all', { n: order.length })
  return t('known.by', { date: formatDating(article.published, 'year'), n: known, total: order.length })
}
