import type { ClaimIndex } from '@/domain/claim-index'
import type { ClaimKind, Id, Speech } from '@/domain/collection'
import type { Facet } from '@/domain/filter-values'
import type { Filters } from '@/domain/view'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'

/** The name of a filter's value as the page writes it. */
export function facetValueName(index: ClaimIndex, facet: Facet, value: string): string {
  if (facet === 'sides') return index.sides.get(value)?.name ?? value
  if (facet === 'claimants') return index.actors.get(value)?.name ?? value
  if (facet === 'places') return index.places.get(value)?.name ?? value
  if (facet === 'topics') return index.topics.get(value)?.title ?? value
  if (facet === 'kinds') return t(`kind.${value as ClaimKind}`)
  if (facet === 'speech') return t(`speech.${value as Speech}`)
  if (facet === 'relation') return t(`filter.relation-${value as Filters['relation'][number]}`)
  return articleName(index, value)
}

function articleName(index: ClaimIndex, id: Id): string {
  const article = index.articles.get(id)
  const outlet = index.actors.get(article?.outlet ?? '')
  if (!article || !outlet) return id
  // An outlet that is not stated bears its day in its name.
  return outlet.kind === 'unnamed'
    ? outlet.name
    : t('article.line', { outlet: outlet.name, date: formatDating(article.published) })
}
