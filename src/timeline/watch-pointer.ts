import type { Id } from '@/domain/collection'

type PointerEvents = {
  /** Marks are too small for a finger: a tap opens their lane. */
  opensCells: () => boolean
  onClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  onGround: (x: number, y: number) => void
  onCell: (cell: string) => void
}

/** Pointer over and tap on marks, numbered cells and the ground between them. */
export function watchPointer(container: HTMLElement, events: PointerEvents): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let lit: Id | null = null
  const light = (id: Id | null) => {
    if (id === lit) return
    lit = id
    events.onLight(id === null ? [] : [id])
  }
  container.addEventListener('pointerover', (event) => light(claimAt(event)), { signal })
  container.addEventListener('pointerleave', () => light(null), { signal })
  container.addEventListener(
    'click',
    (event) => {
      const id = claimAt(event)
      if (id !== null && !events.opensCells()) return events.onClaim(id)
      const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null
      if (cell instanceof SVGElement && cell.querySelector('.timeline-number'))
        return events.onCell(cell.dataset.cell ?? '')
      const box = container.getBoundingClientRect()
      return events.onGround(event.clientX - box.left, event.clientY - box.top)
    },
    { signal },
  )
  return () => stop.abort()
}

function claimAt(event: Event): Id | null {
  const mark = event.target instanceof Element ? event.target.closest('[data-claim-id]') : null
  return mark instanceof SVGElement ? (mark.dataset.claimId ?? null) : null
}
