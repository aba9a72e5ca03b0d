import { t } from '@/i18n/text'
import type { Picture } from './compose-picture'
import './timeline-more.css'

type TimelineMoreProps = {
  picture: Picture
  /** Position of the first lane in sight. */
  first: number
  onFirst: (lane: number) => void
}

/** The lanes that are out of sight, and the way to them: down until the last, then back to the first. */
export function TimelineMore({ picture, first, onFirst }: TimelineMoreProps) {
  const { lanes, lanesInSight } = picture
  const below = lanes.length - lanesInSight - first
  if (lanes.length <= lanesInSight) return null
  return (
    <button
      type="button"
      className="timeline-more"
      onClick={() => onFirst(below > 0 ? Math.min(first + lanesInSight, lanes.length - lanesInSight) : 0)}
    >
      {t(below > 0 ? 'timeline.more-below' : 'timeline.more-above', { n: below > 0 ? below : first })}
      <span aria-hidden="true">{below > 0 ? ' ↓' : ' ↑'}</span>
    </button>
  )
}
