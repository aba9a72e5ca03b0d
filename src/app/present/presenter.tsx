import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { ClaimIndex } from '@/domain/claim-index'
import { isUnknownLesson, lessonOf } from '@/domain/lesson'
import { stageAt } from '@/domain/stage'
import { t } from '@/i18n/text'
import { Stage } from '@/modes/present/stage'
import { StageKeysHelp } from '@/modes/present/stage-keys-help'
import { presentStore } from '@/store/present-store'
import { viewStore } from '@/store/view-store'
import { NotesDrawer } from './notes-drawer'
import { present, stopPresenting } from './present-actions'
import type { StageAct } from './present-keys'
import { StageMapSlot } from './stage-map-slot'
import { StageTools } from './stage-tools'
import { useFullScreen } from './use-full-screen'
import { useHoldUpdates } from './use-hold-updates'
import { useKnownLesson } from './use-known-lesson'
import { useNotesLink } from './use-notes-link'
import { usePointerRest } from './use-pointer-rest'
import { useScenes } from './use-scenes'
import { useStageKeys } from './use-stage-keys'
import { useStageSession, useTitle } from './use-stage-session'
import { useSwipe } from './use-swipe'
import '@/i18n/words/present'
import './presenter.css'

/** The audience's window: stands in the place of the page, so that nothing behind it can tell. */
export function Presenter({ index }: { index: ClaimIndex }) {
  const view = useStore(viewStore, (state) => state.view)
  const session = useStore(presentStore, (state) => state.session)
  const scenes = useScenes(index)
  const lesson = useMemo(() => lessonOf(scenes, view.lesson, view.scene), [scenes, view.lesson, view.scene])
  const scene = lesson?.scenes[lesson.at]
  const stage = useMemo(() => (scene ? stageAt(scene, view.step) : null), [scene, view.step])
  const [helpIsOpen, setHelpOpen] = useState(false)
  const { isRefused, toggle: toggleFullScreen } = useFullScreen()
  const { drawer, openNotes, closeDrawer } = useNotesLink(scenes)
  const root = usePointerRest<HTMLDivElement>()
  const isUnknown = isUnknownLesson(scenes, view.lesson, view.scene)
  useKnownLesson(isUnknown)
  useStageSession()
  useHoldUpdates()
  useTitle(scene ? `${scene.question} · ${t('app.name')}` : t('app.name'))

  /** Innermost first. */
  const leave = () => {
    if (helpIsOpen) setHelpOpen(false)
    else if (drawer) closeDrawer()
    else if (session.black && lesson) present({ kind: 'black' }, lesson)
    else stopPresenting(scene)
  }
  const act = (what: StageAct) => {
    if (what.kind === 'command') lesson && present(what.command, lesson)
    else if (what.kind === 'help') setHelpOpen((isOpen) => !isOpen)
    else if (what.kind === 'full-screen') toggleFullScreen()
    else if (what.kind === 'notes') openNotes()
    else if (what.kind === 'leave') leave()
  }
  useStageKeys(act)
  useSwipe(act)

  if (!stage || !lesson || isUnknown) return null
  // Light unless the link asks for dark, whatever the machine prefers.
  const theme = view.theme === 'dark' ? 'dark' : 'light'
  const map = <StageMapSlot index={index} stage={stage} theme={theme} />
  return (
    <div
      ref={root}
      className="presenter"
      data-black={session.black || undefined}
      data-revision={session.revision}
    >
      <Stage index={index} lesson={lesson} stage={stage} session={session} map={map} />
      <StageTools onAct={act} isRefused={isRefused} />
      {drawer && (
        <NotesDrawer
          index={index}
          lesson={lesson}
          stage={stage}
          session={session}
          reason={drawer}
          onCommand={(command) => present(command, lesson)}
          onClose={closeDrawer}
        />
      )}
      {helpIsOpen && <StageKeysHelp />}
    </div>
  )
}
