import type { ClaimIndex } from '@/domain/claim-index'
import { countFacets } from '@/domain/facet-counts'
import { FACETS } from '@/domain/filter-values'
import type { Question } from '@/domain/listed'
import { t } from '@/i18n/text'
import { FacetGroup } from './facet-group'
import { changeFilters } from './filter-actions'
import { KnownStepper } from './known-stepper'

/** Every filter, each value with what it would list under the others. */
export function FilterFacets({ index, question }: { index: ClaimIndex; question: Question }) {
  const { filters } = question
  const counts = countFacets(index, question)
  const switches = [
    { name: 'hedged', n: counts.hedged },
    { name: 'garbled', n: counts.garbled },
    { name: 'sensitive', n: counts.sensitive },
  ] as const
  return (
    <div className="filter-bar-facets">
      <div>
        {FACETS.map((facet) => (
          <FacetGroup
            key={facet}
            index={index}
            facet={facet}
            counts={counts.values[facet]}
            chosen={filters[facet]}
          />
        ))}
        <KnownStepper index={index} known={question.known} />
        <fieldset className="facet-group">
          <legend>{t('filter.wording')}</legend>
          {switches.map(({ name, n }) => (
            <label key={name} className="facet-value">
              <input
                type="checkbox"
                checked={filters[name]}
                onChange={() => changeFilters({ [name]: !filters[name] })}
              />
              <span>{t(`filter.${name}`)}</span>
              <small>{n}</small>
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  )
}
