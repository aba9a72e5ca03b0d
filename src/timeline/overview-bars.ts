import type { ClaimIndex } from '@/domain/claim-index'
import { groupBy } from '@/domain/group-by'
import type { Entry } from '@/domain/timeline-entries'
import { countDays, type DayRange } from '@/domain/timeline-overview'

/** The bars of one group of voices, as an SVG path; `slot` is its colour. */
export type SideBars = { slot: number; path: string }

/**
 * Claims by day (or few days, where a day has no room), the groups of voices on top of each other in the
 * collection's order. Pixels; `base` is the foot, `height` that of the tallest bar.
 */
export function drawBars(
  index: ClaimIndex,
  entries: readonly Entry[],
  range: DayRange,
  { width, base, height }: { width: number; base: number; height: number },
): SideBars[] {
  if (width === 0) return []
  const days = range.last + 1 - range.first
  const bin = Math.max(1, Math.ceil((days * 3) / width))
  const room = (width / days) * bin
  const all = countDays(entries, range, bin)
  const most = Math.max(1, ...all)
  // A bar of very few claims is still seen.
  const perClaim = Array.from(all, (count) => Math.max(1.5 / (count || 1), height / most))
  const foot = Array.from(all, () => base)
  const bySide = groupBy(entries, ({ ordinal }) => index.columns.side[ordinal] ?? 0)
  return index.collection.sides.flatMap((side, at) => {
    const mine = bySide.get(at)
    if (!mine) return []
    let path = ''
    countDays(mine, range, bin).forEach((count, i) => {
      if (count === 0) return
      const tall = count * (perClaim[i] ?? 0)
      path += `M${(i * room).toFixed(1)} ${foot[i]?.toFixed(1)}v${-tall.toFixed(2)}h${Math.max(1, room - 0.6).toFixed(1)}v${tall.toFixed(2)}z`
      foot[i] = (foot[i] ?? base) - tall
    })
    return [{ slot: side.slot, path }]
  })
}
