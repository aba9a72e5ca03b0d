import type { Id, Scene } from './collection'
import { isCommand, isFields, isIdText, isPress, isScene, isSession } from './present-guards'
import type { PresentCommand, Session } from './presentation'

// What the audience's window and the notes' say to each other. The audience's has the state; the notes' asks.

/** All that the notes show. The session's revision says how new it is. */
export type Snapshot = {
  session: Session
  scene: Id
  step: number
  /** Of the lesson, in today's order: a teacher's own are in no other file. */
  scenes: readonly Scene[]
  /** Of the audience's window, printed: where it is opened again. */
  link: string
  /** This browser keeps nothing for the tab: a reload keeps scene and step only. */
  isKept: boolean
}

export type PresentMessage =
  /** The notes are there; `known` is the newest session they have seen. */
  | { kind: 'hello'; known: Session | null }
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'command'; command: PresentCommand }
  | { kind: 'ping' | 'pong' }
  /** The class was shown the page again: the lesson is over, the window is not lost. */
  | { kind: 'ended' }

const CHANNEL = /^[a-z0-9]{12,24}$/

/** Is it the name of a channel between two windows? */
export function isChannel(value: unknown): value is string {
  return typeof value === 'string' && CHANNEL.test(value)
}

/** A message of this channel; null: of another, or none that is known. Never throws. */
export function readMessage(channel: string, value: unknown): PresentMessage | null {
  if (!isFields(value) || value.channel !== channel || !isFields(value.message)) return null
  const { message } = value
  switch (message.kind) {
    case 'ping':
    case 'pong':
    case 'ended':
      return { kind: message.kind }
    case 'hello': {
      const { known } = message
      return known === null || isSession(known) ? { kind: 'hello', known } : null
    }
    case 'command':
      return isCommand(message.command) ? { kind: 'command', command: message.command } : null
    case 'snapshot':
      return isSnapshot(message.snapshot) ? { kind: 'snapshot', snapshot: message.snapshot } : null
    default:
      return null
  }
}

/** The newer of what is shown and what has come; messages may be late, twice, or out of order. */
export function newerSnapshot(shown: Snapshot | null, come: Snapshot): Snapshot {
  return shown && shown.session.revision >= come.session.revision ? shown : come
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isFields(value)) return false
  const { session, scene, step, scenes, link, isKept } = value
  return (
    isSession(session) &&
    isIdText(scene) &&
    isPress(step) &&
    Array.isArray(scenes) &&
    scenes.length > 0 &&
    scenes.every(isScene) &&
    typeof link === 'string' &&
    typeof isKept === 'boolean'
  )
}
