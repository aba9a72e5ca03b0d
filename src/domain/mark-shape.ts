// The seven shapes of the groups of voices, by palette slot, and the ring of a speaker nobody names.
// Pure geometry, so that the list, the map, the timeline and a picture for export draw the same mark.

/** SVG path of a mark centred on 0,0 that fits a circle of radius `r`; slot 1 to 7. */
export function markPath(slot: number, r: number): string {
  const n = (value: number) => Number((value * r).toFixed(2))
  switch (slot) {
    case 2:
      return box(n(0.8), n(0.8))
    case 3:
      return `M0 ${n(-0.92)}L${n(1)} ${n(0.82)}H${n(-1)}Z`
    case 4:
      return `M0 ${n(-1.1)}L${n(1.1)} 0L0 ${n(1.1)}L${n(-1.1)} 0Z`
    case 5:
      return `M${n(-0.45)} ${n(-1)}A${n(1)} ${n(1)} 0 0 1 ${n(-0.45)} ${n(1)}Z`
    case 6:
      return box(n(0.42), n(1.05))
    case 7:
      return box(n(1.1), n(0.45))
    default:
      return circle(n(0.92))
  }
}

/** Dash pattern of the ring that stands for a speaker nobody names, for a mark of radius `r`. */
export function unnamedDash(r: number): string {
  return `${(r * 0.5).toFixed(2)} ${(r * 0.42).toFixed(2)}`
}

/** SVG path of a circle of radius `r` on 0,0. */
export function circle(r: number): string {
  return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`
}

function box(halfWidth: number, halfHeight: number): string {
  return `M${-halfWidth} ${-halfHeight}H${halfWidth}V${halfHeight}H${-halfWidth}Z`
}
