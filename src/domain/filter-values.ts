import { claimantOf } from './attribution'
import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Id } from './collection'
import type { Filters } from './view'

/** The filters that hold a list of values; a claim passes one when it has any of them. */
export const FACETS = [
  'sides',
  'claimants',
  'kinds',
  'places',
  'articles',
  'speech',
  'topics',
  'relation',
] as const satisfies readonly (keyof Filters)[]
export type Facet = (typeof FACETS)[number]

type ValuesOf = (claim: Claim, i: Ordinal) => readonly string[]

/** What a claim has of a facet: the one definition behind filtering and counting. */
export function valuesOf(index: ClaimIndex, facet: Facet): ValuesOf {
  const { collection, columns } = index
  if (facet === 'sides') return (_, i) => [collection.sides[columns.side[i] ?? 0]?.id ?? '']
  if (facet === 'claimants') return (claim) => [claimantOf(claim)]
  if (facet === 'kinds') return (claim) => claim.kinds
  if (facet === 'articles') return (claim) => [claim.article]
  if (facet === 'speech') return (claim) => [claim.speech]
  if (facet === 'topics') return (claim) => (index.topicsOf.get(claim.id) ?? []).map(({ id }) => id)
  if (facet === 'relation') return relationsOf(index)
  return (claim) => [...new Set(claim.places.flatMap(({ place }) => withWholes(index, place)))]
}

/** A place and every larger one it is part of: a claim about the winery is one about Bakhmut. */
export function withWholes(index: ClaimIndex, place: Id): Id[] {
  const found: Id[] = []
  for (let at: Id | undefined = place; at !== undefined && !found.includes(at); ) {
    found.push(at)
    at = index.places.get(at)?.partOf
  }
  return found
}

/** How a claim stands to others: disputed, denied, repeated. What holds only as printed does not count. */
function relationsOf({ collection }: ClaimIndex): ValuesOf {
  const found = new Map<Id, Set<string>>()
  const add = (id: Id, value: Filters['relation'][number]) =>
    found.set(id, (found.get(id) ?? new Set()).add(value))
  for (const { type, reading, from, to } of collection.relations) {
    if (reading === 'printed') continue
    if (type === 'contradicts' || type === 'denies') for (const id of [from, to]) add(id, 'disputed')
    if (type === 'denies') add(to, 'denied')
    if (type === 'repeats') for (const id of [from, to]) add(id, 'repeated')
  }
  return (claim) => [...(found.get(claim.id) ?? [])]
}
