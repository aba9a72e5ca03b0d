import type { Day } from './collection'
import { type DayRange, monthStarts } from './timeline-overview'
import type { TopicSummary } from './topic-summary'

/** Shares of the strip's width and height, 0 to 1. */
export type StripBar = { first: Day; n: number; left: number; width: number; height: number }
export type StripMonth = { first: Day; left: number }
export type Strip = { bars: StripBar[]; months: StripMonth[] }

/** A month that begins nearer to the end than this share has no room for its name. */
const ROOM_FOR_MONTH = 0.07

/** When a topic was said, true to scale: a bar a burst, as high as its claims; `most` claims fill the height. */
export function stripOf({ bursts }: Pick<TopicSummary, 'bursts'>, range: DayRange, most: number): Strip {
  const days = range.last + 1 - range.first
  const at = (day: Day) => (day - range.first) / days
  return {
    bars: bursts.map(({ first, last, n }) => ({
      first,
      n,
      left: at(first),
      width: (last + 1 - first) / days,
      height: n / Math.max(1, most),
    })),
    months: monthStarts(range, Math.max(1, Math.ceil(days / 365)))
      .map((first) => ({ first, left: at(first) }))
      .filter(({ left }) => left <= 1 - ROOM_FOR_MONTH),
  }
}
