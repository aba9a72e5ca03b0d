import '@/i18n/words/map-panels'
import './seat-mark.css'
import { t } from '@/i18n/text'
import { markStyles } from './box-style'
import { lighting, type PaneActions } from './pane-actions'
import type { SceneSeat } from './scene-types'

/** The home of voices: unfilled, as it is no ground. */
export function SeatMark({ seat, actions }: { seat: SceneSeat; actions: PaneActions }) {
  const { place, at, label, lines, voices, claims, emphasis } = seat
  const styles = markStyles(at, 12, label)
  return (
    <button
      type="button"
      className="map-seat"
      data-emphasis={emphasis}
      style={styles.whole}
      aria-label={t('map.seat-name', { place: lines[0], n: voices })}
      onClick={() => actions.choosePlace(place.id)}
      {...lighting(actions, claims)}
    >
      <svg className="map-seat-bubble" style={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
        <path d="M-9.5-8.5H9.5V5H1L-4 9.5V5H-9.5Z" />
      </svg>
      <span className="map-seat-count" style={styles.mark}>
        {voices}
      </span>
      {label && (
        <span className="map-mark-label" style={styles.label}>
          <b>{lines[0]}</b>
          <span>{lines[1]}</span>
        </span>
      )}
    </button>
  )
}
