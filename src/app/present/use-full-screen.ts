import { useEffect, useState } from 'react'

/** Full screen on and off; `isRefused` from a refusal to the next press of a key or a pointer. */
export function useFullScreen(): { isRefused: boolean; toggle: () => void } {
  const [isRefused, setRefused] = useState(false)
  const toggle = () => {
    const asked = document.fullscreenElement
      ? document.exitFullscreen()
      : (document.documentElement.requestFullscreen?.() ?? Promise.reject(new Error('no full screen')))
    asked.then(
      () => setRefused(false),
      () => setRefused(true),
    )
  }
  useEffect(() => {
    if (!isRefused) return
    const dismiss = () => setRefused(false)
    addEventListener('keydown', dismiss)
    addEventListener('pointerdown', dismiss)
    return () => {
      removeEventListener('keydown', dismiss)
      removeEventListener('pointerdown', dismiss)
    }
  }, [isRefused])
  return { isRefused, toggle }
}
