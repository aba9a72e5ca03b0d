import { useEffect, useState } from 'react'
import { type Timer, throttleLatest } from './throttle-latest'

const BROWSER: Timer = {
  now: () => performance.now(),
  set: (run, ms) => window.setTimeout(run, ms),
  clear: (id) => window.clearTimeout(id as number),
}

/** The value, renewed at most every `ms` milliseconds: for words that are read out. */
export function useThrottled(value: string, ms: number): string {
  const [shown, setShown] = useState(value)
  const [throttle] = useState(() => throttleLatest(setShown, ms, BROWSER))
  useEffect(() => throttle.offer(value), [throttle, value])
  useEffect(() => throttle.stop, [throttle])
  return shown
}
