import { claimantOf } from './attribution'
import { type ClaimIndex, claimOf } from './claim-index'
import type { Day, Id, Topic } from './collection'

/**
 * The question of a window: the chosen topic, else at the opening (home window, nothing chosen) the ordinal
 * topic with most voices said in it, else the topic with most disputed claims said in it; null when no topic
 * has a claim there. Ties go to the topic with more claims said there, then to the collection's order: days
 * on which nothing is contradicted still have a subject.
 */
export function topicOfWindow(index: ClaimIndex, from: Day, to: Day, chosen: Id | null): Topic | null {
  const picked = chosen === null ? undefined : index.topics.get(chosen)
  if (picked) return picked
  const { homeWindow, topics } = index.collection
  if (from === homeWindow.from && to === homeWindow.to) {
    const opening = best(topics, (topic) => (topic.rungs ? voicesSaid(index, topic, from, to).length : 0))
    if (opening) return opening
  }
  return best(topics, (topic) => {
    const said = topic.claims.filter((id) => isSaid(index, id, from, to))
    const disputed = said.filter((id) => index.columns.disputed[index.ordinal.get(id) ?? -1] === 1)
    return disputed.length * index.collection.claims.length + said.length
  })
}

/** The other topics with claims said in the window, with how many: "Also said in these days". */
export function otherTopics(
  index: ClaimIndex,
  from: Day,
  to: Day,
  but: Topic | null,
): { topic: Topic; count: number }[] {
  return index.collection.topics
    .filter((topic) => topic.id !== but?.id)
    .map((topic) => ({ topic, count: topic.claims.filter((id) => isSaid(index, id, from, to)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** First speakers of the topic's claims said in the window, each once, in the topic's order. */
export function voicesSaid(index: ClaimIndex, topic: Topic, from: Day, to: Day): Id[] {
  const voices = new Set<Id>()
  for (const id of topic.claims) {
    const claim = claimOf(index, id)
    if (claim && isSaid(index, id, from, to)) voices.add(claimantOf(claim))
  }
  return [...voices]
}

function isSaid({ columns, ordinal }: ClaimIndex, id: Id, from: Day, to: Day): boolean {
  const i = ordinal.get(id) ?? -1
  return (columns.saidFirst[i] ?? Number.NaN) <= to && (columns.saidLast[i] ?? Number.NaN) >= from
}

function best(topics: readonly Topic[], score: (topic: Topic) => number): Topic | null {
  let found: Topic | null = null
  let most = 0
  for (const topic of topics) {
    const points = score(topic)
    if (points > most) {
      most = points
      found = topic
    }
  }
  return found
}
