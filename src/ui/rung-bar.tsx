import { useId } from 'react'
import type { Rung } from '@/domain/collection'
import { t } from '@/i18n/text'
import './rung-bar.css'

const WIDTH = 84
const HEIGHT = 9

/** How much an answer says is held, in ink: solid, striped where left open, a stroke at a limit stated. */
export function RungBar({ rung }: { rung: Rung }) {
  const stripes = useId()
  const solid = rung.solid * WIDTH
  const open = rung.open * WIDTH
  return (
    <svg
      className="rung-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="rung-bar-stripe" d="M1 0V4" />
      </pattern>
      <rect className="rung-bar-frame" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} />
      <rect className="rung-bar-solid" width={solid} height={HEIGHT} />
      <rect x={solid} width={open} height={HEIGHT} fill={`url(#${stripes})`} />
      {rung.limit !== undefined && (
        <rect
          className="rung-bar-limit"
          x={rung.limit * WIDTH - 1.2}
          y="-4"
          width="2.4"
          height={HEIGHT + 8}
        />
      )}
    </svg>
  )
}

/** The same in words, with the rung's label. */
export function rungWords(rung: Rung): string {
  const parts = [
    rung.solid >= 1 ? t('claims.bar-all') : '',
    rung.solid > 0.5 && rung.solid < 1 ? t('claims.bar-most') : '',
    rung.solid > 0 && rung.solid <= 0.5 ? t('claims.bar-part') : '',
    rung.open > 0 ? t(rung.solid + rung.open > 0.99 ? 'claims.bar-open-rest' : 'claims.bar-open') : '',
    rung.limit === undefined ? '' : t('claims.bar-limit'),
  ].filter(Boolean)
  return parts.length === 0 ? rung.label : t('claims.bar', { label: rung.label, parts: parts.join(', ') })
}
