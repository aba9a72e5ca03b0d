export type Timer = {
  set: (run: () => void, ms: number) => unknown
  clear: (id: unknown) => void
  now: () => number
}

/**
 * Passes on the newest value: at once when nothing was passed on for `ms`, else when `ms` are over. A value
 * that was passed on last is not passed on again. The clock is the caller's, so that a test can hold it.
 */
export function throttleLatest<Value>(pass: (value: Value) => void, ms: number, timer: Timer) {
  let waiting: unknown
  let passedAt = Number.NEGATIVE_INFINITY
  let passed: Value | undefined
  let latest: Value
  const flush = () => {
    waiting = undefined
    if (latest === passed) return
    passedAt = timer.now()
    passed = latest
    pass(latest)
  }
  return {
    offer(value: Value): void {
      latest = value
      if (waiting !== undefined) return
      const left = passedAt + ms - timer.now()
      if (left <= 0) flush()
      else if (value !== passed) waiting = timer.set(flush, left)
    },
    stop(): void {
      if (waiting !== undefined) timer.clear(waiting)
      waiting = undefined
    },
  }
}
