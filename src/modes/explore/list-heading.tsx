import type { Sort } from '@/domain/list-order'
import { SORTS } from '@/domain/view'
import { t } from '@/i18n/text'
import './list-heading.css'

type ListHeadingProps = { title: string; sort: Sort; onSort: (sort: Sort) => void }

/** What the list below holds, and its order. */
export function ListHeading({ title, sort, onSort }: ListHeadingProps) {
  return (
    <div className="list-heading">
      <h2 className="list-heading-title">{title}</h2>
      <fieldset aria-label={t('claims.sort')} className="list-heading-sorts">
        {SORTS.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === sort}
            onClick={() => onSort(each)}
          >
            {t(`claims.sort-${each}`)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
