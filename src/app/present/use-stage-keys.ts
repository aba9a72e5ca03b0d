import { useLayoutEffect, useRef } from 'react'
import { actOfKey, type KeyPlace, type StageAct } from './present-keys'

/** Listens for the keys of the stage as long as it is there. */
export function useStageKeys(onAct: (act: StageAct) => void): void {
  const latest = useRef(onAct)
  latest.current = onAct
  // With the stage itself, not after it is painted: a press that comes at once is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const act = actOfKey(event, placeOf(event.target))
      if (!act) return
      event.preventDefault()
      // A key that is held down runs through no lesson.
      if (!event.repeat) latest.current(act)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'free'
  if (target.closest('input, textarea, select')) return 'field'
  return target.closest('button, a, summary') ? 'button' : 'free'
}
