import { useState } from 'react'

const KEY = 'claim-atlas/notes-size'
const SIZES = ['small', 'middle', 'large'] as const
export type TextSize = (typeof SIZES)[number]

/** How large the notes are written; kept where the browser keeps anything. */
export function useTextSize() {
  const [size, setSize] = useState(read)
  /** The next of the three, from the largest to the smallest again. */
  const change = () => {
    const next = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'middle'
    setSize(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // Refused: it holds while the window is open.
    }
  }
  return { size, change }
}

function read(): TextSize {
  try {
    const kept = localStorage.getItem(KEY)
    return SIZES.find((size) => size === kept) ?? 'middle'
  } catch {
    return 'middle'
  }
}
