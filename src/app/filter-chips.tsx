import type { ClaimIndex } from '@/domain/claim-index'
import { FACETS } from '@/domain/filter-values'
import type { Filters } from '@/domain/view'
import { t } from '@/i18n/text'
import { facetValueName } from '@/ui/facet-words'
import { choosePlace } from './actions'
import { changeFilters, changeKnown, clearFilters, toggleFilter } from './filter-actions'
import { knownWords } from './known-stepper'

export type Chip = { key: string; name: string; drop: () => void }

/** Every filter that is on, one chip a value, with what removes it. */
export function chipsOf(index: ClaimIndex, filters: Filters, known: number | null): Chip[] {
  const dropping = (patch: Partial<Filters>) => () => changeFilters(patch)
  const lists = FACETS.flatMap((facet) =>
    filters[facet].map((value) => ({
      key: `${facet}.${value}`,
      name: facetValueName(index, facet, value),
      drop: () => toggleFilter(facet, value),
    })),
  )
  const flags = (['hedged', 'garbled', 'sensitive'] as const).flatMap((flag) =>
    filters[flag] ? [{ key: flag, name: t(`filter.${flag}`), drop: dropping({ [flag]: false }) }] : [],
  )
  const q = filters.q.trim()
  const words = q ? [{ key: 'q', name: t('search.chip', { q }), drop: dropping({ q: '' }) }] : []
  const told =
    known === null
      ? []
      : [
          {
            key: 'known',
            name: t('known.chip', { words: knownWords(index, known) }),
            drop: () => changeKnown(null),
          },
        ]
  return [...lists, ...flags, ...words, ...told]
}

type FilterChipsProps = { chips: readonly Chip[]; place: { name: string; claims: number } | null }

export function FilterChips({ chips, place }: FilterChipsProps) {
  if (chips.length === 0 && place === null) return null
  return (
    <ul className="filter-chips" aria-label={t('filter.chips')}>
      {chips.map(({ key, name, drop }) => (
        <li key={key}>
          <button type="button" className="button" aria-label={t('filter.drop', { name })} onClick={drop}>
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {place !== null && (
        <li>
          <button
            type="button"
            className="button filter-chips-place"
            aria-label={t('filter.place-clear', { place: place.name })}
            onClick={() => choosePlace(null)}
          >
            {t('filter.place', { place: place.name, n: place.claims })} <span aria-hidden="true">×</span>
          </button>
        </li>
      )}
      {chips.length > 0 && (
        <li>
          <button type="button" className="button" onClick={clearFilters}>
            {t('filter.clear-all')}
          </button>
        </li>
      )}
    </ul>
  )
}
