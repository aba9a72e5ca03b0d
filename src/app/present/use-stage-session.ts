import { useEffect } from 'react'
import { noteMoved } from '@/store/present-store'
import { viewStore } from '@/store/view-store'

/** The browser's Back and Forward move the class too: that is a new revision. */
export function useStageSession(): void {
  useEffect(
    () =>
      viewStore.subscribe(({ view, entry }, before) => {
        if (entry !== 'none' || view.mode !== 'present') return
        const isOtherScene = view.scene !== before.view.scene
        if (isOtherScene || view.step !== before.view.step) noteMoved(isOtherScene)
      }),
    [],
  )
}

/** The window's title is the question, which tells no answer. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
