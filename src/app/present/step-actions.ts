import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Scene, SceneStep } from '@/domain/collection'
import { moved } from '@/domain/today'
import { edit } from './draft-actions'

// What the editor does to a scene, each one command of the draft.

/** Changes fields; what is undefined is taken away. Letters of one field are one step of undo. */
export function changeScene(
  index: ClaimIndex,
  scene: Scene,
  patch: { [field in keyof Scene]?: Scene[field] | undefined },
  isTyped = false,
): void {
  const field = Object.keys(patch).join(' ')
  const next = Object.fromEntries(
    Object.entries({ ...scene, ...patch }).filter(([, value]) => value !== undefined),
  ) as Scene
  edit(index, { kind: 'edit', scene: next, field }, isTyped ? `${scene.id} ${field}` : null)
}

export function changeStep(
  index: ClaimIndex,
  scene: Scene,
  at: number,
  patch: { [field in keyof SceneStep]?: SceneStep[field] | undefined },
  isTyped = false,
): void {
  const steps = scene.steps.map((step, i) => {
    if (i !== at) return step
    const entries = Object.entries({ ...step, ...patch }).filter(([, value]) => value !== undefined)
    return Object.fromEntries(entries) as SceneStep
  })
  const run = isTyped ? `${scene.id} steps.${at} ${Object.keys(patch)}` : null
  edit(index, { kind: 'edit', scene: { ...scene, steps }, field: `steps.${at}` }, run)
}

export function addStep(index: ClaimIndex, scene: Scene, step: SceneStep): void {
  changeScene(index, scene, { steps: [...scene.steps, step] })
}

export function removeStep(index: ClaimIndex, scene: Scene, at: number): void {
  changeScene(index, scene, { steps: scene.steps.toSpliced(at, 1) })
}

export function moveStep(index: ClaimIndex, scene: Scene, from: number, to: number): boolean {
  const steps = moved(scene.steps, from, to)
  if (steps === scene.steps) return false
  changeScene(index, scene, { steps: [...steps] })
  return true
}

/** Into a step, or (null) as a step of its own. */
export function addClaim(index: ClaimIndex, scene: Scene, claim: Id, into: number | null): void {
  const step = into === null ? undefined : scene.steps[into]
  if (into === null || !step) addStep(index, scene, { kind: 'voices', claims: [claim] })
  else if (!step.claims.includes(claim)) changeStep(index, scene, into, { claims: [...step.claims, claim] })
}

/** The claims of all voices, in their order. */
export function voicesOf(scene: Scene): Id[] {
  return [...new Set(scene.steps.flatMap(({ kind, claims }) => (kind === 'voices' ? claims : [])))]
}
