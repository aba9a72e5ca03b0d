import { useEffect, useRef, useState } from 'react'
import { newerSnapshot, type PresentMessage, type Snapshot } from '@/domain/present-message'
import type { PresentCommand } from '@/domain/presentation'
import { parseLink, printLink } from '@/domain/view-link'
import { openPort, type PresentPort } from '@/store/present-port'
import { audienceWindowName } from '@/store/present-store'
import { changeView } from '@/store/view-store'

/** `back`: it was lost and is there again. `ended`: it shows the page, as the lesson was left. */
export type AudienceState = 'waiting' | 'here' | 'lost' | 'back' | 'ended'

const PING_MS = 2000
/** So many pings unanswered and the window is gone. Counted, not timed: a machine may sleep. */
const LOST_AFTER = 2

/** The notes' end: the newest snapshot, how it stands with the audience's window, and the way to ask of it. */
export function useAudience(channel: string) {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  const [state, setState] = useState<AudienceState>('waiting')
  const port = useRef<PresentPort | null>(null)
  const reopened = useRef<Window | null>(null)
  const newest = useRef<Snapshot | null>(null)

  useEffect(() => {
    let unanswered = 0
    const hello = () => port.current?.send({ kind: 'hello', known: newest.current?.session ?? null })
    const receive = (message: PresentMessage) => {
      unanswered = 0
      if (message.kind === 'ended') return setState('ended')
      setState((before) => (before === 'lost' ? 'back' : before === 'back' ? 'back' : 'here'))
      if (message.kind !== 'snapshot') return
      const shown = newerSnapshot(newest.current, message.snapshot)
      // An audience that has lost its session begins anew: it is told what the last one was.
      if (shown !== message.snapshot && shown.session.revision > message.snapshot.session.revision) hello()
      newest.current = shown
      // The notes speak the audience's language; their own window has no link.
      changeView('notes.language', { lang: parseLink(shown.link).view.lang }, 'none')
      setSnapshot(shown)
    }
    port.current = openPort(channel, () => reopened.current ?? window.opener, receive)
    hello()
    const timer = setInterval(() => {
      // A hidden window's timers rest: it has not asked, so nobody owes it an answer.
      if (document.hidden) {
        unanswered = 0
        return
      }
      if (unanswered >= LOST_AFTER) setState((before) => (before === 'ended' ? before : 'lost'))
      unanswered += 1
      if (newest.current) port.current?.send({ kind: 'ping' })
      else hello()
    }, PING_MS)
    return () => {
      clearInterval(timer)
      port.current?.close()
    }
  }, [channel])

  const send = (command: PresentCommand) => port.current?.send({ kind: 'command', command })
  /** At the scene and step that were on last, under the name by which it finds the channel. */
  const reopen = () => {
    const known = newest.current
    if (!known) return
    const link = printLink({
      ...parseLink(known.link).view,
      mode: 'present',
      scene: known.scene,
      step: known.step,
    })
    try {
      reopened.current = window.open(`${location.href.split('#')[0]}#${link}`, audienceWindowName(channel))
    } catch {
      // Blocked: the message with its button stays.
    }
  }
  return { snapshot, state, send, reopen }
}
