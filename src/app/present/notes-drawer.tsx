import type { ClaimIndex } from '@/domain/claim-index'
import type { Lesson } from '@/domain/lesson'
import type { PresentCommand, Session } from '@/domain/presentation'
import type { StageState } from '@/domain/stage'
import { t } from '@/i18n/text'
import { NotesView } from '@/modes/present/notes-view'
import type { DrawerReason } from './use-notes-link'
import { useNow } from './use-now'
import { useTextSize } from './use-text-size'
import '@/i18n/words/notes'
import './notes-drawer.css'

type NotesDrawerProps = {
  index: ClaimIndex
  lesson: Lesson
  stage: StageState
  session: Session
  reason: DrawerReason
  onCommand: (command: PresentCommand) => void
  onClose: () => void
}

/** The notes in the class's own window, where no other could be had. */
export function NotesDrawer({ index, lesson, stage, session, reason, onCommand, onClose }: NotesDrawerProps) {
  const now = useNow()
  const { size, change } = useTextSize()
  return (
    <aside className="notes-drawer" aria-label={t('notes.title')}>
      <div className="notes-drawer-head">
        <p role="status">
          <b>{t(`notes.drawer-${reason}`)}</b> {t('notes.drawer-means')}
        </p>
        <button type="button" className="button" onClick={onClose}>
          {t('notes.close')}
        </button>
      </div>
      <NotesView
        index={index}
        lesson={lesson}
        stage={stage}
        session={session}
        now={now}
        place="drawer"
        size={size}
        onSize={change}
        onCommand={onCommand}
      />
    </aside>
  )
}
