import { type Burst, burstsOf } from './bursts'
import { type ClaimIndex, type Ordinal, sideOf } from './claim-index'
import type { Id, Topic } from './collection'
import { groupBy } from './group-by'
import { overlaps } from './span'

export type TopicSummary = {
  topic: Topic
  claims: number
  /** How many of them are contradicted or denied by another claim of the collection. */
  opposed: number
  /** Groups of voices, in the collection's order, with their claims. */
  voices: { side: Id; n: number }[]
  /** The bursts in which its claims were said. */
  bursts: Burst[]
}

/** Every topic at a glance, whatever the dates; claims that filters leave out are not counted. */
export function topicSummaries(index: ClaimIndex, filteredOut: readonly Ordinal[]): TopicSummary[] {
  const hidden = new Set(filteredOut)
  return index.collection.topics.map((topic) => {
    const ordinals = topic.claims.flatMap((id) => {
      const i = index.ordinal.get(id)
      return i === undefined || hidden.has(i) ? [] : [i]
    })
    const claims = ordinals.flatMap((i) => index.collection.claims[i] ?? [])
    const bySide = groupBy(claims, (claim) => sideOf(index, claim).id)
    return {
      topic,
      claims: ordinals.length,
      opposed: ordinals.filter((i) => index.columns.disputed[i] === 1).length,
      voices: index.collection.sides.flatMap(({ id }) => {
        const n = bySide.get(id)?.length ?? 0
        return n > 0 ? [{ side: id, n }] : []
      }),
      bursts: burstsOf(index).filter(({ first, last }) =>
        claims.some(({ said }) => said.span && overlaps(said.span, first, last)),
      ),
    }
  })
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
