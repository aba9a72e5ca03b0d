import type { RelationType } from '@/domain/collection'
import { markPath, unnamedDash } from '@/domain/mark-shape'
import type { VoiceMark } from '@/domain/voices'

/** The mark of a group of voices; hollow = said with words like "may". */
export function Shape({ mark, size, hollow = false }: { mark: VoiceMark; size: number; hollow?: boolean }) {
  const r = size / 2 - 1.5
  const colour = mark.slot === null ? 'var(--ink)' : `var(--voice-${mark.slot})`
  return (
    <svg
      className="map-shape"
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
    >
      <path
        d={markPath(mark.slot ?? 1, r)}
        fill={hollow || mark.dashed ? 'var(--panel)' : colour}
        stroke={colour}
        strokeWidth={hollow || mark.dashed ? 1.6 : 1}
        strokeDasharray={mark.dashed ? unnamedDash(r) : undefined}
      />
    </svg>
  )
}

/** The sign of a relation: filled ≠ denies, outlined ≠ contradicts, = agrees, ring limits, ″ repeats, → updates. */
export function Sign({ type }: { type: RelationType }) {
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
