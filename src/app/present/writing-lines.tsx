import { useId } from 'react'

/** Far enough apart for a pupil's hand: 8 mm. */
const APART = 30.24

/** As many lines as the room has. Drawn, as a browser prints no backgrounds; off the tile's edge, which bleeds. */
export function WritingLines() {
  const line = useId()
  return (
    <div className="writing-lines">
      <svg width="100%" height="100%" aria-hidden="true">
        <pattern id={line} width="40" height={APART} patternUnits="userSpaceOnUse">
          <path d={`M0 ${APART - 3}H40`} />
        </pattern>
        <rect width="100%" height="100%" fill={`url(#${line})`} />
      </svg>
    </div>
  )
}
