import { DETAIL_ZOOM, type GroundSource, RIVERS_TO_ZOOM } from './map-style'

/** In degrees. */
export type Bounds = { west: number; south: number; east: number; north: number }

/** Where the detailed layers hide the world: the object "frame" of data/basemap/basemap.topo.json. */
export const DETAILED: Bounds = { west: 18, south: 40.2, east: 50, north: 59.2 }

/** How near a view comes to what it does not show, in zooms and in its own widths, until that is asked for. */
const AHEAD_ZOOMS = 1
const AHEAD_WIDTHS = 0.5

/**
 * The sources that a view shows, or may show after the next turn of a wheel. Each must be told to MapLibre point by point,
 * and the whole world is three quarters of them: most readers never leave the region.
 */
export function groundInView(zoom: number, bounds: Bounds, outlines: readonly string[]): GroundSource[] {
  const needed = new Set<GroundSource>()
  if (zoom < DETAIL_ZOOM + AHEAD_ZOOMS || leaves(bounds, DETAILED)) {
    needed.add('countries')
    needed.add('worldBorders')
  }
  if (zoom >= DETAIL_ZOOM - AHEAD_ZOOMS) {
    needed.add('frame')
    needed.add('region')
    needed.add('borders')
    if (zoom < RIVERS_TO_ZOOM + AHEAD_ZOOMS) needed.add('rivers')
  }
  if (outlines.length > 0) {
    needed.add('oblasts')
    needed.add('borders')
  }
  return [...needed]
}

function leaves({ west, south, east, north }: Bounds, from: Bounds): boolean {
  const [wide, high] = [(east - west) * AHEAD_WIDTHS, (north - south) * AHEAD_WIDTHS]
  return (
    west - wide < from.west ||
    east + wide > from.east ||
    south - high < from.south ||
    north + high > from.north
  )
}
