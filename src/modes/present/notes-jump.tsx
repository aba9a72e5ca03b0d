import type { Lesson } from '@/domain/lesson'
import type { PresentCommand } from '@/domain/presentation'
import { t } from '@/i18n/text'

type NotesJumpProps = { lesson: Lesson; onCommand: (command: PresentCommand) => void }

/** Every scene of the lesson, one press away. */
export function NotesJump({ lesson, onCommand }: NotesJumpProps) {
  return (
    <nav className="notes-jump" aria-label={t('notes.jump')}>
      <h2>{t('notes.jump')}</h2>
      <ol>
        {lesson.scenes.map(({ id, title, question, minutes }, i) => (
          <li key={id}>
            <button
              type="button"
              aria-current={i === lesson.at ? 'step' : undefined}
              onClick={() => onCommand({ kind: 'go', scene: id, step: 0 })}
            >
              <span>{title || question}</span> <small>{t('notes.minutes', { minutes })}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
