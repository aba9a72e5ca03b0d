import { type ClaimIndex, claimOf } from './claim-index'
import type { Id, Place, RelationType } from './collection'
import { shapeOf, subjectsOf } from './map-places'
import { relatedTo } from './relation-graph'

export type RelatedPlace = { place: Place; signs: { type: RelationType; claims: Id[] }[] }

const ORDER: readonly RelationType[] = [
  'denies',
  'contradicts',
  'qualifies',
  'supports',
  'repeats',
  'updates',
]

/** The places that the chosen claim is about. */
export function placesOfClaim(index: ClaimIndex, id: Id | null): Place[] {
  return claimOf(index, id) ? subjectsOf(index, index.ordinal.get(id ?? '') ?? -1) : []
}

/** Regions and countries to be outlined: those that the chosen claim is about, and the chosen one. */
export function outlinedPlaces(index: ClaimIndex, claim: Id | null, place: Id | null): Place[] {
  const chosen = index.places.get(place ?? '')
  const all = new Set([...placesOfClaim(index, claim), ...(chosen ? [chosen] : [])])
  return [...all].filter(({ outline }) => outline !== undefined)
}

/**
 * Places of the claims that stand in relation to the chosen one, with how many by relation, the sharpest
 * first; what holds only as printed is left out.
 */
export function relatedPlaces(index: ClaimIndex, id: Id | null): RelatedPlace[] {
  if (id === null) return []
  const found = new Map<Place, Map<RelationType, Id[]>>()
  for (const { relation, other } of relatedTo(index, id)) {
    if (relation.reading === 'printed') continue
    for (const place of new Set(subjectsOf(index, index.ordinal.get(other) ?? -1))) {
      const signs = found.get(place) ?? new Map<RelationType, Id[]>()
      found.set(place, signs.set(relation.type, [...(signs.get(relation.type) ?? []), other]))
    }
  }
  return [...found].map(([place, signs]) => ({
    place,
    signs: signsOf(signs),
  }))
}

/** The signs of places that stand as one: a claim about two of them counts once. */
export function mergedSigns(all: readonly RelatedPlace['signs'][]): RelatedPlace['signs'] {
  const merged = new Map<RelationType, Id[]>()
  for (const { type, claims } of all.flat())
    merged.set(type, [...new Set([...(merged.get(type) ?? []), ...claims])])
  return signsOf(merged)
}

function signsOf(signs: ReadonlyMap<RelationType, Id[]>): RelatedPlace['signs'] {
  return ORDER.flatMap((type) => (signs.has(type) ? [{ type, claims: signs.get(type) ?? [] }] : []))
}

/** Has the place a point of its own to draw a line to? */
export function hasGround(index: ClaimIndex, place: Place): boolean {
  const shape = shapeOf(index, place)
  return shape === 'ground' || shape === 'lettered'
}
