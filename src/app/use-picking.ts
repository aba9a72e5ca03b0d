import { useEffect, useState } from 'react'
import type { Camera, LonLat } from '@/domain/collection'

type Pick = (point: LonLat) => void

/** A point that the map is asked for: by the next click on it, or its middle. Escape stops asking. */
export function usePicking({ center }: Camera) {
  const [pick, setPick] = useState<{ onPoint: Pick } | null>(null)
  const isOn = pick !== null
  useEffect(() => {
    if (!isOn) return
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Only this, wherever the focus is: the form stays open.
      event.preventDefault()
      event.stopPropagation()
      setPick(null)
    }
    addEventListener('keydown', leave, true)
    return () => removeEventListener('keydown', leave, true)
  }, [isOn])
  const stop = () => setPick(null)
  return {
    onPoint: pick
      ? (point: LonLat) => {
          stop()
          pick.onPoint(point)
        }
      : null,
    isOn,
    start: (onPoint: Pick) => setPick({ onPoint }),
    stop,
    middle: () => center,
  }
}
