import { type ClaimIndex, claimOf, type Ordinal } from './claim-index'
import type { Claim, Id, Scene, Topic } from './collection'
import { HOME, type View } from './view'
import { printLink } from './view-link'

const MOST_VOICES = 8

export type SceneSource = {
  view: View
  /** The days that are shown, whether the view names them or not. */
  from: number
  to: number
  topic: Topic | null
  /** In passage order. */
  listed: readonly Ordinal[]
  /** Claims that were chosen by hand: the open one, the two beside each other, the marked one. */
  chosen: readonly Id[]
}

/** Words for what a view has no words for itself. */
export type SceneWords = { title: string; question: string }

/** A scene of what the page shows: its question, its claims in time, one voice a step. Pure. */
export function sceneOfView(index: ClaimIndex, source: SceneSource, words: SceneWords): Scene {
  const { topic } = source
  const claims = claimsFor(index, source)
  const rungs = new Set(topic?.rungs?.flatMap((rung) => rung.claims))
  const isLadder = claims.length > 0 && claims.every(({ id }) => rungs.has(id))
  return {
    id: 'my-1',
    title: words.title,
    question: topic?.question ?? words.question,
    notice: '',
    notes: '',
    minutes: 5,
    ...(topic && { topic: topic.id }),
    layout: isLadder ? 'ladder' : 'map',
    link: sceneLink(source),
    steps: claims.map(({ id }) => ({ kind: 'voices', claims: [id] })),
  }
}

/** The view as a scene keeps it: the days by name, without what is open, how it looks and whose page it is. */
export function sceneLink({
  view,
  from,
  to,
  topic,
}: Pick<SceneSource, 'view' | 'from' | 'to' | 'topic'>): string {
  const { set, claim, pair, lang, theme, embed, mode, scene, step, lesson, open, reset } = HOME
  const bare = { set, claim, pair, lang, theme, embed, mode, scene, step, lesson, open, reset }
  return printLink({ ...view, ...bare, view: 'list', topic: topic?.id ?? null, from, to })
}

/** Those chosen by hand; else all that are listed, when they are few; else the most contradicted of the question. */
function claimsFor(index: ClaimIndex, { chosen, listed, topic }: SceneSource): Claim[] {
  const picked = chosen.flatMap((id) => claimOf(index, id) ?? [])
  if (picked.length > 0) return inTime(index, picked)
  const all = listed.flatMap((i) => index.collection.claims[i] ?? [])
  if (all.length <= MOST_VOICES) return inTime(index, all)
  const told = new Set(topic?.rungs?.flatMap((rung) => rung.claims) ?? topic?.claims)
  const some = all.filter(({ id }) => told.has(id))
  const isDisputed = ({ id }: Claim) => index.columns.disputed[index.ordinal.get(id) ?? -1] ?? 0
  const best = (some.length > 0 ? some : all).toSorted((a, b) => isDisputed(b) - isDisputed(a))
  return inTime(index, best.slice(0, MOST_VOICES))
}

/** By the day they were said; those of one day as they stand in the articles. */
function inTime({ ordinal }: ClaimIndex, claims: readonly Claim[]): Claim[] {
  const day = ({ said }: Claim) => said.span?.first ?? Number.POSITIVE_INFINITY
  const at = ({ id }: Claim) => ordinal.get(id) ?? 0
  return claims.toSorted((a, b) => (day(a) === day(b) ? at(a) - at(b) : day(a) - day(b)))
}
