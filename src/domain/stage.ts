import type { Id, Scene, SceneStep } from './collection'

// What stands on the stage after so many presses. A step is one press; a concealed one is two: first the words
// and a question who says them, then the speaker.

export type Focus =
  /** Before the first press: the question and the empty scale. */
  | { kind: 'opening' }
  /** Voices come on. `concealed`: nothing may tell who speaks or where it belongs. */
  | { kind: 'voices'; claims: readonly Id[]; text: string | undefined; concealed: boolean }
  /** A question to the class, at times with claims to look at. */
  | { kind: 'ask'; claims: readonly Id[]; text: string }
  /** What cannot be true together among the claims that stand there. */
  | { kind: 'rail'; claims: readonly Id[]; text: string | undefined }
  /** What contradicts a claim. */
  | { kind: 'opponents'; claims: readonly Id[]; text: string | undefined }

export type StageState = {
  scene: Scene
  /** Presses since the scene began; 0 is its opening. */
  press: number
  /** Presses the scene takes in all. */
  presses: number
  focus: Focus
  /** Claims whose speakers have been told, in the order in which they came; without a concealed one. */
  heard: readonly Id[]
  /** Claims that wait at the edge without their speaker: at most those of the present step. */
  concealed: readonly Id[]
  /** The number of the last voice that is on, and how many the scene has. */
  voices: { at: number; of: number }
  /** The signs of what contradicts what have been drawn. */
  hasRail: boolean
  /** The printed view that map and strip show. */
  link: string
  link2: string | undefined
}

type Press = { step: SceneStep; concealed: boolean }

/** The presses of a scene after its opening, in their order. */
function pressesOf({ steps }: Scene): Press[] {
  return steps.flatMap((step) => {
    const told = { step, concealed: false }
    return step.kind === 'voices' && step.conceal ? [{ step, concealed: true }, told] : [told]
  })
}

/** How many presses lead through a scene. */
export function countPresses(scene: Scene): number {
  return pressesOf(scene).length
}

/** The stage after `press` presses; a number beyond the scene's ends is the end itself. */
export function stageAt(scene: Scene, press: number): StageState {
  const presses = pressesOf(scene)
  const at = Math.max(0, Math.min(presses.length, Math.trunc(press) || 0))
  const done = presses.slice(0, at)
  const current = done.at(-1)
  const voices = (all: readonly Press[]) =>
    all.flatMap(({ step, concealed }) => (step.kind === 'voices' && !concealed ? step.claims : []))
  const heard = unique(voices(done))
  const concealed = current?.concealed ? current.step.claims : []
  return {
    scene,
    press: at,
    presses: presses.length,
    focus: focusOf(current),
    heard,
    concealed,
    voices: { at: unique([...heard, ...concealed]).length, of: unique(voices(presses)).length },
    hasRail: done.some(({ step }) => step.kind === 'rail'),
    // A view that comes with a hidden voice would show where it belongs.
    link:
      done.findLast(({ step, concealed }) => !concealed && step.link !== undefined)?.step.link ?? scene.link,
    link2: scene.link2,
  }
}

function focusOf(press: Press | undefined): Focus {
  if (!press) return { kind: 'opening' }
  const { kind, claims, text } = press.step
  if (kind === 'voices') return { kind, claims, text, concealed: press.concealed }
  if (kind === 'ask') return { kind, claims, text: text ?? '' }
  return { kind, claims, text }
}

function unique(ids: readonly Id[]): Id[] {
  return [...new Set(ids)]
}

/** The map stands on the stage where the scene speaks of ground and nothing needs its room more. */
export function showsMap({ scene, link, hasRail, focus }: StageState): boolean {
  switch (scene.layout) {
    case 'map':
      return true
    case 'ladder':
      return !hasRail
    // Two windows need the width, until a step leads through the scales; a question is answered from the words.
    case 'two-windows':
      return link !== scene.link && focus.kind !== 'ask'
    default:
      return false
  }
}

/** The words under which told voices stand; null: they have none. Those of a hidden step were its question. */
export function kickerOf({ focus, scene }: StageState): string | null {
  if (focus.kind !== 'voices' || focus.concealed || !focus.text) return null
  return scene.steps.some((step) => step.claims === focus.claims && step.conceal) ? null : focus.text
}

/** May it be said who makes this claim? Not as long as the scene keeps that for a later press. */
export function mayBeNamed({ scene, heard }: StageState, id: Id): boolean {
  return heard.includes(id) || !hiddenOf(scene).includes(id)
}

/** Does the scene keep a speaker for a later press? */
export function keepsSecret({ scene, heard }: StageState): boolean {
  return hiddenOf(scene).some((id) => !heard.includes(id))
}

function hiddenOf({ steps }: Scene): Id[] {
  return steps.flatMap((step) => (step.kind === 'voices' && step.conceal ? step.claims : []))
}

/** What the next press will show; null at the end of the last scene. */
export function stageAfter(
  { scene, press, presses }: StageState,
  next: Scene | undefined,
): StageState | null {
  if (press < presses) return stageAt(scene, press + 1)
  return next ? stageAt(next, 0) : null
}
