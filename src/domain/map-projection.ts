import type { Camera, LonLat } from './collection'

// Web Mercator with 512 px tiles, as MapLibre draws it without rotation or pitch: so that labels are laid
// out by arithmetic that runs in a test.

export type Viewport = Camera & { width: number; height: number }
export type Pixel = { x: number; y: number }

const TILE = 512
const EARTH_KM = 40_075.016_686
const MAX_LAT = 85.051_129

/** Screen position in CSS px from the upper left corner; may lie outside the frame. */
export function project({ center, zoom, width, height }: Viewport, at: LonLat): Pixel {
  const size = TILE * 2 ** zoom
  const c = world(center)
  const p = world(at)
  return { x: width / 2 + (p.x - c.x) * size, y: height / 2 + (p.y - c.y) * size }
}

/** The inverse of `project`. */
export function unproject({ center, zoom, width, height }: Viewport, { x, y }: Pixel): LonLat {
  const size = TILE * 2 ** zoom
  const c = world(center)
  const wx = c.x + (x - width / 2) / size
  const wy = c.y + (y - height / 2) / size
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * wy))) * 180) / Math.PI
  return [wx * 360 - 180, lat]
}

/** CSS px that a kilometre takes at this latitude. */
export function pxPerKm(zoom: number, lat: number): number {
  return (TILE * 2 ** zoom) / (EARTH_KM * Math.cos((lat * Math.PI) / 180))
}

/** A round length (1, 2 or 5 times a power of ten, in km) that takes at most `maxPx`. */
export function scaleBar({ zoom, center }: Camera, maxPx: number): { km: number; px: number } {
  const unit = pxPerKm(zoom, center[1])
  const most = maxPx / unit
  const power = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { km, px: km * unit }
}

/** The camera moved by a share of the frame: (0.25, 0) looks a quarter of the width further east. */
export function panned(viewport: Viewport, dx: number, dy: number): Camera {
  const { width, height, zoom } = viewport
  return { center: unproject(viewport, { x: width * (0.5 + dx), y: height * (0.5 + dy) }), zoom }
}

function world([lon, lat]: LonLat): Pixel {
  const clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))
  const rad = (clamped * Math.PI) / 180
  return { x: (lon + 180) / 360, y: (1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2 }
}
