import { type ClaimIndex, claimOf } from './claim-index'
import type { Id, Scene, SceneStep } from './collection'
import { countPresses } from './stage'
import { countWords, MOST_WORDS } from './stage-statements'
import { daysOf } from './stage-windows'

export const MOST_PRESSES = 12

/** What is amiss in a scene, and where: a field, for a step with its position. */
export type SceneFault =
  | { code: 'no-title' | 'no-question' | 'no-minutes'; field: 'title' | 'question' | 'minutes' }
  | { code: 'no-steps'; field: 'steps' }
  | { code: 'many-presses'; field: 'steps'; n: number; minutes: number }
  | { code: 'no-claim' | 'no-words' | 'one-rail'; field: `steps.${number}`; step: number }
  | { code: 'many-words'; field: `steps.${number}`; step: number; n: number }
  | { code: 'not-on-ladder'; field: 'layout' }
  | { code: 'same-windows'; field: 'link2' }
  | { code: 'lacks'; field: `steps.${number}` | 'topic'; ids: Id[] }

/** Faults in the order in which they are met on the page. None keeps a scene from being shown but "lacks". */
export function faultsOf(index: ClaimIndex, scene: Scene): SceneFault[] {
  const faults: SceneFault[] = []
  if (scene.question.trim() === '') faults.push({ code: 'no-question', field: 'question' })
  if (scene.title.trim() === '') faults.push({ code: 'no-title', field: 'title' })
  if (!(scene.minutes > 0)) faults.push({ code: 'no-minutes', field: 'minutes' })
  const topic = index.topics.get(scene.topic ?? '')
  if (scene.topic !== undefined && !topic) faults.push({ code: 'lacks', field: 'topic', ids: [scene.topic] })
  if (scene.layout === 'ladder' && !topic?.rungs) faults.push({ code: 'not-on-ladder', field: 'layout' })
  if (scene.layout === 'two-windows' && isOneWindow(index, scene))
    faults.push({ code: 'same-windows', field: 'link2' })
  if (scene.steps.length === 0) faults.push({ code: 'no-steps', field: 'steps' })
  scene.steps.forEach((step, i) => {
    faults.push(...faultsOfStep(index, step, i))
  })
  const n = countPresses(scene)
  if (n > MOST_PRESSES) faults.push({ code: 'many-presses', field: 'steps', n, minutes: scene.minutes })
  return faults
}

/** Nothing stands in the second window: each claim belongs to the first that has its days. */
function isOneWindow(index: ClaimIndex, { link, link2 = link }: Scene): boolean {
  const [first, second] = [daysOf(index, link), daysOf(index, link2)]
  return first.from === second.from && first.to === second.to
}

function faultsOfStep(index: ClaimIndex, step: SceneStep, i: number): SceneFault[] {
  const at = { field: `steps.${i}`, step: i } as const
  const ids = step.claims.filter((id) => !index.ordinal.has(id))
  if (ids.length > 0) return [{ code: 'lacks', field: at.field, ids }]
  if (step.kind === 'ask') return step.text?.trim() ? [] : [{ code: 'no-words', ...at }]
  if (step.claims.length === 0) return [{ code: 'no-claim', ...at }]
  if (step.kind === 'rail' && step.claims.length === 1) return [{ code: 'one-rail', ...at }]
  const n = wordsOfStep(index, step)
  return step.kind === 'voices' && n > MOST_WORDS ? [{ code: 'many-words', ...at, n }] : []
}

/** How many words the class reads at once. */
export function wordsOfStep(index: ClaimIndex, { claims }: SceneStep): number {
  return claims.reduce((sum, id) => sum + countWords(claimOf(index, id)?.text ?? ''), 0)
}

/** Ids of claims and topics that a scene names and the collection does not have: it cannot be shown. */
export function lacking(index: ClaimIndex, scene: Scene): Id[] {
  const claims = scene.steps.flatMap((step) => step.claims).filter((id) => !index.ordinal.has(id))
  const topics = scene.topic !== undefined && !index.topics.has(scene.topic) ? [scene.topic] : []
  return [...new Set([...topics, ...claims])]
}
