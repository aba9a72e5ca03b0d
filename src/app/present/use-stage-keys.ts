import { useEffect, useRef } from 'react'
import { actOfKey, type StageAct } from './present-keys'

/** Listens for the keys of the stage as long as it is there. */
export function useStageKeys(onAct: (act: StageAct) => void): void {
  const latest = useRef(onAct)
  latest.current = onAct
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const act = actOfKey(event, isInField(event.target))
      if (!act) return
      event.preventDefault()
      // A key that is held down runs through no lesson.
      if (!event.repeat) latest.current(act)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, a, summary') !== null
}
