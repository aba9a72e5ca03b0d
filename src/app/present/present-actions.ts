import type { Id, Scene } from '@/domain/collection'
import { type Lesson, lessonOf } from '@/domain/lesson'
import { type Presentation, type PresentCommand, presented } from '@/domain/presentation'
import { HOME } from '@/domain/view'
import { parseLink, printLink } from '@/domain/view-link'
import { beginSession, keepSession, presentStore, resumeSession } from '@/store/present-store'
import { requestedSheet } from '@/store/sheet-request'
import { changeView, viewStore } from '@/store/view-store'
import { focusLater } from './focus-later'

/** Puts the stage in the place of the page. The page's own view comes back when the lesson ends. */
export function startPresenting(lesson: readonly Id[], scene: Id): void {
  beginSession(printLink(viewStore.getState().view))
  showStage('present.start', lesson, scene, 0)
}

/** Goes on where a class stopped, its clocks and counted hands as they were. */
export function resumePresenting(lesson: readonly Id[], scene: Id, step: number): void {
  resumeSession(printLink(viewStore.getState().view))
  showStage('present.resume', lesson, scene, step)
}

function showStage(action: string, lesson: readonly Id[], scene: Id, step: number): void {
  const { set, lang } = viewStore.getState().view
  changeView(action, { ...HOME, set, lang, mode: 'present', lesson: [...lesson], scene, step })
}

/** Back to the page as it was; from a lesson that a link opened, to what its scene shows. */
export function stopPresenting(scene: Scene | undefined): void {
  const { cameFrom } = presentStore.getState()
  const { set, lang } = viewStore.getState().view
  const { view } = parseLink(cameFrom ?? scene?.link ?? '')
  changeView('present.stop', { ...view, set, lang, mode: 'explore', scene: null, step: 0, lesson: [] })
  // Where the lesson was begun; else a keyboard would have to come from the top of the page.
  if (requestedSheet() === null) focusLater('.header-present')
}

/** The lesson of the present link. */
export function presentLesson(scenes: readonly Scene[]): Lesson | null {
  const { lesson, scene } = viewStore.getState().view
  return lessonOf(scenes, lesson, scene)
}

/** The one way in which a presentation changes, whichever window asks. */
export function present(command: PresentCommand, lesson: Lesson): void {
  const { view } = viewStore.getState()
  const before: Presentation = {
    session: presentStore.getState().session,
    scene: view.scene ?? lesson.scenes[lesson.at]?.id ?? '',
    step: view.step,
  }
  const after = presented(before, command, lesson, Date.now())
  if (after === before) return
  keepSession(after.session)
  changeView(`present.${command.kind}`, { scene: after.scene, step: after.step })
}
