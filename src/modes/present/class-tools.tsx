import type { Lesson } from '@/domain/lesson'
import { handsIn, type PresentCommand, type Session } from '@/domain/presentation'
import { TimerRow } from './timer-row'
import { VoteFields } from './vote-fields'
import '@/i18n/words/tools'
import './class-tools.css'

export type ClassToolsProps = {
  lesson: Lesson
  session: Session
  onCommand: (command: PresentCommand) => void
}

/** For the teacher: hands of a vote and the timer for work in class, as the scene needs them. */
export function ClassTools({ lesson, session, onCommand }: ClassToolsProps) {
  const scene = lesson.scenes[lesson.at]
  const earlier = lesson.scenes.slice(0, lesson.at).findLast(({ tool }) => tool === 'vote')
  return (
    <section className="class-tools" data-scene={scene?.id}>
      {scene?.tool === 'vote' && (
        <VoteFields
          key={scene.id}
          hands={handsIn(session, scene.id)}
          earlier={earlier && handsIn(session, earlier.id)}
          onCount={(hands) => onCommand({ kind: 'vote', hands })}
        />
      )}
      <TimerRow key={`timer ${scene?.id}`} scene={scene} session={session} onCommand={onCommand} />
    </section>
  )
}
