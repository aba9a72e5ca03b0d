import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { CLOCKS, type Clock, LANES, type View } from '@/domain/view'
import { t } from '@/i18n/text'
import { RelationLegend, TimelineLegend } from './timeline-legend'
import './timeline-bar.css'

type TimelineBarProps = {
  index: ClaimIndex
  clock: Clock
  lanes: View['lanes']
  scale: View['scale']
  elastic: boolean
  /** The chosen claim, whose relations are drawn. */
  selected: Id | null
  onClock: (clock: Clock) => void
  onLanes: (lanes: View['lanes']) => void
  onScale: (scale: View['scale']) => void
}

/** Which time, which lanes, which scale, and what the marks mean. */
export function TimelineBar(props: TimelineBarProps) {
  const { index, clock, lanes, scale, elastic, selected, onClock, onLanes, onScale } = props
  return (
    <div className="timeline-bar">
      <fieldset className="timeline-clocks">
        <legend className="visually-hidden">{t('timeline.clock')}</legend>
        {CLOCKS.map((value) => (
          <button type="button" key={value} aria-pressed={value === clock} onClick={() => onClock(value)}>
            {t(`timeline.clock-${value}`)}
          </button>
        ))}
      </fieldset>
      <select
        className="timeline-lane-by"
        aria-label={t('timeline.lanes')}
        value={lanes}
        onChange={(event) => onLanes(event.currentTarget.value as View['lanes'])}
      >
        {LANES.map((value) => (
          <option key={value} value={value}>
            {t(`timeline.lanes-${value}`)}
          </option>
        ))}
      </select>
      {(elastic || scale === 'true') && (
        <button
          type="button"
          className="timeline-scale"
          aria-pressed={!elastic}
          title={t('timeline.scale-true-hint')}
          onClick={() => onScale(elastic ? 'true' : 'elastic')}
        >
          {t('timeline.scale-true')}
        </button>
      )}
      <div className="timeline-legends" data-chosen={selected !== null || undefined}>
        <TimelineLegend clock={clock} />
        {selected !== null && <RelationLegend index={index} selected={selected} />}
      </div>
    </div>
  )
}
