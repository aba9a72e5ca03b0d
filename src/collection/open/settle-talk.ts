import { said } from '@/collection/said'
import type { ListName, RawCollection } from '@/collection/schema'
import type { RawScene, RawTopic } from '@/collection/schema-talk'
import type { Id } from '@/domain/collection'
import { type Desk, idsOf, type Known, type Lost, without } from './settle-desk'

type LostIn = (part: ListName, record: Id) => Lost

/** Relations, topics, notes and scenes, after the claims that they are about. */
export function settleTalk(raw: RawCollection, articles: Known, desk: Desk, lostIn: LostIn): void {
  const claims = idsOf(raw.claims)
  raw.relations = raw.relations.filter(({ id, from, to }) => {
    const field = claims.has(from) ? 'to' : 'from'
    if (claims.has(from) && claims.has(to)) return true
    desk.reject(lostIn('relations', id)(field, 'claims', field === 'to' ? to : from))
    return false
  })
  const pairs = new Set(raw.relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  raw.topics = raw.topics.flatMap((topic) =>
    settleTopic(topic, claims, pairs, desk, lostIn('topics', topic.id)),
  )
  raw.notes = raw.notes.flatMap((note) => {
    const lost = lostIn('notes', note.id)
    if (!articles.has(note.article)) {
      desk.reject(lost('article', 'articles', note.article))
      return []
    }
    const kept = settleList(note.claims, 'claims', claims, desk, lost)
    return [kept === note.claims ? note : { ...note, claims: kept }]
  })
  const topics = idsOf(raw.topics)
  raw.scenes = raw.scenes.flatMap((scene) =>
    settleScene(scene, claims, topics, desk, lostIn('scenes', scene.id)),
  )
}

function settleTopic(
  topic: RawTopic,
  known: Known,
  pairs: ReadonlySet<string>,
  desk: Desk,
  lost: Lost,
): RawTopic[] {
  const claims = settleList(topic.claims, 'claims', known, desk, lost)
  if (claims.length === 0 && topic.claims.length > 0) {
    desk.reject({
      ...lost('claims', 'claims', topic.claims[0] ?? ''),
      message: said`and the others of the topic are not among the claims that were taken in.`,
    })
    return []
  }
  let settled = claims === topic.claims ? topic : { ...topic, claims }
  const rungs = topic.rungs?.map((rung, i) => {
    const kept = settleList(rung.claims, `rungs.${i}.claims`, known, desk, lost)
    return kept === rung.claims ? rung : { ...rung, claims: kept }
  })
  if (rungs?.some((rung, i) => rung !== topic.rungs?.[i])) settled = { ...settled, rungs }
  const thread = settleThread(topic.thread, known, pairs, desk, lost)
  if (thread && thread !== topic.thread) settled = { ...settled, thread }
  return [settled]
}

/** A step is a claim of its own again where what it answered stands no longer above it, or without a relation. */
function settleThread(
  thread: RawTopic['thread'],
  known: Known,
  pairs: ReadonlySet<string>,
  desk: Desk,
  lost: Lost,
): RawTopic['thread'] {
  if (!thread) return thread
  const above = new Set<Id>()
  let isSame = true
  const settled = thread.flatMap((step, i) => {
    const { claim, under } = step
    if (!known.has(claim)) {
      desk.cut(lost(`thread.${i}.claim`, 'claims', claim))
      isSame = false
      return []
    }
    const stands = under === undefined || (above.has(under) && pairs.has(`${claim} ${under}`))
    above.add(claim)
    if (stands) return [step]
    desk.cut({
      ...lost(`thread.${i}.under`, 'claims', under),
      rule: above.has(under) ? 'thread-relation' : 'thread-order',
      message: above.has(under)
        ? said`has no relation with "${claim}", so the step has no sign.`
        : said`does not stand above it in the thread.`,
      remedy: above.has(under)
        ? said`Add the relation between the two.`
        : said`Put the claim that is answered before its answer.`,
    })
    isSame = false
    return [without(step, 'under')]
  })
  return isSame ? thread : settled
}

function settleScene(scene: RawScene, claims: Known, topics: Known, desk: Desk, lost: Lost): RawScene[] {
  let settled = scene
  const steps = scene.steps.flatMap((step, i) => {
    const kept = settleList(step.claims, `steps.${i}.claims`, claims, desk, lost)
    if (kept === step.claims) return [step]
    return kept.length > 0 || step.text !== undefined ? [{ ...step, claims: kept }] : []
  })
  if (steps.length === 0 && scene.steps.length > 0) {
    desk.reject({
      ...lost('steps', 'claims', scene.steps[0]?.claims[0] ?? ''),
      message: said`and the others of the scene are not among the claims that were taken in.`,
    })
    return []
  }
  if (steps.some((step, i) => step !== scene.steps[i]) || steps.length < scene.steps.length)
    settled = { ...settled, steps }
  if (scene.topic === undefined || topics.has(scene.topic)) return [settled]
  desk.cut(lost('topic', 'topics', scene.topic))
  return [without(settled, 'topic')]
}

/** The same list where every id is known. */
export function settleList(
  list: Id[],
  field: string,
  known: Known,
  desk: Pick<Desk, 'cut'>,
  lost: Lost,
): Id[] {
  const kept = list.filter((id, i) => {
    if (known.has(id)) return true
    desk.cut(lost(`${field}.${i}`, 'claims', id))
    return false
  })
  return kept.length === list.length ? list : kept
}
