import { useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { countClaims, type Question } from '@/domain/listed'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import { changeFilters, choosePlace, toggleSide } from './actions'
import './side-filter.css'

type SideFilterProps = {
  index: ClaimIndex
  question: Question
  place: { name: string; claims: number } | null
}

/** One toggle a group of voices, with what it would list under the other filters. */
export function SideFilter({ index, question, place }: SideFilterProps) {
  const { filters } = question
  const others = countClaims(index, { ...question, filters: { ...filters, sides: [] } })
  const counts = new Map<Id, number>()
  for (const i of others.listed) {
    const side = index.collection.sides[index.columns.side[i] ?? 0]?.id ?? ''
    counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  const [isOpen, setOpen] = useState(false)
  const chosen = index.collection.sides.filter(({ id }) => filters.sides.includes(id))
  const isOn = chosen.length > 0 || filters.sensitive
  return (
    <div className="side-filter">
      <details
        className="side-filter-voices"
        open={isOpen || isOn}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          {chosen.length === 0
            ? t('filter.all')
            : t('filter.only', { names: chosen.map(({ name }) => name).join(', ') })}
        </summary>
        <fieldset>
          <legend className="visually-hidden">{t('filter.sides')}</legend>
          {index.collection.sides.map((side) => {
            const n = counts.get(side.id) ?? 0
            return (
              <button
                key={side.id}
                type="button"
                className="button"
                aria-pressed={filters.sides.includes(side.id)}
                aria-label={t('filter.side', { side: side.name, n })}
                onClick={() => toggleSide(side.id)}
              >
                <SideMark slot={side.slot} />
                <span>{side.name}</span>
                <small>{n}</small>
              </button>
            )
          })}
          {chosen.length > 0 && (
            <button type="button" className="button" onClick={() => changeFilters({ sides: [] })}>
              {t('filter.clear')}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-pressed={filters.sensitive}
            onClick={() => changeFilters({ sensitive: !filters.sensitive })}
          >
            {t('filter.sensitive')}
          </button>
        </fieldset>
      </details>
      {place !== null && (
        <button
          type="button"
          className="button side-filter-place"
          aria-label={t('filter.place-clear', { place: place.name })}
          onClick={() => choosePlace(null)}
        >
          {t('filter.place', { place: place.name, n: place.claims })} <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  )
}
