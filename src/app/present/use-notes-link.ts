import { useEffect, useRef, useState } from 'react'
import type { Scene } from '@/domain/collection'
import type { PresentMessage } from '@/domain/present-message'
import { printLink } from '@/domain/view-link'
import { openPort } from '@/store/present-port'
import { adoptSession, isSessionKept, markAudienceWindow, presentStore } from '@/store/present-store'
import { viewStore } from '@/store/view-store'
import { present, presentLesson } from './present-actions'

/** Why the notes stand in the class's own window: none could be opened, or what was opened stayed empty. */
export type DrawerReason = 'blocked' | 'unanswered'

/** A window that has loaded says so well within this time; longer, and it has nothing to show. */
const ANSWER_MS = 8000

/** The audience's end: tells the notes of each change, does what they ask, and opens them. */
export function useNotesLink(scenes: readonly Scene[]) {
  const [drawer, setDrawer] = useState<DrawerReason | null>(null)
  const latest = useRef(scenes)
  latest.current = scenes
  const notes = useRef<Window | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    markAudienceWindow()
    const { channel } = presentStore.getState()
    const port = openPort(channel, () => notes.current ?? window.opener, receive)
    let isDue = false
    let isOver = false
    // Session and view are two writes of one change: the notes are told once, when both are done.
    const tellSoon = () => {
      if (isDue) return
      isDue = true
      queueMicrotask(() => {
        isDue = false
        if (!isOver) tell()
      })
    }
    function tell(): void {
      const lesson = presentLesson(latest.current)
      const scene = lesson?.scenes[lesson.at]
      if (!lesson || !scene) return
      const { view } = viewStore.getState()
      const snapshot = {
        session: presentStore.getState().session,
        scene: scene.id,
        step: view.step,
        scenes: lesson.scenes,
        link: printLink({ ...view, scene: scene.id }),
        isKept: isSessionKept(),
      }
      port.send({ kind: 'snapshot', snapshot })
    }
    function receive(message: PresentMessage): void {
      // Whatever they say, they are there.
      clearTimeout(waiting.current)
      setDrawer((reason) => (reason === 'unanswered' ? null : reason))
      if (message.kind === 'hello') {
        if (message.known) adoptSession(message.known)
        tellSoon()
      } else if (message.kind === 'ping') port.send({ kind: 'pong' })
      else if (message.kind === 'command') {
        const lesson = presentLesson(latest.current)
        if (lesson) present(message.command, lesson)
      }
    }
    const stops = [presentStore.subscribe(tellSoon), viewStore.subscribe(tellSoon)]
    tellSoon()
    return () => {
      isOver = true
      for (const stop of stops) stop()
      clearTimeout(waiting.current)
      // The page is shown again; a reload or a closing does not come here.
      port.send({ kind: 'ended' })
      port.close()
    }
  }, [])

  const openNotes = () => {
    if (drawer) return setDrawer(null)
    notes.current = openWindow(presentStore.getState().channel)
    if (!notes.current) return setDrawer('blocked')
    notes.current.focus()
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setDrawer('unanswered'), ANSWER_MS)
  }
  return { drawer, openNotes, closeDrawer: () => setDrawer(null) }
}

/** The name finds the notes again that are open already. Null: the browser opened nothing. */
function openWindow(channel: string): Window | null {
  const address = `${location.href.split('#')[0]}#notes=${channel}`
  try {
    return window.open(address, `claim-atlas-notes-${channel}`, 'popup,width=1000,height=760')
  } catch {
    return null
  }
}
