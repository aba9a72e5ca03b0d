import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useNow } from '@/app/present/use-now'
import { useStageKeys } from '@/app/present/use-stage-keys'
import { useTitle } from '@/app/present/use-stage-session'
import { useTextSize } from '@/app/present/use-text-size'
import { lessonOf } from '@/domain/lesson'
import { stageAt } from '@/domain/stage'
import { parseLink } from '@/domain/view-link'
import { t } from '@/i18n/text'
import { NotesView } from '@/modes/present/notes-view'
import { languageStore } from '@/store/language-store'
import { NotesContent } from './notes-content'
import { NotesState } from './notes-state'
import { useAudience } from './use-audience'
import '@/i18n/words/notes'
import './notes-app.css'

/** The teacher's window: shows what the audience's says, and asks it for everything. */
export function NotesApp({ channel }: { channel: string }) {
  const language = useStore(languageStore, (state) => state.shown) ?? 'en'
  const { snapshot, state, send, reopen } = useAudience(channel)
  const now = useNow()
  const { size, change } = useTextSize()
  const scenes = snapshot?.scenes
  const lesson = useMemo(
    () =>
      scenes && snapshot
        ? lessonOf(
            scenes,
            scenes.map(({ id }) => id),
            snapshot.scene,
          )
        : null,
    [scenes, snapshot],
  )
  const scene = lesson?.scenes[lesson.at]
  useTitle(`${t('notes.title')} · ${t('app.name')}`)
  // The clicker works whichever window has the focus.
  useStageKeys((act) => act.kind === 'command' && send(act.command))
  return (
    <main className="notes-app">
      <NotesState state={state} isKept={snapshot?.isKept ?? true} onReopen={reopen} />
      {snapshot && lesson && scene && (
        <NotesContent set={parseLink(snapshot.link).view.set} language={language}>
          {(index) => (
            <NotesView
              index={index}
              lesson={lesson}
              stage={stageAt(scene, snapshot.step)}
              session={snapshot.session}
              now={now}
              place="window"
              size={size}
              onSize={change}
              onCommand={send}
            />
          )}
        </NotesContent>
      )}
    </main>
  )
}
