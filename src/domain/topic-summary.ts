import { type Burst, burstOfWindow, burstsOf } from './bursts'
import { type ClaimIndex, type Ordinal, sideOf } from './claim-index'
import type { Claim, Id, Topic } from './collection'
import { groupBy } from './group-by'
import { overlaps } from './span'

export type TopicSummary = {
  topic: Topic
  claims: number
  /** How many of them are contradicted or denied by another claim of the collection. */
  opposed: number
  /** Those that the filters leave, in the topic's order, and how many they leave out. */
  members: Claim[]
  filtered: number
  /** Groups of voices, in the collection's order, with their claims. */
  voices: { side: Id; n: number }[]
  /** Groups without any claim in it, and groups whose claims the filters leave out. */
  unquoted: Id[]
  leftOut: Id[]
  /** The bursts in which its claims were said, each claim in one, and how many were said in none. */
  bursts: (Burst & { n: number })[]
  elsewhere: number
}

/** Every topic at a glance, whatever the dates; claims that filters leave out are not counted. */
export function topicSummaries(index: ClaimIndex, filteredOut: readonly Ordinal[]): TopicSummary[] {
  const hidden = new Set(filteredOut)
  return index.collection.topics.map((topic) => {
    const all = topic.claims.flatMap((id) => index.ordinal.get(id) ?? [])
    const ordinals = all.filter((i) => !hidden.has(i))
    const members = claimsAt(index, ordinals)
    const bySide = groupBy(members, (claim) => sideOf(index, claim).id)
    const quoted = new Set(claimsAt(index, all).map((claim) => sideOf(index, claim).id))
    const sides = index.collection.sides.map(({ id }) => id)
    const bursts = burstsSaid(index, members)
    return {
      topic,
      claims: members.length,
      opposed: ordinals.filter((i) => index.columns.disputed[i] === 1).length,
      members,
      filtered: all.length - members.length,
      voices: sides.flatMap((side) => {
        const n = bySide.get(side)?.length ?? 0
        return n > 0 ? [{ side, n }] : []
      }),
      unquoted: sides.filter((side) => !quoted.has(side)),
      leftOut: sides.filter((side) => quoted.has(side) && !bySide.has(side)),
      bursts,
      elsewhere: members.length - bursts.reduce((sum, { n }) => sum + n, 0),
    }
  })
}

/** A claim counts in the burst that it shares most days with, so that the numbers add up. */
function burstsSaid(index: ClaimIndex, claims: readonly Claim[]): (Burst & { n: number })[] {
  const bursts = burstsOf(index)
  const byBurst = groupBy(claims, ({ said: { span } }) => {
    if (!span) return undefined
    const burst = bursts[burstOfWindow(bursts, span.first, span.last)]
    return burst && overlaps(span, burst.first, burst.last) ? burst : undefined
  })
  return bursts.flatMap((burst) => {
    const n = byBurst.get(burst)?.length ?? 0
    return n > 0 ? [{ ...burst, n }] : []
  })
}

function claimsAt(index: ClaimIndex, ordinals: readonly Ordinal[]): Claim[] {
  return ordinals.flatMap((i) => index.collection.claims[i] ?? [])
}

/** The days to show for a topic: the burst in which most of its claims were said; null without one. */
export function windowOfTopic(index: ClaimIndex, topic: Topic): { from: number; to: number } | null {
  const spans = topic.claims.flatMap((id) => {
    const span = index.collection.claims[index.ordinal.get(id) ?? -1]?.said.span
    return span ? [span] : []
  })
  const saidIn = ({ first, last }: Burst) => spans.filter((span) => overlaps(span, first, last)).length
  const [best] = burstsOf(index).toSorted((a, b) => saidIn(b) - saidIn(a))
  return best && saidIn(best) > 0 ? { from: best.first, to: best.last } : null
}
