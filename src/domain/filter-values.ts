import { claimantOf } from './attribution'
import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Id } from './collection'
import { talliesOf } from './relation-graph'
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
  if (facet === 'sides') {
    const each = collection.sides.map(({ id }) => [id])
    return (_, i) => each[columns.side[i] ?? 0] ?? []
  }
  if (facet === 'claimants') return (claim) => [claimantOf(claim)]
  if (facet === 'kinds') return (claim) => claim.kinds
  if (facet === 'articles') return (claim) => [claim.article]
  if (facet === 'speech') return (claim) => [claim.speech]
  if (facet === 'topics') return (claim) => (index.topicsOf.get(claim.id) ?? []).map(({ id }) => id)
  if (facet === 'relation') return relationsOf(index)
  const known = new Map<Id, Id[]>()
  const wholes = (place: Id) => {
    const found = known.get(place) ?? withWholes(index, place)
    known.set(place, found)
    return found
  }
  return ({ places: [first, ...others] }) => {
    if (!first) return []
    return others.length === 0
      ? wholes(first.place)
      : [...new Set([first, ...others].flatMap(({ place }) => wholes(place)))]
  }
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

type RelationFilter = Filters['relation'][number]

/** By the sum of what is true of a claim, so that all claims share a few lists. */
const RELATION_VALUES: readonly RelationFilter[][] = Array.from({ length: 8 }, (_, bits) =>
  (['disputed', 'denied', 'repeated'] as const).filter((_, i) => bits & (1 << i)),
)

/** How a claim stands to others: disputed, denied, repeated. What holds only as printed does not count. */
function relationsOf(index: ClaimIndex): ValuesOf {
  const { disputed } = index.columns
  const { denied, repeats } = talliesOf(index)
  const bits = (i: Ordinal) => (disputed[i] ?? 0) + 2 * (denied[i] ?? 0) + 4 * (repeats[i] ?? 0)
  return (_, i) => RELATION_VALUES[bits(i)] ?? []
}
