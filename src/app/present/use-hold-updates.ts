import { useEffect } from 'react'
import { holdUpdates } from '@/app/offline/service-worker'

/** No newer version starts, in any window, while a class looks at this one. */
export function useHoldUpdates(): void {
  useEffect(() => holdUpdates(), [])
}
