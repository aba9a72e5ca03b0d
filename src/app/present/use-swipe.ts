import { useEffect, useRef } from 'react'
import type { StageAct } from './present-keys'

const LEAST_PX = 60

/** On a tablet: to the left is next, to the right is back. A finger that goes up or down means nothing. */
export function useSwipe(onAct: (act: StageAct) => void): void {
  const latest = useRef(onAct)
  latest.current = onAct
  useEffect(() => {
    let from: { id: number; x: number; y: number } | null = null
    const down = ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
      from = pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null
    }
    const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (from?.id !== pointerId) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      from = null
      if (Math.abs(x) < LEAST_PX || Math.abs(x) < 2 * Math.abs(y)) return
      latest.current({ kind: 'command', command: { kind: x < 0 ? 'next' : 'back' } })
    }
    const drop = () => {
      from = null
    }
    addEventListener('pointerdown', down)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', drop)
    return () => {
      removeEventListener('pointerdown', down)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', drop)
    }
  }, [])
}
