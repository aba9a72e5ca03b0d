import { useEffect, useState } from 'react'
import { loadAhead } from './load-ahead'

/** Has all come that a lesson needs? Asks for what is missing. */
export function useAhead(): 'yes' | 'fetching' | 'no' {
  const [state, setState] = useState<'yes' | 'fetching' | 'no'>('fetching')
  useEffect(() => {
    let isHere = true
    loadAhead().then((areAll) => isHere && setState(areAll ? 'yes' : 'no'))
    return () => {
      isHere = false
    }
  }, [])
  return state
}
