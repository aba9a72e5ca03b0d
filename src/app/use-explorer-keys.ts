import { useEffect } from 'react'
import { viewStore } from '@/store/view-store'
import { choosePlace, closeClaim } from './actions'

/** Escape leaves, innermost first: the open claim, then the chosen place. */
export function useExplorerKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const { view } = viewStore.getState()
      if (view.claim) closeClaim()
      else if (view.place) choosePlace(null)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
