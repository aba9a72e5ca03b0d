import type { ClaimIndex, Ordinal } from './claim-index'
import type { Id } from './collection'
import { articleOrder } from './reading-order'
import { KINDS, type LANES } from './view'

export type LaneBy = (typeof LANES)[number]

/** Nobody looks through more; those with fewest claims share the last. */
export const MOST_LANES = 60
/** No id begins with a colon. */
export const REST_LANE = ':rest'

/** `key`: id of the side, article, topic or kind; "" for claims in no topic; REST_LANE. */
export type Lane = { by: LaneBy; key: Id }

export type LaneOf = (i: Ordinal) => Id

/**
 * The lanes in their order, and the one each claim stands in. Of more than 60 those with fewest of the claims that are
 * shown, in whatever dates, are one lane at the end: which they are does not change as the dates move.
 */
export function planLanes(
  index: ClaimIndex,
  by: LaneBy,
  shown: readonly Ordinal[],
): { lanes: Lane[]; laneOf: LaneOf } {
  const lanes = lanesOf(index, by, shown)
  const own = (i: Ordinal) => laneKeyOf(index, by, i)
  if (lanes.length <= MOST_LANES) return { lanes, laneOf: own }
  const counts = new Map<Id, number>()
  for (const i of shown) counts.set(own(i), (counts.get(own(i)) ?? 0) + 1)
  const fullest = lanes
    .toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0))
    .slice(0, MOST_LANES - 1)
  const kept = new Set(fullest.map(({ key }) => key))
  return {
    lanes: [...lanes.filter(({ key }) => kept.has(key)), { by, key: REST_LANE }],
    laneOf: (i) => (kept.has(own(i)) ? own(i) : REST_LANE),
  }
}

/** The lanes in their order: every group of voices and article, but only the topics and kinds in use. */
function lanesOf(index: ClaimIndex, by: LaneBy, shown: readonly Ordinal[]): Lane[] {
  const { collection } = index
  const lane = (key: Id): Lane => ({ by, key })
  if (by === 'sides') return collection.sides.map((side) => lane(side.id))
  if (by === 'articles') return articleOrder(collection).map(lane)
  const used = new Set(shown.map((i) => laneKeyOf(index, by, i)))
  const keys = by === 'kinds' ? KINDS : [...collection.topics.map((topic) => topic.id), '']
  return keys.filter((key) => used.has(key)).map(lane)
}

/** The one lane a claim stands in: of several topics the first, of several kinds the primary one. */
export function laneKeyOf(index: ClaimIndex, by: LaneBy, i: Ordinal): Id {
  const { collection, columns } = index
  const claim = collection.claims[i]
  if (!claim) return ''
  if (by === 'sides') return collection.sides[columns.side[i] ?? 0]?.id ?? ''
  if (by === 'articles') return claim.article
  if (by === 'kinds') return claim.kinds[0] ?? 'context'
  return index.topicsOf.get(claim.id)?.[0]?.id ?? ''
}
