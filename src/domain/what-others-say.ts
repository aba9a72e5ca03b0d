import type { ClaimIndex } from './claim-index'
import type { Id } from './collection'
import { type Related, relatedTo } from './relation-graph'
import { RELATION_KEYS, type RelationKey, relationKey } from './relation-key'

export type OthersGroup = { key: RelationKey; related: Related[] }

export type Others = {
  /** By relation as read from the claim, the sharpest first. */
  groups: OthersGroup[]
  /** What holds only on the words as they are printed in a damaged copy. */
  asPrinted: OthersGroup[]
}

/** What the other claims say to this one. */
export function whatOthersSay(index: ClaimIndex, id: Id): Others {
  const all = relatedTo(index, id)
  const grouped = (related: readonly Related[]) =>
    RELATION_KEYS.map((key) => ({ key, related: related.filter((r) => relationKey(r) === key) })).filter(
      (group) => group.related.length > 0,
    )
  return {
    groups: grouped(all.filter(({ relation }) => relation.reading !== 'printed')),
    asPrinted: grouped(all.filter(({ relation }) => relation.reading === 'printed')),
  }
}

/** The others in the order in which they stand, and so by the digit that goes to each. */
export function othersInOrder({ groups, asPrinted }: Others): Related[] {
  return [...groups, ...asPrinted].flatMap((group) => group.related)
}
