import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Place, Topic } from './collection'
import { shapeOf, subjectsOf } from './map-places'

export type CalloutWish = { claim: Claim; ordinal: Ordinal; place: Place }

/**
 * Claims that say *where*: about a part of the focus town, a site, a sector or another place than the town as
 * a whole; and the first that states a length at the town. In the question first, then contested, then as
 * listed; at most `most`, two a place.
 */
export function calloutsFor(
  index: ClaimIndex,
  listed: readonly Ordinal[],
  focus: Place | null,
  topic: Topic | null,
  most = 6,
): CalloutWish[] {
  const asked = new Set(topic?.claims)
  const measured = listed.find((ordinal) => statedKm(index, ordinal) && isAboutTown(index, ordinal, focus))
  const wishes = listed.flatMap((ordinal) => {
    const claim = index.collection.claims[ordinal]
    const found = subjectsOf(index, ordinal).find((subject) => saysWhere(index, subject, focus))
    const place = found ?? (ordinal === measured ? focus : null)
    return claim && place ? [{ claim, ordinal, place }] : []
  })
  const rank = ({ claim, ordinal }: CalloutWish) =>
    (asked.has(claim.id) ? 0 : 2) + (index.columns.disputed[ordinal] ? 0 : 1)
  const perPlace = new Map<Place, number>()
  return wishes
    .sort((a, b) => rank(a) - rank(b) || a.ordinal - b.ordinal)
    .filter(({ place }) => {
      const n = (perPlace.get(place) ?? 0) + 1
      perPlace.set(place, n)
      return n <= 2
    })
    .slice(0, most)
}

/** The length in kilometres that the claim states; 0 without one. */
export function statedKm(index: ClaimIndex, ordinal: Ordinal): number {
  const stated = index.collection.claims[ordinal]?.quantities?.find(({ unit }) => unit === 'km')
  return stated?.max ?? stated?.min ?? 0
}

function isAboutTown(index: ClaimIndex, ordinal: Ordinal, town: Place | null): boolean {
  return subjectsOf(index, ordinal).some((place) => place === town)
}

function saysWhere(index: ClaimIndex, place: Place, focus: Place | null): boolean {
  const shape = shapeOf(index, place)
  return shape === 'lettered' || (shape === 'ground' && place !== focus)
}
