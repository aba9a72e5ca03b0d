import { overlaps } from '@/domain/span'
import type { Window } from '@/domain/timeline-window'
import type { Picture } from './compose-picture'

type TimelineFunnelsProps = {
  picture: Picture
  window: Window
  /** Pixels of a day in the overview. */
  at: (day: number) => number
  width: number
}

const HEIGHT = 8

/** From each stretch of the overview down to its panel. */
export function TimelineFunnels({ picture, window, at, width }: TimelineFunnelsProps) {
  const panels = picture.elastic
    ? picture.scale.stretches.flatMap(({ burst, x, width: room }) => {
        const days = picture.bursts[burst]
        return days ? [{ ...days, x, room }] : []
      })
    : [{ first: window.from, last: window.to, x: 0, room: width }]
  return (
    <svg className="timeline-funnels" width={width} height={HEIGHT} aria-hidden="true">
      {panels.map(({ first, last, x, room }) => (
        <path
          key={first}
          className="timeline-funnel"
          data-chosen={overlaps({ first, last }, window.from, window.to) || undefined}
          d={`M${at(first)} 0H${Math.max(at(first) + 2, at(last + 1))}L${x + room} ${HEIGHT}H${x}Z`}
        />
      ))}
    </svg>
  )
}
