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
