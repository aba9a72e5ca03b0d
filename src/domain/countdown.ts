// How long a timer still runs. Times are milliseconds since 1970.

/** Whole seconds that are left, the one that runs counted in; 0 at the end and after it. */
export function secondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000))
}

/** "7:00", "0:09"; null when the time is up. */
export function countdownText(endsAt: number, now: number): string | null {
  const left = secondsLeft(endsAt, now)
  return left === 0 ? null : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

export type CountdownNews = 'start' | 'last-minute' | 'end'

/**
 * What is worth saying aloud of a timer of so many minutes; it changes twice. A timer of one minute starts and
 * ends.
 */
export function countdownNews(endsAt: number, minutes: number, now: number): CountdownNews {
  const left = secondsLeft(endsAt, now)
  if (left === 0) return 'end'
  return left <= 60 && minutes > 1 ? 'last-minute' : 'start'
}
