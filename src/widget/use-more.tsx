import { type ReactNode, useState } from 'react'

/** Rows at a time of a list that may be very long: each redrawing would lay out all of them. */
const ROWS = 100

type Say = (left: { n: number; all: number }) => string

/**
 * How many rows of a list are shown, and the button that brings `n` of all that are left; null where there are none.
 * `say` names it: no words live here.
 */
export function useMore(total: number, say: Say, step = ROWS): { shown: number; more: ReactNode } {
  const [shown, setShown] = useState(step)
  const left = total - shown
  if (left <= 0) return { shown, more: null }
  return {
    shown,
    more: (
      <button type="button" className="button" onClick={() => setShown(shown + step)}>
        {say({ n: Math.min(left, step), all: left })}
      </button>
    ),
  }
}
