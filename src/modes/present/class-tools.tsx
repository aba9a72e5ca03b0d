import type { Lesson } from '@/domain/lesson'
import type { PresentCommand, Session } from '@/domain/presentation'

export type ClassToolsProps = {
  lesson: Lesson
  session: Session
  onCommand: (command: PresentCommand) => void
}

/** For the teacher: hands of a vote and the timer for work in class, as the scene needs them. */
export function ClassTools({ lesson }: ClassToolsProps) {
  return <section className="class-tools" data-scene={lesson.scenes[lesson.at]?.id} />
}
