import type { ClaimIndex } from '@/domain/claim-index'
import type { Lesson } from '@/domain/lesson'
import type { PresentCommand, Session } from '@/domain/presentation'
import { keepsSecret, type StageState, stageAfter } from '@/domain/stage'
import { t } from '@/i18n/text'
import { ClassTools } from './class-tools'
import { NotesClock } from './notes-clock'
import { NotesJump } from './notes-jump'
import { NotesPreview } from './notes-preview'
import '@/i18n/words/notes'
import '@/i18n/words/present'
import './notes-view.css'

type NotesViewProps = {
  index: ClaimIndex
  lesson: Lesson
  stage: StageState
  session: Session
  /** Milliseconds since 1970. */
  now: number
  /** `drawer`: in the class's own window, where nothing may name a concealed speaker. */
  place: 'window' | 'drawer'
  size: 'small' | 'middle' | 'large'
  onSize: () => void
  onCommand: (command: PresentCommand) => void
}

/** What the teacher has before him: what is on, what comes, his notes, the time, and the class's tools. */
export function NotesView(props: NotesViewProps) {
  const { index, lesson, stage, session, now, place, size, onSize, onCommand } = props
  const { scene } = stage
  const next = stageAfter(stage, lesson.scenes[lesson.at + 1])
  const isWithheld = place === 'drawer' && keepsSecret(stage)
  return (
    <div
      className="notes-view"
      data-size={size}
      data-place={place}
      data-scene={scene.id}
      data-press={stage.press}
      data-revision={session.revision}
    >
      <header className="notes-head">
        <p className="notes-where">
          {t('notes.where', { at: lesson.at + 1, of: lesson.scenes.length, title: scene.title })} ·{' '}
          <b>{t('notes.step', { at: stage.press, of: stage.presses })}</b>
        </p>
        <h1>{scene.question}</h1>
      </header>
      <div className="notes-main">
        <NotesPreview index={index} stage={stage} heading={t('notes.now')} isNow />
        {next ? (
          <NotesPreview index={index} stage={next} before={stage} heading={t('notes.next')} />
        ) : (
          <p className="notes-end">{t('notes.end')}</p>
        )}
        <div className="notes-steer">
          <button type="button" className="button" onClick={() => onCommand({ kind: 'back' })}>
            {t('notes.back')}
          </button>
          <button type="button" className="button notes-go" onClick={() => onCommand({ kind: 'next' })}>
            {t('notes.go-on')}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={session.black}
            onClick={() => onCommand({ kind: 'black' })}
          >
            {t('notes.black')}
          </button>
          {session.black && <strong className="notes-black">{t('notes.is-black')}</strong>}
        </div>
        <section className="notes-text" aria-label={t('notes.notes')}>
          <div className="notes-text-head">
            <h2>{t('notes.notes')}</h2>
            <button type="button" className="button" onClick={onSize}>
              {t('notes.size')}
            </button>
          </div>
          {isWithheld ? (
            <p className="notes-withheld">{t('notes.withheld')}</p>
          ) : (
            <>
              {paragraphs(scene.notes).map((text) => (
                <p key={text}>{text}</p>
              ))}
              {scene.notes === '' && <p>{t('notes.none')}</p>}
              {scene.notice && (
                <>
                  <h2>{t('notes.notice')}</h2>
                  <p>{scene.notice}</p>
                </>
              )}
            </>
          )}
        </section>
      </div>
      <div className="notes-side">
        <NotesClock lesson={lesson} session={session} now={now} onCommand={onCommand} />
        <ClassTools lesson={lesson} session={session} onCommand={onCommand} />
        <NotesJump lesson={lesson} onCommand={onCommand} />
      </div>
    </div>
  )
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((part) => part.trim() !== '')
}
