import { positionOf } from '@/domain/elastic-time'
import type { Window } from '@/domain/timeline-window'
import type { Picture } from './compose-picture'

/** The days that the list shows, framed. At true scale all that is in sight is framed, so nothing is. */
export function TimelineFrame({ picture, window }: { picture: Picture; window: Window }) {
  if (!picture.elastic) return null
  const left = positionOf(picture.scale, window.from)
  const width = Math.max(2, positionOf(picture.scale, window.to + 1) - left)
  return (
    <div className="timeline-frame-rail" aria-hidden="true">
      <div className="timeline-frame" style={{ left, width }} />
    </div>
  )
}
