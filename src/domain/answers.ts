import { claimantOf } from './attribution'
import { type ClaimIndex, claimOf } from './claim-index'
import type { Claim, Id, Relation, RelationType } from './collection'
import { groupBy } from './group-by'
import { relatedTo } from './relation-graph'

/** What one speaker answers another: all relations of one type between their claims. */
export type Answer = {
  type: RelationType
  /** An answering claim and one that it answers; of two that contradict each other the later answers. */
  from: Claim
  to: Claim
  /** The claims of the second speaker that are answered so, and in how many pairs. */
  answered: Id[]
  pairs: number
}

/** The sharpest first. */
const ORDER: readonly RelationType[] = [
  'denies',
  'contradicts',
  'qualifies',
  'supports',
  'updates',
  'repeats',
]

/**
 * Who answers whom among these claims: the sharpest first, other speakers before the same, then by number.
 * What holds only as printed is left out. O(claims and their relations).
 */
export function answersAmong(index: ClaimIndex, claims: readonly Claim[]): Answer[] {
  const here = new Set(claims.map(({ id }) => id))
  const ends = claims
    .flatMap(({ id }) => relatedTo(index, id).filter(({ as, other }) => as === 'from' && here.has(other)))
    .filter(({ relation }) => relation.reading !== 'printed')
    .flatMap(({ relation }) => endsOf(index, relation))
  const groups = groupBy(
    ends,
    ({ type, from, to }) => `${type} ${claimantOf(from)} ${claimantOf(to)}`,
  ).values()
  const answers = [...groups].flatMap((group): Answer[] => {
    const [first] = group
    if (!first) return []
    return [{ ...first, answered: [...new Set(group.map(({ to }) => to.id))], pairs: group.length }]
  })
  return answers.sort(
    (a, b) =>
      ORDER.indexOf(a.type) - ORDER.indexOf(b.type) ||
      Number(isToSelf(a)) - Number(isToSelf(b)) ||
      b.pairs - a.pairs,
  )
}

export function isToSelf({ from, to }: Pick<Answer, 'from' | 'to'>): boolean {
  return claimantOf(from) === claimantOf(to)
}

type Ends = { type: RelationType; from: Claim; to: Claim }

function endsOf(index: ClaimIndex, { type, from, to }: Relation): Ends[] {
  const [a, b] = [claimOf(index, from), claimOf(index, to)]
  if (!a || !b) return []
  return [
    type === 'contradicts' && saidFirst(a) < saidFirst(b)
      ? { type, from: b, to: a }
      : { type, from: a, to: b },
  ]
}

function saidFirst({ said }: Claim): number {
  return said.span?.first ?? Number.POSITIVE_INFINITY
}

/** How many pairs of claims are joined by one of these types. */
export function pairsOf(answers: readonly Answer[], types: readonly RelationType[]): number {
  return answers.reduce((sum, { type, pairs }) => sum + (types.includes(type) ? pairs : 0), 0)
}
