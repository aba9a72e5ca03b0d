import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { markPath } from '@/domain/mark-shape'
import { t } from '@/i18n/text'
import type { Picture } from './compose-picture'
import { laneName } from './lane-words'

type TimelineLabelsProps = {
  index: ClaimIndex
  picture: Picture | null
  onLane: (key: Id) => void
}

/** The lanes by name and number; each opens the list of its claims in these dates. */
export function TimelineLabels({ index, picture, onLane }: TimelineLabelsProps) {
  return (
    <ul className="timeline-labels">
      {picture?.lanes.map((lane) => {
        const name = laneName(index, lane)
        const slot = lane.by === 'sides' ? index.sides.get(lane.key)?.slot : undefined
        return (
          <li key={lane.key} style={{ height: picture.laneHeight }}>
            <button
              type="button"
              className="timeline-label"
              data-lane={lane.key}
              title={name}
              aria-label={t('timeline.lane', { lane: name, claims: t('count.claims', { n: lane.count }) })}
              onClick={() => onLane(lane.key)}
            >
              {slot !== undefined && (
                <svg
                  className="timeline-key"
                  data-slot={slot}
                  width="14"
                  height="14"
                  viewBox="-7 -7 14 14"
                  aria-hidden="true"
                >
                  <path d={markPath(slot, 5.6)} />
                </svg>
              )}
              <span className="timeline-label-name">{name}</span>
              <span className="timeline-label-count">{lane.count}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
