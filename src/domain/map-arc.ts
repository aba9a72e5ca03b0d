import type { Box } from './map-labels'
import type { Pixel } from './map-projection'

/** A text bent along a circle: the SVG path it runs on and the small boxes it covers. */
export type Arc = { path: string; boxes: Box[]; end: Box }

/**
 * The text of `length` px outside a circle, its middle at `angle` (degrees, 0 = east, 90 = south). It always
 * reads from left to right: above the centre its feet, below it its heads point to the centre.
 */
export function arcText(centre: Pixel, r: number, length: number, angle: number, height: number): Arc {
  const below = Math.sin((angle * Math.PI) / 180) > 0.2
  // The baseline: below, the letters stand on the far side of it.
  const radius = r + 5 + (below ? height * 0.72 : 0)
  const half = (length / radius / 2) * (180 / Math.PI)
  const [start, stop] = below ? [angle + half, angle - half] : [angle - half, angle + half]
  const at = (degrees: number, from = radius): Pixel => ({
    x: centre.x + from * Math.cos((degrees * Math.PI) / 180),
    y: centre.y + from * Math.sin((degrees * Math.PI) / 180),
  })
  const a = at(start)
  const b = at(stop)
  const n = (value: number) => value.toFixed(1)
  const large = half > 90 ? 1 : 0
  const path = `M${n(a.x)} ${n(a.y)}A${n(radius)} ${n(radius)} 0 ${large} ${below ? 0 : 1} ${n(b.x)} ${n(b.y)}`
  const middle = r + 5 + height * 0.36
  // The letters themselves are lower than their line.
  const side = height * 0.76
  const steps = Math.max(2, Math.ceil(length / 8))
  const boxes = Array.from({ length: steps + 1 }, (_, i) => {
    const p = at(start + ((stop - start) * i) / steps, middle)
    return { x: p.x - side / 2, y: p.y - side / 2, w: side, h: side }
  })
  return { path, boxes, end: boxes[steps] ?? { x: b.x, y: b.y, w: 0, h: 0 } }
}
