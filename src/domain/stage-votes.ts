import type { Lesson } from './lesson'
import { type Hands, handsIn, type Session } from './presentation'
import type { StageState } from './stage'

/**
 * Hands before and after, once the last vote of the lesson has been called and its yes and no are counted; null
 * elsewhere. Before that the first numbers would tell a class how to vote, and a lesson with one vote has nothing
 * to set beside it.
 */
export function votesOnStage(
  { scenes, at }: Lesson,
  session: Session,
  { press, presses }: StageState,
): { before: Hands | undefined; after: Hands } | null {
  const voting = scenes.filter(({ tool }) => tool === 'vote')
  const [first, last] = [voting[0], voting.at(-1)]
  if (!first || !last || first === last || scenes[at] !== last || press < presses) return null
  const [before, after] = [handsIn(session, first.id), handsIn(session, last.id)]
  return after && after.yes !== null && after.no !== null ? { before, after } : null
}
