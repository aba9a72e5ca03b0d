import type { ClaimIndex, Ordinal } from './claim-index'
import type { Id } from './collection'
import { articleOrder } from './reading-order'
import { KINDS, type LANES } from './view'

export type LaneBy = (typeof LANES)[number]

/** `key`: id of the side, article, topic or kind; "" for claims in no topic. */
export type Lane = { by: LaneBy; key: Id }

/** The lanes in their order: every group of voices and article, but only the topics and kinds in use. */
export function lanesOf(index: ClaimIndex, by: LaneBy, shown: readonly Ordinal[]): Lane[] {
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
