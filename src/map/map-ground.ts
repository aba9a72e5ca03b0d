import type { Map as MapLibre } from 'maplibre-gl'
import { groundInView } from './ground-in-view'
import { type Bundled, decodeGround } from './map-basemap'
import { sourceOf } from './map-state'
import type { GroundSource } from './map-style'

export type Ground = {
  /** Tells the map what its view needs, or at `zoom` will need, and has not been told. Was there anything? */
  feed: (outlines: readonly string[], zoom?: number) => boolean
}

/** The land of the basemap, told to the map as it is needed; `onLost` when it cannot be read. */
export function createGround(map: MapLibre, topology: Bundled, onLost: () => void): Ground {
  const fed = new Set<GroundSource>()
  return {
    feed(outlines, zoom = map.getZoom()) {
      const before = fed.size
      const bounds = map.getBounds()
      const view = {
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      }
      for (const name of groundInView(zoom, view, outlines)) {
        if (fed.has(name)) continue
        fed.add(name)
        try {
          sourceOf(map, name)?.setData(decodeGround(topology, name))
        } catch {
          onLost()
        }
      }
      return fed.size > before
    },
  }
}
