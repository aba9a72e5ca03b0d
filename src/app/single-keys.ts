import { useSyncExternalStore } from 'react'

// A person's own setting, kept in this browser and never in the link. Where storage is refused it holds for
// the visit.
const NAME = 'claim-atlas/single-keys'
const listeners = new Set<() => void>()
let isOn = read()

/** Do keys such as / and j work alone? Speech input and some keyboards need them off (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  return isOn
}

export function switchSingleKeys(on: boolean): void {
  isOn = on
  try {
    if (on) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'off')
  } catch {
    // Refused: the switch still works until the page is closed.
  }
  for (const listener of listeners) listener()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((changed) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }, singleKeysAreOn)
}

function read(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}
