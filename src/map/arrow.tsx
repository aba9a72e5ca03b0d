const TURN = { e: 0, s: 90, w: 180, n: 270 }

/** An arrow towards an edge of the frame. */
export function Arrow({ to }: { to: keyof typeof TURN }) {
  return (
    <svg className="map-arrow" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <path
        d="M-8 0H7M2-5L7 0L2 5"
        transform={`rotate(${TURN[to]})`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
