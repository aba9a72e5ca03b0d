import type { Id, Scene } from './collection'
import type { Lesson } from './lesson'
import { countPresses, stageAt } from './stage'

// What both windows of a presentation share, and what can be done to it. Times are milliseconds since 1970, as
// the clock of the machine has them: they outlive a reload.

/** Hands counted by the teacher; null: not counted. */
export type Hands = { yes: number | null; no: number | null; unsure: number | null }

export type Session = {
  /** Grows by one with each change: the newest is the true one. */
  revision: number
  black: boolean
  startedAt: number
  sceneStartedAt: number
  /** A timer for work in class, shown large; null: none. */
  countdown: { endsAt: number; minutes: number } | null
  /** By scene. */
  votes: Record<Id, Hands>
}

/** Session and place in the lesson. */
export type Presentation = { session: Session; scene: Id; step: number }

export type PresentCommand =
  | { kind: 'next' | 'back' | 'first' | 'last' }
  | { kind: 'go'; scene: Id; step: number }
  | { kind: 'black' }
  /** Starts a countdown of the given minutes, or of the scene's; without minutes a running one is put away. */
  | { kind: 'timer'; minutes?: number }
  | { kind: 'vote'; hands: Hands }
  /** The lesson's clock begins anew. */
  | { kind: 'restart-clock' }

const PAIR_MINUTES = 3

export function newSession(now: number): Session {
  return { revision: 1, black: false, startedAt: now, sceneStartedAt: now, countdown: null, votes: {} }
}

/** The presentation after a command; the same object where the command changes nothing. Pure: `now` is given. */
export function presented(
  before: Presentation,
  command: PresentCommand,
  lesson: Lesson,
  now: number,
): Presentation {
  const { session } = before
  const changed = (patch: Partial<Session>): Presentation => ({
    ...before,
    session: { ...session, ...patch, revision: session.revision + 1 },
  })
  switch (command.kind) {
    case 'black':
      return changed({ black: !session.black })
    case 'restart-clock':
      return changed({ startedAt: now, sceneStartedAt: now })
    case 'timer': {
      if (command.minutes === undefined && session.countdown) return changed({ countdown: null })
      return changed({ countdown: countdownOf(lesson.scenes[lesson.at], now, command.minutes) })
    }
    case 'vote':
      return changed({ votes: { ...session.votes, [before.scene]: command.hands } })
    default: {
      // A press on a black screen brings the picture back; nothing is told that nobody saw.
      if (session.black && (command.kind === 'next' || command.kind === 'back'))
        return changed({ black: false })
      const place = placeAfter(before, command, lesson)
      if (place.scene === before.scene && place.step === before.step) return before
      if (place.scene !== before.scene)
        return { ...changed({ sceneStartedAt: now, countdown: null }), ...place }
      const scene = lesson.scenes[lesson.at]
      const starts = command.kind === 'next' && !session.countdown && beginsPairWork(scene, place.step)
      return { ...changed(starts ? { countdown: countdownOf(scene, now) } : {}), ...place }
    }
  }
}

/** What was counted in a scene. By own key: an id may be the name of something that every object has. */
export function handsIn({ votes }: Session, scene: Id): Hands | undefined {
  return Object.hasOwn(votes, scene) ? votes[scene] : undefined
}

/** What a scene plans for work in class. */
export function defaultMinutes(scene: Scene | undefined): number {
  return scene?.tool === 'pairs' ? scene.minutes : PAIR_MINUTES
}

function countdownOf(
  scene: Scene | undefined,
  now: number,
  minutes = defaultMinutes(scene),
): NonNullable<Session['countdown']> {
  return { minutes, endsAt: now + minutes * 60_000 }
}

/** The press brings the task on: its time starts by itself, as a clicker has no button for it. */
function beginsPairWork(scene: Scene | undefined, press: number): scene is Scene {
  if (scene?.tool !== 'pairs') return false
  const isAsk = (at: number) => stageAt(scene, at).focus.kind === 'ask'
  return isAsk(press) && !Array.from({ length: press }, (_, at) => at).some(isAsk)
}

type Move = Extract<PresentCommand, { kind: 'next' | 'back' | 'first' | 'last' | 'go' }>

/** One linear row of presses through all scenes: a wrong one is undone by "back". */
function placeAfter({ scene, step }: Presentation, command: Move, { scenes, at }: Lesson): Place {
  const stay = { scene, step }
  const start = (i: number) => (scenes[i] ? { scene: scenes[i].id, step: 0 } : stay)
  const end = (i: number) => (scenes[i] ? { scene: scenes[i].id, step: countPresses(scenes[i]) } : stay)
  switch (command.kind) {
    case 'first':
      return start(0)
    case 'last':
      return end(scenes.length - 1)
    case 'next':
      return scenes[at] && step < countPresses(scenes[at]) ? { scene, step: step + 1 } : start(at + 1)
    case 'back':
      return step > 0 ? { scene, step: pressIn(scenes[at], step) - 1 } : end(at - 1)
    case 'go': {
      const target = scenes.find(({ id }) => id === command.scene)
      if (!target) return stay
      return { scene: target.id, step: pressIn(target, command.step) }
    }
  }
}

/** A press that the scene has: an old link may lead beyond its end. */
function pressIn(scene: Scene | undefined, step: number): number {
  const last = scene ? countPresses(scene) : step
  return Math.max(0, Math.min(last, Math.trunc(step) || 0))
}

type Place = { scene: Id; step: number }
