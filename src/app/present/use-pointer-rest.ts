import { type RefObject, useEffect, useRef } from 'react'

const REST_MS = 3000

/**
 * Marks an element with `data-pointer` while the pointer moves or a finger has tapped, and takes the mark off
 * after three seconds: nobody looks at an arrow, and nothing pops up by itself.
 */
export function usePointerRest<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null)
  useEffect(() => {
    let timer = 0
    const rest = () => delete element.current?.dataset.pointer
    const wake = () => {
      if (element.current) element.current.dataset.pointer = 'awake'
      clearTimeout(timer)
      timer = window.setTimeout(rest, REST_MS)
    }
    // A new picture under a pointer that lies still makes a browser report a move.
    const moved = ({ movementX, movementY }: PointerEvent) => (movementX !== 0 || movementY !== 0) && wake()
    addEventListener('pointermove', moved)
    addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
      removeEventListener('pointerdown', wake)
    }
  }, [])
  return element
}
