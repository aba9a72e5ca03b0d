import { createStore } from 'zustand/vanilla'
import type { Id } from '@/domain/collection'
import { isPress } from '@/domain/present-guards'
import { NO_CHOICE, type Today } from '@/domain/today'
import { viewStore } from './view-store'

// What is taken today and where the class stopped: kept for the tab, as the next tab is another lesson. Where
// storage is refused it lasts until the page is left.

type Stop = { scene: Id; step: number; lesson: readonly Id[] }

type LessonState = {
  today: Today
  /** Where the class was last; null: it has not begun. */
  stop: Stop | null
}

const KEY = 'claim-atlas/lesson'
/** As in a link. */
const LONGEST_LESSON = 200

export const lessonStore = createStore<LessonState>()(() => read() ?? { today: NO_CHOICE, stop: null })

lessonStore.subscribe((state) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state))
  } catch {
    // Refused or full: the choice holds while the page is open.
  }
})

/**
 * Remembers where the class is, whoever moves it; a lesson that came by a link becomes today's choice. Returns a
 * function that ends it.
 */
export function followLesson(): () => void {
  const note = () => {
    const { mode, scene, step, lesson } = viewStore.getState().view
    const { stop, today } = lessonStore.getState()
    if (mode !== 'present' || scene === null || (stop?.scene === scene && stop.step === step)) return
    const chosen = today.order?.filter((id) => today.taken?.includes(id))
    const isChosen = lesson.length === 0 || chosen?.join() === lesson.join()
    lessonStore.setState({
      stop: { scene, step, lesson },
      ...(!isChosen && { today: { order: lesson, taken: lesson } }),
    })
  }
  note()
  return viewStore.subscribe(note)
}

export function chooseToday(today: Today): void {
  lessonStore.setState({ today })
}

/** Storage is not to be trusted: anything that is not a whole state is as if there were none. */
function read(): LessonState | null {
  try {
    const { today, stop } = JSON.parse(sessionStorage.getItem(KEY) ?? '')
    const isToday = [today.order, today.taken].every((ids) => ids === null || areIds(ids))
    const isStop =
      stop === null ||
      (isId(stop.scene) && isPress(stop.step) && areIds(stop.lesson) && stop.lesson.length <= LONGEST_LESSON)
    return isToday && isStop ? { today, stop } : null
  } catch {
    return null
  }
}

function areIds(value: unknown): value is Id[] {
  return Array.isArray(value) && value.every(isId)
}

function isId(value: unknown): value is Id {
  return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value)
}
