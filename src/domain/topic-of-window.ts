import { claimantOf } from './attribution'
import type { ClaimIndex, Ordinal } from './claim-index'
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
    const { said, disputed } = countSaid(index, topic, from, to)
    return disputed * index.collection.claims.length + said
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
    .map((topic) => ({ topic, count: countSaid(index, topic, from, to).said }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** First speakers of the topic's claims said in the window, each once, in the topic's order. */
export function voicesSaid(index: ClaimIndex, topic: Topic, from: Day, to: Day): Id[] {
  const voices = new Set<Id>()
  for (const i of ordinalsOf(index, topic)) {
    const claim = index.collection.claims[i]
    if (claim && isSaid(index, i, from, to)) voices.add(claimantOf(claim))
  }
  return [...voices]
}

/** Claims of the topic said in the days, and those of them that are contradicted. */
function countSaid(index: ClaimIndex, topic: Topic, from: Day, to: Day): { said: number; disputed: number } {
  let said = 0
  let disputed = 0
  for (const i of ordinalsOf(index, topic)) {
    if (!isSaid(index, i, from, to)) continue
    said++
    disputed += index.columns.disputed[i] ?? 0
  }
  return { said, disputed }
}

const ORDINALS = new WeakMap<ClaimIndex, Map<Topic, Uint32Array>>()

/** Asked for at every burst and every move of the days: found by their ids once. */
function ordinalsOf(index: ClaimIndex, topic: Topic): Uint32Array {
  const known = ORDINALS.get(index) ?? new Map<Topic, Uint32Array>()
  ORDINALS.set(index, known)
  const ordinals =
    known.get(topic) ?? Uint32Array.from(topic.claims.flatMap((id) => index.ordinal.get(id) ?? []))
  known.set(topic, ordinals)
  return ordinals
}

function isSaid({ columns }: ClaimIndex, i: Ordinal, from: Day, to: Day): boolean {
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
