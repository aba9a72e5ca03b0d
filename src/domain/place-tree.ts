import type { ClaimIndex, Ordinal } from './claim-index'
import type { Id, Place } from './collection'

const MERGING = new Set(['part-of-settlement', 'site', 'front-sector', 'route', 'water'])

/** The place and everything that is part of it, however deep. */
export function withParts(index: ClaimIndex, id: Id): Id[] {
  const found = new Set([id])
  for (let grew = true; grew; ) {
    grew = false
    for (const place of index.collection.places)
      if (place.partOf && found.has(place.partOf) && !found.has(place.id)) {
        found.add(place.id)
        grew = true
      }
  }
  return [...found]
}

/** Ids of those of the claims that name the place or a part of it; none without a place. */
export function claimsAt(index: ClaimIndex, claims: readonly Ordinal[], place: Id | null): Id[] {
  if (place === null) return []
  const wanted = new Set(withParts(index, place))
  return claims.flatMap((i) => {
    const claim = index.collection.claims[i]
    return claim?.places.some((part) => wanted.has(part.place)) ? [claim.id] : []
  })
}

/** May this place merge into its parent on the map? Regions and countries never swallow places. */
export function mergesIntoParent(index: ClaimIndex, place: Place): boolean {
  const parent = place.partOf === undefined ? undefined : index.places.get(place.partOf)
  if (!parent || !MERGING.has(place.kind)) return false
  return parent.kind !== 'region' && parent.kind !== 'country'
}

/** The settlement a part, site or sector belongs to on the map; the place itself when it merges into none. */
export function mapParent(index: ClaimIndex, place: Place): Place {
  let at = place
  // Bounded: a cycle in `partOf` is an error of the file, not a reason to hang.
  for (let depth = 0; depth < 8 && mergesIntoParent(index, at); depth++) {
    const parent = index.places.get(at.partOf ?? '')
    if (!parent) break
    at = parent
  }
  return at
}
