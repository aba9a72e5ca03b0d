import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim } from './collection'
import { FACETS, type Facet, valuesOf } from './filter-values'
import { countClaims, type Question } from './listed'

export type FacetCounts = {
  /** By facet and value: how many claims it would list under the other filters and in these dates. */
  values: Record<Facet, ReadonlyMap<string, number>>
  hedged: number
  garbled: number
  /** How many listed claims the switch for accounts of deaths hides, or would hide. */
  sensitive: number
}

/** What each value of each filter would list, its own filter let go and the others kept. O(facets × claims). */
export function countFacets(index: ClaimIndex, question: Question): FacetCounts {
  const listedWithout = (patch: Partial<Question['filters']>) =>
    countClaims(index, { ...question, filters: { ...question.filters, ...patch } }).listed
  const tally = (facet: Facet) => {
    const counts = new Map<string, number>()
    const of = valuesOf(index, facet)
    for (const i of listedWithout({ [facet]: [] }))
      for (const value of of(index.collection.claims[i] as Claim, i))
        counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const having = (listed: Ordinal[], has: (i: Ordinal) => boolean) => listed.filter(has).length
  return {
    values: byFacet(tally),
    hedged: having(listedWithout({ hedged: false }), (i) => index.columns.hedged[i] === 1),
    garbled: having(listedWithout({ garbled: false }), (i) => index.columns.garbled[i] === 1),
    sensitive: having(
      listedWithout({ sensitive: false }),
      (i) => index.collection.claims[i]?.sensitive === true,
    ),
  }
}

function byFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>
}
