import type { Day } from '@/domain/collection'
import { positionOf } from '@/domain/elastic-time'
import type { Window } from '@/domain/timeline-window'
import type { Picture, Size } from './compose-picture'
import { AXIS_HEIGHT } from './fit-lanes'

type TimelineFrameProps = {
  picture: Picture
  window: Window
  /** While a gesture lasts. */
  draft: Window | null
  size: Size
  /** The end of the day up to which tellers are compared. */
  cursor: Day | null
}

/** The days that the list shows, framed. At true scale all that is in sight is framed, so nothing is. */
export function TimelineFrame({ picture, window, draft, size, cursor }: TimelineFrameProps) {
  if (!picture.elastic) return null
  const shown = draft ?? window
  const left = positionOf(picture.scale, shown.from)
  const width = Math.max(2, positionOf(picture.scale, shown.to + 1) - left)
  // Lanes are whole pixels high and may leave some free below the days.
  const below = Math.max(AXIS_HEIGHT, size.height - picture.lanes.length * picture.laneHeight)
  return (
    <div className="timeline-frame-rail" style={{ marginBottom: below }} aria-hidden="true">
      {cursor !== null && (
        <div className="timeline-cursor" style={{ left: positionOf(picture.scale, cursor + 1) }} />
      )}
      <div className="timeline-frame" data-draft={draft ? '' : undefined} style={{ left, width }} />
    </div>
  )
}
