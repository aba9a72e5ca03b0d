import type { RelationType } from '@/domain/collection'
import { t } from '@/i18n/text'
import { Arrow } from './arrow'
import { boxStyle } from './box-style'
import type { PaneActions } from './pane-actions'
import type { SceneSign } from './scene-types'

/** What ties the claims of a place to the chosen one; with an arrow where the place lies beyond the frame. */
export function SignMark({ sign, actions }: { sign: SceneSign; actions: PaneActions }) {
  const { place, box, signs, arrow, name } = sign
  const words = signs.map(({ type, claims }) => `${t(`relation.${type}`)} ${claims.length}`).join(', ')
  const label = arrow ? t('map.off-frame', { place: name }) : ''
  return (
    <button
      type="button"
      className="map-signs"
      data-arrow={arrow ?? 'none'}
      style={boxStyle(box)}
      aria-label={[words && t('map.related', { signs: words, place: name }), label]
        .filter(Boolean)
        .join('. ')}
      onClick={() => actions.choosePlace(place.id)}
    >
      {arrow && (
        <>
          <Arrow to={arrow} />
          <b>{name}</b>
        </>
      )}
      {signs.map(({ type, claims }) => (
        <span key={type}>
          <Sign type={type} />
          {claims.length}
        </span>
      ))}
    </button>
  )
}

/** The sign of a relation: filled ≠ denies, outlined ≠ contradicts, = agrees, ring limits, ″ repeats, → updates. */
function Sign({ type }: { type: RelationType }) {
  const isFilled = type === 'denies'
  const stroke = isFilled ? 'var(--panel)' : 'var(--ink)'
  return (
    <svg className="map-sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      {type === 'qualifies' ? (
        <circle r="3.6" fill="var(--panel)" stroke="var(--ink)" strokeWidth="1.6" />
      ) : (
        <>
          <circle r="7" fill={isFilled ? 'var(--ink)' : 'var(--panel)'} stroke="var(--ink)" />
          <path d={STROKES[type]} fill="none" stroke={stroke} strokeWidth="1.4" strokeLinecap="round" />
        </>
      )}
    </svg>
  )
}

const NOT_EQUAL = 'M-3.4-1.6H3.4M-3.4 1.6H3.4M2-4L-2 4'
const STROKES: Record<RelationType, string> = {
  denies: NOT_EQUAL,
  contradicts: NOT_EQUAL,
  qualifies: '',
  supports: 'M-3.4-1.6H3.4M-3.4 1.6H3.4',
  repeats: 'M-1.6-3V1M1.6-3V1',
  updates: 'M-3.6 0H3.4M.8-2.6L3.4 0L.8 2.6',
}
