import type { Camera, LonLat } from '@/domain/collection'
import { MADE_FOR } from '@/domain/map-frame'

/** Of MapLibre at zoom 0, in CSS pixels. */
const WORLD = 512
/** Free at each edge, for marks and their labels. */
const PADDING = 40
/** A town: nearer, the basemap has nothing more to show. */
const NEAREST = 11
const FURTHEST = 1

/** The view that shows all points in the frame which views are made for; the world where there are none. */
export function homeViewOf(points: readonly LonLat[]): Camera {
  if (points.length === 0) return { center: [0, 20], zoom: FURTHEST }
  let [west, south, east, north] = [1, 1, 0, 0]
  for (const point of points) {
    const [x, y] = mercator(point)
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  const across = (MADE_FOR.width - 2 * PADDING) / WORLD / Math.max(east - west, 1e-9)
  const down = (MADE_FOR.height - 2 * PADDING) / WORLD / Math.max(north - south, 1e-9)
  const zoom = Math.min(NEAREST, Math.max(FURTHEST, Math.log2(Math.min(across, down))))
  const [lon, lat] = inverse((west + east) / 2, (south + north) / 2)
  return { center: [round(lon, 4), round(lat, 4)], zoom: round(zoom, 2) }
}

/** Web Mercator as shares of the world, 0 to 1 from north-west. Beyond 85° it has no end. */
function mercator([lon, lat]: LonLat): [number, number] {
  const phi = (Math.max(-85, Math.min(85, lat)) * Math.PI) / 180
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2]
}

function inverse(x: number, y: number): LonLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
