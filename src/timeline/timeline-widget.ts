import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { sameWindow, type Window } from '@/domain/timeline-window'
import type { Widget } from '@/widget/use-widget'
import type { Picture, Size } from './compose-picture'
import { drawAxis, drawBackdrop, type Words } from './draw-backdrop'
import { drawCell } from './draw-cell'
import { drawJoins } from './draw-joins'
import { drawOverlay, keptBright, MOST_RINGS } from './draw-overlay'
import type { drawRelations } from './draw-relations'
import { AXIS_HEIGHT } from './fit-lanes'
import { watchGestures } from './gestures'
import { createLaneChart } from './lane-chart'
import { svg } from './svg'
import { watchPointer } from './watch-pointer'
import { watchSize } from './watch-size'

export type TimelineState = {
  index: ClaimIndex
  /** null until the size is known. */
  picture: Picture | null
  words: Words
  size: Size | null
  selected: Id | null
  lit: readonly Id[]
  compact: boolean
}

export type TimelineEvents = {
  onSize: (size: Size) => void
  /** While a gesture lasts; null at its end. */
  onDraft: (window: Window | null) => void
  onWindow: (window: Window, action: string) => void
  onClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
  /** A tap beside the marks, in pixels from the top left of the lanes. */
  onGround: (x: number, y: number) => void
  /** A tap on a cell that is a bar with a number. */
  onCell: (cell: string) => void
}

/** The lanes: marks by vis-timeline on our elastic (or true) time, our own layers under and over them. */
export function createTimeline(container: HTMLElement, events: TimelineEvents): Widget<TimelineState> {
  const backdrop = svg('svg', { class: 'timeline-backdrop' })
  const overlay = svg('svg', { class: 'timeline-overlay' })
  const axis = svg('svg', { class: 'timeline-axis', height: AXIS_HEIGHT })
  const host = document.createElement('div')
  host.className = 'timeline-marks'
  // The library offers nothing to assistive technology; what it shows stands in words beside it.
  container.setAttribute('aria-hidden', 'true')
  container.append(backdrop, host, overlay, axis)
  let state: TimelineState | null = null
  let relations: typeof drawRelations | null = null

  // Only who chooses a claim needs its lines.
  function fetchRelations(): void {
    import('./draw-relations').then(
      (module) => {
        relations = module.drawRelations
        if (state) drawLights(state)
        // Else the claim's panel has them in words, and the next choice asks again.
      },
      () => undefined,
    )
  }

  const chart = createLaneChart(host, {
    drawCell: (id) => {
      const cell = state?.picture?.cells.find((one) => one.id === id)
      return state?.picture && cell ? drawCell(state.index, cell, state.picture.laneHeight) : null
    },
    onMoving: (from, to) => {
      overlay.replaceChildren()
      backdrop.replaceChildren()
      drawDays(from, to)
      events.onDraft({ from: Math.round(from), to: Math.max(Math.round(from), Math.round(to) - 1) })
    },
    onMoved: (window, action) => {
      events.onDraft(null)
      if (!state?.picture) return
      if (!sameWindow(window, state.picture.window)) return events.onWindow(window, action)
      drawLayers(state.picture, state)
      drawLights(state)
    },
  })
  const stops = [
    watchSize(container, events.onSize),
    watchPointer(container, { opensCells: () => state?.compact === true, ...events }),
    watchGestures(container, {
      state: () => (state?.picture?.elastic && !state.compact ? state.picture : null),
      scrolls: () => {
        const lanes = container.parentElement
        return lanes !== null && lanes.scrollHeight > lanes.clientHeight + 1
      },
      onDraft: events.onDraft,
      onSettled: events.onWindow,
    }),
  ]

  function drawDays(from: number, to: number): void {
    if (state?.picture && state.size)
      axis.replaceChildren(...drawAxis(state.picture, from, to, state.size.width))
  }

  function drawLayers(picture: Picture, { words, size }: TimelineState): void {
    const width = size?.width ?? 0
    for (const layer of [backdrop, overlay]) {
      layer.setAttribute('width', String(width))
      layer.setAttribute('height', String(picture.lanes.length * picture.laneHeight))
    }
    axis.setAttribute('width', String(width))
    backdrop.replaceChildren(...drawBackdrop(picture, words, width))
    drawDays(picture.window.from, picture.window.to + 1)
  }

  function drawLights({ index, picture, words, size, selected, lit }: TimelineState): void {
    if (!picture || !size) return
    const pointed = lit.length <= MOST_RINGS ? lit : []
    const near = new Set(selected === null ? pointed : [...pointed, selected])
    overlay.replaceChildren(
      ...drawJoins(index, picture.joins, near),
      ...drawOverlay({ index, picture, words, width: size.width, selected, lit, relations }),
    )
    if (selected !== null && !relations) fetchRelations()
    const bright = keptBright(index, picture, selected, lit)
    container.toggleAttribute('data-lightened', bright !== null)
    for (const mark of host.querySelectorAll<SVGElement>('[data-claim-id]'))
      mark.toggleAttribute('data-bright', bright?.has(mark.dataset.claimId ?? '') ?? false)
  }

  return {
    update(next) {
      const before = state
      state = next
      if (!next.picture || !next.size) return
      const redrawn = before?.picture !== next.picture || before.words !== next.words
      if (redrawn) {
        drawLayers(next.picture, next)
        const drawn = before?.picture ? before : next
        chart.show(next.picture, next.size.width, drawn.index !== next.index || drawn.size !== next.size)
      }
      if (redrawn || before.selected !== next.selected || before.lit !== next.lit) drawLights(next)
    },
    destroy() {
      for (const stop of stops) stop()
      chart.destroy()
      container.replaceChildren()
    },
  }
}
