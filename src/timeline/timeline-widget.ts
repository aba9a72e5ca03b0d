import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { sameWindow, type Window } from '@/domain/timeline-window'
import type { Widget } from '@/widget/use-widget'
import { AXIS_HEIGHT, type Picture, type Size } from './compose-picture'
import { drawAxis, drawBackdrop, type Words } from './draw-backdrop'
import { drawCell } from './draw-cell'
import { drawOverlay, keptBright } from './draw-overlay'
import { watchGestures } from './gestures'
import { svg } from './svg'

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
  /** A tap on a cell's own bar with a number. */
  onCell: (cell: string) => void
}

type Item = { id: string; group: string; content: string; start: number; end: number }
type Group = { id: string; content: string; order: number; height: number }

const DAY_MS = 86_400_000

/** The lanes: marks by vis-timeline on our elastic (or true) time, with our own layers under and over it. */
export function createTimeline(container: HTMLElement, events: TimelineEvents): Widget<TimelineState> {
  const backdrop = svg('svg', { class: 'timeline-backdrop' })
  const overlay = svg('svg', { class: 'timeline-overlay' })
  const axis = svg('svg', { class: 'timeline-axis', height: AXIS_HEIGHT })
  const host = document.createElement('div')
  host.className = 'timeline-marks'
  container.setAttribute('aria-hidden', 'true')
  container.append(backdrop, host, overlay, axis)

  const items = new DataSet<Item>()
  const groups = new DataSet<Group>()
  const drawn = new Map<string, string>()
  let state: TimelineState | null = null
  let chart: Timeline | null = null
  let shownFrom = Number.NaN
  let shownTo = Number.NaN
  let zooms = false

  const cellOf = (id: unknown) => state?.picture?.cells.find((cell) => cell.id === id)

  // The library takes any element, its types know only HTML.
  const template = ((item: { id: string }) => {
    const cell = cellOf(item.id)
    return cell && state ? drawCell(state.index, cell, state.picture?.laneHeight ?? 0) : svg('svg')
  }) as unknown as NonNullable<TimelineOptions['template']>

  function createChart(start: number, end: number): Timeline {
    const made = new Timeline(host, items, groups, {
      align: 'left',
      autoResize: false,
      groupHeightMode: 'fitItems',
      groupOrder: 'order',
      groupTemplate: (group?: Group) => {
        const filler = document.createElement('div')
        filler.style.height = `${group?.height ?? 0}px`
        return filler
      },
      margin: { item: 0, axis: 0 },
      orientation: 'top',
      rtl: false,
      selectable: false,
      showCurrentTime: false,
      showMajorLabels: false,
      showMinorLabels: false,
      showTooltips: false,
      stack: false,
      start,
      end,
      moveable: false,
      zoomable: false,
      zoomMin: 1,
      template,
    })
    made.on('rangechange', ({ start, end, byUser }: Range) => {
      if (!byUser || !state?.picture || state.picture.elastic) return
      overlay.replaceChildren()
      backdrop.replaceChildren()
      zooms = Math.abs(end.getTime() - start.getTime() - (shownTo - shownFrom)) > 1
      redrawAxis(start.getTime() / DAY_MS, end.getTime() / DAY_MS)
      events.onDraft(daysOf(start, end))
    })
    made.on('rangechanged', ({ start, end, byUser }: Range) => {
      if (!byUser || !state?.picture || state.picture.elastic) return
      events.onDraft(null)
      const window = daysOf(start, end)
      if (sameWindow(window, state.picture.window)) redraw(state.picture, state, true)
      else events.onWindow(window, zooms ? 'timeline.zoom' : 'timeline.pan')
    })
    return made
  }

  function redrawAxis(from: number, to: number): void {
    if (!state?.picture || !state.size) return
    axis.replaceChildren(...drawAxis(state.picture, from, to, state.size.width))
  }

  function redraw(picture: Picture, next: TimelineState, force = false): void {
    const width = next.size?.width ?? 0
    const height = picture.lanes.length * picture.laneHeight
    for (const layer of [backdrop, overlay]) {
      layer.setAttribute('width', String(width))
      layer.setAttribute('height', String(height))
    }
    axis.setAttribute('width', String(width))
    host.style.height = `${height}px`
    backdrop.replaceChildren(...drawBackdrop(picture, next.words, width))
    redrawAxis(picture.window.from, picture.window.to + 1)

    const from = picture.origin
    const to = picture.origin + width * picture.msPerPixel
    feedGroups(picture)
    feedItems(picture)
    chart ??= createChart(from, to)
    const gestures = !picture.elastic
    if (gestures !== host.hasAttribute('data-moves')) {
      host.toggleAttribute('data-moves', gestures)
      chart.setOptions({ moveable: gestures, zoomable: gestures, zoomMin: gestures ? DAY_MS : 1 })
    }
    if (force || from !== shownFrom || to !== shownTo) chart.setWindow(from, to, { animation: false })
    shownFrom = from
    shownTo = to
    chart.redraw()
  }

  function feedGroups({ lanes, laneHeight }: Picture): void {
    const wanted = lanes.map((_, i) => ({ id: `lane-${i}`, content: '', order: i, height: laneHeight }))
    const surplus = groups.getIds().slice(wanted.length)
    if (surplus.length > 0) groups.remove(surplus)
    const changed = wanted.filter((group) => groups.get(group.id)?.height !== group.height)
    if (changed.length > 0) groups.update(changed)
  }

  function feedItems(picture: Picture): void {
    const { cells, lanes, origin, msPerPixel, laneHeight } = picture
    const rowOf = new Map(lanes.map((lane, i) => [lane.key, i]))
    const changed: Item[] = []
    const gone = new Set(drawn.keys())
    for (const cell of cells) {
      gone.delete(cell.id)
      const print = JSON.stringify([cell, origin, msPerPixel, laneHeight, rowOf.get(cell.lane)])
      if (drawn.get(cell.id) === print) continue
      drawn.set(cell.id, print)
      changed.push({
        id: cell.id,
        group: `lane-${rowOf.get(cell.lane) ?? 0}`,
        content: '',
        start: origin + cell.x * msPerPixel,
        end: origin + (cell.x + Math.max(1, cell.width)) * msPerPixel,
      })
    }
    for (const id of gone) drawn.delete(id)
    if (gone.size > 0) items.remove([...gone])
    if (changed.length > 0) items.update(changed)
  }

  function redrawOverlay(next: TimelineState): void {
    if (!next.picture || !next.size) return
    overlay.replaceChildren(
      ...drawOverlay(next.index, next.picture, next.size.width, next.selected, next.lit),
    )
    const bright = keptBright(next.index, next.picture, next.selected)
    container.toggleAttribute('data-lightened', bright !== null)
    for (const mark of host.querySelectorAll<SVGElement>('[data-claim-id]'))
      mark.toggleAttribute('data-bright', bright?.has(mark.dataset.claimId ?? '') ?? false)
  }

  const stop = new AbortController()
  const { signal } = stop
  let litByPointer: Id | null = null
  const light = (id: Id | null) => {
    if (id === litByPointer) return
    litByPointer = id
    events.onLight(id === null ? [] : [id])
  }
  container.addEventListener('pointerover', (event) => light(claimAt(event)), { signal })
  container.addEventListener('pointerleave', () => light(null), { signal })
  container.addEventListener(
    'click',
    (event) => {
      const id = claimAt(event)
      if (id !== null && !state?.compact) return events.onClaim(id)
      const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null
      if (cell instanceof SVGElement && cell.querySelector('.timeline-number')) {
        return events.onCell(cell.dataset.cell ?? '')
      }
      const box = container.getBoundingClientRect()
      return events.onGround(event.clientX - box.left, event.clientY - box.top)
    },
    { signal },
  )
  const stopGestures = watchGestures(container, {
    state: () => (state?.picture?.elastic && !state.compact ? state.picture : null),
    scrolls: () => {
      const lanes = container.parentElement
      return lanes !== null && lanes.scrollHeight > lanes.clientHeight + 1
    },
    onDraft: events.onDraft,
    onSettled: events.onWindow,
  })

  // The lanes' frame, not the container, as the container grows with its lanes.
  const frame = container.parentElement ?? container
  let reported = ''
  const observer = new ResizeObserver(() => {
    const size = { width: container.clientWidth, height: frame.clientHeight }
    // Hidden: nothing to measure yet.
    if (size.width === 0 || size.height === 0 || `${size.width} ${size.height}` === reported) return
    reported = `${size.width} ${size.height}`
    events.onSize(size)
  })
  observer.observe(frame)
  observer.observe(container)

  return {
    update(next) {
      const before = state
      state = next
      if (!next.picture) return
      const redrawn = before?.picture !== next.picture || before.words !== next.words
      if (redrawn) redraw(next.picture, next)
      if (redrawn || before.selected !== next.selected || before.lit !== next.lit) redrawOverlay(next)
    },
    destroy() {
      stop.abort()
      stopGestures()
      observer.disconnect()
      chart?.destroy()
      container.replaceChildren()
    },
  }
}

type Range = { start: Date; end: Date; byUser: boolean }

/** The whole days nearest to a range of the library's, one at least. */
function daysOf(start: Date, end: Date): Window {
  const from = Math.round(start.getTime() / DAY_MS)
  return { from, to: Math.max(from, Math.round(end.getTime() / DAY_MS) - 1) }
}

function claimAt(event: Event): Id | null {
  const mark = event.target instanceof Element ? event.target.closest('[data-claim-id]') : null
  return mark instanceof SVGElement ? (mark.dataset.claimId ?? null) : null
}
