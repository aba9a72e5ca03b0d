import type { ClaimIndex } from '@/domain/claim-index'
import type { Facet } from '@/domain/filter-values'
import { KINDS, RELATION_FILTERS, SPEECH } from '@/domain/view'
import { t } from '@/i18n/text'
import { facetValueName } from '@/ui/facet-words'
import { SideMark } from '@/ui/side-mark'
import { useMore } from '@/widget/use-more'
import { toggleFilter } from './filter-actions'

type FacetGroupProps = {
  index: ClaimIndex
  facet: Facet
  counts: ReadonlyMap<string, number>
  chosen: readonly string[]
}

/**
 * The values of one filter, of very many the first hundred and a button for more. Those that would list nothing are left
 * out, unless they are on.
 */
export function FacetGroup({ index, facet, counts, chosen }: FacetGroupProps) {
  const values = valuesInOrder(index, facet, counts).filter(
    (value) => counts.has(value) || chosen.includes(value),
  )
  const { shown, more } = useMore(values.length, (left) => t('rows.more', left))
  if (values.length === 0) return null
  return (
    <fieldset className="facet-group">
      <legend>{t(`filter.facet-${facet}`)}</legend>
      {values
        .filter((value, i) => i < shown || chosen.includes(value))
        .map((value) => {
          const name = facetValueName(index, facet, value)
          const n = counts.get(value) ?? 0
          const slot = facet === 'sides' ? index.sides.get(value)?.slot : undefined
          return (
            <label key={value} className="facet-value">
              <input
                type="checkbox"
                aria-label={t('filter.value', { name, n })}
                checked={chosen.includes(value)}
                onChange={() => toggleFilter(facet, value)}
              />
              {slot !== undefined && <SideMark slot={slot} />}
              <span>{name}</span>
              <small>{n}</small>
            </label>
          )
        })}
      {more}
    </fieldset>
  )
}

/** In the collection's order where that means something, else the commonest first. */
function valuesInOrder(index: ClaimIndex, facet: Facet, counts: ReadonlyMap<string, number>): string[] {
  const { sides, articles, topics, actors, places } = index.collection
  if (facet === 'kinds') return [...KINDS]
  if (facet === 'speech') return [...SPEECH]
  if (facet === 'relation') return [...RELATION_FILTERS]
  if (facet === 'sides') return sides.map(({ id }) => id)
  if (facet === 'articles') return articles.map(({ id }) => id)
  if (facet === 'topics') return topics.map(({ id }) => id)
  const ids = (facet === 'places' ? places : actors).map(({ id }) => id)
  return ids.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}
