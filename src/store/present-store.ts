import { createStore } from 'zustand/vanilla'
import { isSession } from '@/domain/present-guards'
import { isChannel } from '@/domain/present-message'
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

/** Before the channel, in the name of the audience's window: its notes find it again by that, and reopen it. */
const WINDOW_NAME = 'claim-atlas-stage-'

export const presentStore = createStore<PresentState>()(
  () =>
    read() ?? { session: newSession(Date.now()), cameFrom: null, channel: channelOfWindow() ?? newChannel() },
)

presentStore.subscribe(keep)

let isKeptNow = true

/** Does this browser keep the session for the tab? */
export function isSessionKept(): boolean {
  return isKeptNow
}

/** The window is from now on the audience's of its channel, over reloads, too. */
export function markAudienceWindow(): void {
  window.name = audienceWindowName(presentStore.getState().channel)
  keep(presentStore.getState())
}

export function audienceWindowName(channel: string): string {
  return WINDOW_NAME + channel
}

export function beginSession(cameFrom: string | null): void {
  const { revision } = presentStore.getState().session
  presentStore.setState({ session: { ...newSession(Date.now()), revision: revision + 1 }, cameFrom })
}

/** Takes over what the notes know of a session that this window has lost; what it has itself is newer, or the same. */
export function adoptSession(known: Session): void {
  if (known.revision > presentStore.getState().session.revision)
    presentStore.setState({ session: { ...known, revision: known.revision + 1 } })
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
  // As a command that leads there: the clock begins, and a timer for the work of the last scene is put away.
  const left = isOtherScene ? { sceneStartedAt: Date.now(), countdown: null } : {}
  presentStore.setState({ session: { ...session, ...left, revision: session.revision + 1 } })
}

function keep(state: PresentState): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state))
    isKeptNow = true
  } catch {
    // Refused or full: the link still holds scene and step, and the notes, if there are, the rest.
    isKeptNow = false
  }
}

function channelOfWindow(): string | null {
  const name = typeof window === 'undefined' ? '' : window.name
  const channel = name.startsWith(WINDOW_NAME) ? name.slice(WINDOW_NAME.length) : null
  return isChannel(channel) ? channel : null
}

function newChannel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36)).join('')
}

/** Storage is not to be trusted: anything that is not a whole state is as if there were none. */
function read(): PresentState | null {
  try {
    const { session, cameFrom, channel } = JSON.parse(sessionStorage.getItem(KEY) ?? '')
    const isWhole =
      isChannel(channel) && (cameFrom === null || typeof cameFrom === 'string') && isSession(session)
    if (!isWhole) return null
    // A copy of the tab has the storage but not the name: two windows on one channel would both do what is asked.
    const isOwn = typeof window === 'undefined' || window.name === audienceWindowName(channel)
    return { session, cameFrom, channel: isOwn ? channel : newChannel() }
  } catch {
    return null
  }
}
