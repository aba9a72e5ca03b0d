import { SHORT_SPAN_DAYS } from './bursts'
import type { Day } from './collection'
import { dayAt, positionOf, type TimeScale } from './elastic-time'
import type { Entry } from './timeline-entries'

export type Window = { from: Day; to: Day }

export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to
}

/** The window whose first day is drawn `pixels` further on, with as many days. */
export function slideWindow(scale: TimeScale, { from, to }: Window, pixels: number): Window {
  const start = dayAt(scale, positionOf(scale, from + 0.5) + pixels)
  const last = scale.columns.at(-1)?.last ?? to
  const first = Math.min(start, last - (to - from))
  return { from: first, to: first + to - from }
}

/** All days drawn between two pixels, in whichever order. */
export function windowBetween(scale: TimeScale, a: number, b: number): Window {
  const [left, right] = a < b ? [a, b] : [b, a]
  const from = dayAt(scale, left)
  // The edge between two days belongs to the later one.
  return { from, to: Math.max(from, dayAt(scale, right - 1e-6)) }
}

/**
 * The window widened (factor over 1) or narrowed about a pixel of it. A step always tells: it takes or gives
 * one day at least, until one day or all of the picture is left.
 */
export function zoomWindow(scale: TimeScale, window: Window, pixel: number, factor: number): Window {
  const left = positionOf(scale, window.from)
  const right = positionOf(scale, window.to + 1)
  const about = Math.min(right, Math.max(left, pixel))
  const zoomed = windowBetween(scale, about - (about - left) * factor, about + (right - about) * factor)
  if (!sameWindow(zoomed, window)) return zoomed
  const first = scale.columns[0]?.first ?? window.from
  const last = scale.columns.at(-1)?.last ?? window.to
  if (factor > 1) return { from: Math.max(first, window.from - 1), to: Math.min(last, window.to + 1) }
  if (window.from === window.to) return window
  // Narrow the side that lies further off.
  return about - left > right - about
    ? { from: window.from + 1, to: window.to }
    : { from: window.from, to: window.to - 1 }
}

/** The nearest day after (1) or before (-1) the window that has a claim of a known week or less; null at the end. */
export function neighbouringDay(entries: readonly Entry[], { from, to }: Window, way: 1 | -1): Day | null {
  let found: Day | null = null
  for (const { span } of entries) {
    if (span.last - span.first >= SHORT_SPAN_DAYS) continue
    if (way === 1 && span.last > to) {
      const day = Math.max(span.first, to + 1)
      if (found === null || day < found) found = day
    } else if (way === -1 && span.first < from) {
      const day = Math.min(span.last, from - 1)
      if (found === null || day > found) found = day
    }
  }
  return found
}
