import { positionOf, type TimeScale } from '@/domain/elastic-time'
import { sameWindow, slideWindow, type Window, windowBetween, zoomWindow } from '@/domain/timeline-window'

export type GestureHost = {
  /** What is drawn, or null where these gestures are the library's own. */
  state: () => { scale: TimeScale; window: Window } | null
  /** Wheels scroll while there are more lanes than fit. */
  scrolls: () => boolean
  onDraft: (window: Window | null) => void
  onSettled: (window: Window, action: string) => void
}

type Zone = 'from' | 'to' | 'inside' | 'outside'

const THRESHOLD = 4
const EDGE = 6
const WHEEL_REST_MS = 280
const CURSORS: Record<Zone, string> = {
  from: 'ew-resize',
  to: 'ew-resize',
  inside: 'grab',
  outside: 'crosshair',
}

/**
 * Drag and wheel on elastic days: the frame slides, its edges move, a drag beside it frames other days, the
 * wheel widens and narrows it. Drafts while it lasts, one settled window at its end.
 */
export function watchGestures(stage: HTMLElement, host: GestureHost): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let drag: { id: number; x: number; zone: Zone; window: Window; scale: TimeScale; moved: boolean } | null =
    null
  let draft: Window | null = null
  let wheel: { window: Window; x: number; zoom: number; slide: number; timer: number } | null = null

  const pixelOf = (event: MouseEvent) => event.clientX - stage.getBoundingClientRect().left
  const propose = (window: Window) => {
    if (draft && sameWindow(draft, window)) return
    draft = window
    host.onDraft(window)
  }
  const settle = (start: Window, action: string) => {
    const window = draft
    draft = null
    host.onDraft(null)
    if (window && !sameWindow(window, start)) host.onSettled(window, action)
  }

  stage.addEventListener(
    'pointerdown',
    (event) => {
      const state = host.state()
      if (!state || event.button !== 0 || !event.isPrimary) return
      const x = pixelOf(event)
      drag = { id: event.pointerId, x, zone: zoneOf(state, x), ...state, moved: false }
    },
    { signal },
  )
  stage.addEventListener(
    'pointermove',
    (event) => {
      const state = host.state()
      const x = pixelOf(event)
      if (!drag) {
        if (state) stage.style.cursor = CURSORS[zoneOf(state, x)]
        return
      }
      if (event.pointerId !== drag.id) return
      if (!drag.moved) {
        if (Math.abs(x - drag.x) < THRESHOLD) return
        drag.moved = true
        stage.setPointerCapture(event.pointerId)
      }
      propose(draggedTo(drag, x))
    },
    { signal },
  )
  const end = () => {
    if (!drag) return
    const { moved, window, zone } = drag
    drag = null
    if (!moved) return
    settle(window, zone === 'inside' ? 'timeline.slide' : 'timeline.frame')
    // The click that follows a drag chooses nothing.
    const swallow = new AbortController()
    stage.addEventListener('click', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
      signal: swallow.signal,
    })
    setTimeout(() => swallow.abort())
  }
  stage.addEventListener('pointerup', end, { signal })
  stage.addEventListener(
    'pointercancel',
    () => {
      if (drag?.moved) draft = drag.window
      end()
    },
    { signal },
  )
  stage.addEventListener(
    'wheel',
    (event) => {
      const state = host.state()
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (!state || (host.scrolls() && !event.ctrlKey && !sideways)) return
      event.preventDefault()
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1
      wheel ??= { window: state.window, x: pixelOf(event), zoom: 1, slide: 0, timer: 0 }
      if (sideways) wheel.slide += (event.deltaX || event.deltaY) * unit
      else wheel.zoom *= Math.exp(event.deltaY * unit * 0.002)
      const zoomed =
        wheel.zoom === 1 ? wheel.window : zoomWindow(state.scale, wheel.window, wheel.x, wheel.zoom)
      propose(wheel.slide === 0 ? zoomed : slideWindow(state.scale, zoomed, wheel.slide))
      clearTimeout(wheel.timer)
      wheel.timer = window.setTimeout(() => {
        const start = wheel?.window
        wheel = null
        if (start) settle(start, sideways ? 'timeline.slide' : 'timeline.zoom')
      }, WHEEL_REST_MS)
    },
    { signal, passive: false },
  )
  return () => {
    stop.abort()
    clearTimeout(wheel?.timer)
  }
}

function zoneOf({ scale, window }: { scale: TimeScale; window: Window }, x: number): Zone {
  const left = positionOf(scale, window.from)
  const right = positionOf(scale, window.to + 1)
  if (Math.abs(x - left) <= EDGE) return 'from'
  if (Math.abs(x - right) <= EDGE) return 'to'
  return x > left && x < right ? 'inside' : 'outside'
}

function draggedTo(drag: { x: number; zone: Zone; window: Window; scale: TimeScale }, x: number): Window {
  const { scale, window, zone } = drag
  if (zone === 'inside') return slideWindow(scale, window, x - drag.x)
  if (zone === 'outside') return windowBetween(scale, drag.x, x)
  return zone === 'from'
    ? windowBetween(scale, positionOf(scale, window.to + 1), x)
    : windowBetween(scale, positionOf(scale, window.from), x)
}
