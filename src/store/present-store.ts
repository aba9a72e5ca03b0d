import { createStore } from 'zustand/vanilla'
import { newSession, type Session } from '@/domain/presentation'

// What a presentation has beside its place in the lesson, which is the link's. Kept for the tab, so that a
// reload or a crash goes on where it was; where storage is refused it lasts until the page is left.

type PresentState = {
  session: Session
  /** The link of the page from which the class was shown the stage; null: it was opened by a link. */
  cameFrom: string | null
  /** Names the channel between the two windows; nobody else knows it. */
  channel: string
}

const KEY = 'claim-atlas/presenting'

export const presentStore = createStore<PresentState>()(
  () => read() ?? { session: newSession(Date.now()), cameFrom: null, channel: newChannel() },
)

presentStore.subscribe((state) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state))
  } catch {
    // Refused or full: the link still holds scene and step.
  }
})

export function beginSession(cameFrom: string | null): void {
  presentStore.setState({ session: newSession(Date.now()), cameFrom })
}

/** The lesson goes on: clocks and counted hands stay. */
export function resumeSession(cameFrom: string | null): void {
  presentStore.setState({ cameFrom })
}

export function keepSession(session: Session): void {
  presentStore.setState({ session })
}

/** The scene or step changed without a command, by the browser's Back: what the other window shows is old. */
export function noteMoved(isOtherScene: boolean): void {
  const { session } = presentStore.getState()
  const sceneStartedAt = isOtherScene ? Date.now() : session.sceneStartedAt
  presentStore.setState({ session: { ...session, sceneStartedAt, revision: session.revision + 1 } })
}

function newChannel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36)).join('')
}

/** Storage is not to be trusted: anything that is not a whole state is as if there were none. */
function read(): PresentState | null {
  try {
    const { session, cameFrom, channel } = JSON.parse(sessionStorage.getItem(KEY) ?? '')
    const isWhole =
      typeof channel === 'string' &&
      /^[a-z0-9]{12,24}$/.test(channel) &&
      (cameFrom === null || typeof cameFrom === 'string') &&
      isSession(session)
    return isWhole ? { session, cameFrom, channel } : null
  } catch {
    return null
  }
}

/** Is it a session, whoever sent or kept it? */
export function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false
  const { revision, black, startedAt, sceneStartedAt, countdown, votes } = value as Record<string, unknown>
  return (
    [revision, startedAt, sceneStartedAt].every(Number.isFinite) &&
    typeof black === 'boolean' &&
    (countdown === null || hasNumbers(countdown, ['endsAt', 'minutes'])) &&
    typeof votes === 'object' &&
    votes !== null &&
    Object.values(votes).every((hands) => hasNumbers(hands, ['yes', 'no', 'unsure'], true))
  )
}

function hasNumbers(value: unknown, names: readonly string[], orNull = false): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return names.every((name) => Number.isFinite(fields[name]) || (orNull && fields[name] === null))
}
