import type { Lesson } from '@/domain/lesson'
import { plannedMinutes } from '@/domain/lesson'
import { elapsedText, paceOf } from '@/domain/pace'
import type { PresentCommand, Session } from '@/domain/presentation'
import { formatClock } from '@/i18n/dates'
import { t } from '@/i18n/text'

type NotesClockProps = {
  lesson: Lesson
  session: Session
  now: number
  onCommand: (command: PresentCommand) => void
}

/** The time of day, of the lesson and of the scene, against what was planned. */
export function NotesClock({ lesson, session, now, onCommand }: NotesClockProps) {
  const pace = paceOf(lesson, session.startedAt, now)
  return (
    <section className="notes-clock" aria-label={t('notes.time')}>
      <dl>
        <div>
          <dt>{t('notes.time-of-day')}</dt>
          <dd>{formatClock(now)}</dd>
        </div>
        <div>
          <dt>{t('notes.time-scene')}</dt>
          <dd>
            {elapsedText(session.sceneStartedAt, now)}{' '}
            <small>{t('notes.of-minutes', { minutes: lesson.scenes[lesson.at]?.minutes ?? 0 })}</small>
          </dd>
        </div>
        <div>
          <dt>{t('notes.time-lesson')}</dt>
          <dd>
            {elapsedText(session.startedAt, now)}{' '}
            <small>{t('notes.of-minutes', { minutes: plannedMinutes(lesson.scenes) })}</small>
          </dd>
        </div>
      </dl>
      <p className="notes-pace" data-pace={pace.kind}>
        {t(`notes.${pace.kind}`, { minutes: pace.minutes })}
      </p>
      <button type="button" className="button" onClick={() => onCommand({ kind: 'restart-clock' })}>
        {t('notes.restart')}
      </button>
    </section>
  )
}
