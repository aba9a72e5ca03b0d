import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Place, Topic } from './collection'
import { shapeOf, subjectsOf } from './map-places'

export type CalloutWish = { claim: Claim; ordinal: Ordinal; place: Place }

/**
 * Claims that say *where*: about a part of the focus town, a site, a sector or another place than the town as
 * a whole. In the question first, then contested, then as listed; at most `most`, two a place.
 */
export function calloutsFor(
  index: ClaimIndex,
  listed: readonly Ordinal[],
  focus: Place | null,
  topic: Topic | null,
  most = 6,
): CalloutWish[] {
  const asked = new Set(topic?.claims)
  const wishes = listed.flatMap((ordinal) => {
    const claim = index.collection.claims[ordinal]
    const place = subjectsOf(index, ordinal).find((subject) => saysWhere(index, subject, focus))
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

function saysWhere(index: ClaimIndex, place: Place, focus: Place | null): boolean {
  const shape = shapeOf(index, place)
  return shape === 'lettered' || (shape === 'ground' && place !== focus)
}
