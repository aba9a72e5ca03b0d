import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import { sameWindow, type Window } from '@/domain/timeline-window'
import type { Picture } from './compose-picture'
import { svg } from './svg'

export type LaneChart = {
  /** Feeds what changed and shows exactly this picture. `anew`: draws also the cells that are as they were. */
  show: (picture: Picture, width: number, anew: boolean) => void
  destroy: () => void
}

export type LaneChartEvents = {
  drawCell: (id: string) => SVGSVGElement | null
  /** The library's own pan and zoom, at true scale only: moments in days while they last. */
  onMoving: (from: number, to: number) => void
  onMoved: (window: Window, action: string) => void
}

type Item = { id: string; group: string; content: string; start: number; end: number }
type Group = { id: string; content: string; order: number; height: number }
type Range = { start: Date; end: Date; byUser: boolean }

const DAY_MS = 86_400_000

/**
 * vis-timeline as far as we use it: one item a cell, one group a lane, in one data set that is updated in
 * place. Its axis and labels are off: it knows no days, only the milliseconds that we lay out.
 */
export function createLaneChart(host: HTMLElement, events: LaneChartEvents): LaneChart {
  const items = new DataSet<Item>()
  const groups = new DataSet<Group>()
  const fed = new Map<string, string>()
  let chart: Timeline | null = null
  let shown = { from: Number.NaN, to: Number.NaN }
  let window: Window | null = null

  // The library takes any element, its types know only HTML.
  const template = ((item: { id: string }) =>
    events.drawCell(item.id) ?? svg('svg')) as unknown as NonNullable<TimelineOptions['template']>

  function createChart(): Timeline {
    const made = new Timeline(host, items, groups, {
      align: 'left',
      // It would look at its size every second; the widget tells it instead.
      autoResize: false,
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
      start: shown.from,
      end: shown.to,
      moveable: false,
      zoomable: false,
      zoomMin: 1,
      template,
    })
    made.on('rangechange', ({ start, end, byUser }: Range) => {
      if (byUser) events.onMoving(start.getTime() / DAY_MS, end.getTime() / DAY_MS)
    })
    made.on('rangechanged', ({ start, end, byUser }: Range) => {
      if (!byUser || !window) return
      const next = daysOf(start, end)
      const zoomed = Math.abs(end.getTime() - start.getTime() - (shown.to - shown.from)) > 1
      // Back onto whole days where less than half a day was moved.
      if (sameWindow(next, window)) made.setWindow(shown.from, shown.to, { animation: false })
      events.onMoved(next, zoomed ? 'timeline.zoom' : 'timeline.pan')
    })
    return made
  }

  function feedGroups({ lanes, laneHeight }: Picture): void {
    const wanted = lanes.map((_, i) => ({ id: `lane-${i}`, content: '', order: i, height: laneHeight }))
    const surplus = groups.getIds().slice(wanted.length)
    if (surplus.length > 0) groups.remove(surplus)
    const changed = wanted.filter((group) => groups.get(group.id)?.height !== group.height)
    if (changed.length > 0) groups.update(changed)
  }

  function feedItems({ cells, lanes, origin, msPerPixel, laneHeight }: Picture): void {
    const rowOf = new Map(lanes.map((lane, i) => [lane.key, i]))
    const changed: Item[] = []
    const gone = new Set(fed.keys())
    for (const cell of cells) {
      gone.delete(cell.id)
      const print = JSON.stringify([cell, origin, msPerPixel, laneHeight, rowOf.get(cell.lane)])
      if (fed.get(cell.id) === print) continue
      fed.set(cell.id, print)
      changed.push({
        id: cell.id,
        group: `lane-${rowOf.get(cell.lane) ?? 0}`,
        content: '',
        start: origin + cell.x * msPerPixel,
        end: origin + (cell.x + Math.max(1, cell.width)) * msPerPixel,
      })
    }
    for (const id of gone) fed.delete(id)
    if (gone.size > 0) items.remove([...gone])
    if (changed.length > 0) items.update(changed)
  }

  return {
    show(picture, width, anew) {
      window = picture.window
      const next = { from: picture.origin, to: picture.origin + width * picture.msPerPixel }
      const moves = next.from !== shown.from || next.to !== shown.to
      shown = next
      host.style.height = `${picture.lanes.length * picture.laneHeight}px`
      if (!chart) {
        chart = createChart()
        tellSizes(chart)
      }
      feedGroups(picture)
      feedItems(picture)
      const free = !picture.elastic
      if (free !== host.hasAttribute('data-free')) {
        host.toggleAttribute('data-free', free)
        chart.setOptions({ moveable: free, zoomable: free, zoomMin: free ? DAY_MS : 1 })
      }
      const at = chart.getWindow()
      if (moves || at.start.getTime() !== next.from || at.end.getTime() !== next.to)
        chart.setWindow(next.from, next.to, { animation: false })
      if (anew) chart.redraw()
    },
    destroy: () => chart?.destroy(),
  }
}

type Measured = {
  overflow: boolean
  whiteSpace: boolean
  dom: { content: HTMLElement }
  _getDomComponentsSizes: () => { content: { width: number }; box: { height: number } }
}
type Inside = { itemSet?: { constructor: { types?: { range?: { prototype: Measured } } } } }

/**
 * The library reads each item's size from the page, which is laid out anew for it: seventy times for one opened claim.
 * Ours are as large as they say, and as vis.css would answer: never cut, on one line. It offers no other way in than
 * this one of its own; where another version has it no more, it measures.
 */
function tellSizes(chart: Timeline): void {
  const range = (chart as unknown as Inside).itemSet?.constructor.types?.range?.prototype
  if (!range?._getDomComponentsSizes) return
  range._getDomComponentsSizes = function () {
    this.overflow = true
    this.whiteSpace = false
    const [cell] = this.dom.content.children
    const said = (name: 'width' | 'height') => Number(cell?.getAttribute(name) ?? 0)
    return { content: { width: said('width') }, box: { height: said('height') } }
  }
}

/** The whole days nearest to a range of the library's, one at least. */
function daysOf(start: Date, end: Date): Window {
  const from = Math.round(start.getTime() / DAY_MS)
  return { from, to: Math.max(from, Math.round(end.getTime() / DAY_MS) - 1) }
}
