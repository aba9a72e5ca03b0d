import type { Lesson } from './lesson'
import { plannedMinutes } from './lesson'

export type Pace = { kind: 'on-plan' | 'behind' | 'ahead'; minutes: number }

const MINUTE = 60_000

/**
 * How the lesson stands to its plan: behind once the present scene should be over, ahead as long as it should
 * not have begun; whole minutes, and under one is on plan.
 */
export function paceOf(lesson: Lesson, startedAt: number, now: number): Pace {
  const passed = Math.max(0, now - startedAt) / MINUTE
  const begins = plannedMinutes(lesson.scenes.slice(0, lesson.at))
  const ends = begins + (lesson.scenes[lesson.at]?.minutes ?? 0)
  const behind = Math.floor(passed - ends)
  const ahead = Math.floor(begins - passed)
  if (behind >= 1) return { kind: 'behind', minutes: behind }
  if (ahead >= 1) return { kind: 'ahead', minutes: ahead }
  return { kind: 'on-plan', minutes: 0 }
}

/** "0:09", "12:30": minutes and seconds since then, none before it. */
export function elapsedText(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
