import { type PointerEvent, useState } from 'react'

type Drag = { from: number; to: number }

/**
 * Reordering the rows of a list by their handles, with mouse, pen or finger. Rows keep their places while one is
 * dragged, as a row that moved would lose the pointer; `data-drop` says where it would go.
 */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const handle = (i: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      // Otherwise the browser marks text, or drags a picture of the row.
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ from: i, to: i })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag) setDrag({ ...drag, to: rowAt(event.currentTarget, event.clientY, drag.from) })
    },
    onPointerUp: () => {
      if (drag && drag.to !== drag.from) onMove(drag.from, drag.to)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })
  const row = (i: number) => ({
    'data-row': '',
    'data-dragged': drag?.from === i || undefined,
    'data-drop': drag && drag.to === i && drag.to !== drag.from ? dropAt(drag) : undefined,
  })
  return { handle, row }
}

function dropAt({ from, to }: Drag): 'before' | 'after' {
  return to < from ? 'before' : 'after'
}

/** Where the row would stand: before the first row whose middle is below the pointer, counted without itself. */
function rowAt(handle: HTMLElement, y: number, from: number): number {
  const rows = [...(handle.closest('ol, ul')?.querySelectorAll(':scope > [data-row]') ?? [])]
  const others = rows.filter((_, i) => i !== from)
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length
}
