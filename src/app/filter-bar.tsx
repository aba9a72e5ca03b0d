import { useState } from 'react'
import type { Found } from '@/collection/search/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Question } from '@/domain/listed'
import type { Filters } from '@/domain/view'
import { t } from '@/i18n/text'
import { later } from '@/widget/part'
import { chipsOf, FilterChips } from './filter-chips'
import { Pane } from './pane'
import { SearchNote, SearchToCome } from './search-note'
import './filter-bar.css'

const FilterFacets = later(() => import('./filter-facets').then(({ FilterFacets }) => FilterFacets))

type FilterBarProps = {
  index: ClaimIndex
  filters: Filters
  question: Question
  search: Found | undefined
  place: { name: string; claims: number } | null
}

/** What is on, as chips; behind one button every filter, each value with what it would list under the others. */
export function FilterBar({ index, filters, question, search, place }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false)
  const chips = chipsOf(index, filters, question.known)
  return (
    <div className="filter-bar">
      <details
        className="filter-bar-all"
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t('filter.open', { n: chips.length })}</summary>
        {isOpen && (
          <Pane>
            <FilterFacets index={index} question={question} />
          </Pane>
        )}
      </details>
      <FilterChips chips={chips} place={place} />
      {search ? <SearchNote found={search} /> : <SearchToCome index={index} q={filters.q} />}
    </div>
  )
}
