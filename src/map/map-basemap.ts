import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { basemapUrl } from './basemap-files'
import type { GroundSource } from './map-style'

export type Bundled = Topology<Record<string, GeometryCollection>>

let bundled: Promise<Bundled> | undefined

/** Fetched once: a lesson's map stands without a network, too. What failed is tried again by the next map. */
export function fetchBasemap(): Promise<Bundled> {
  bundled ??= fetch(basemapUrl)
    .then((response) => {
      if (!response.ok) throw new Error(`Basemap: ${response.status}`)
      return response.json() as Promise<Bundled>
    })
    .catch((error) => {
      bundled = undefined
      throw error
    })
  return bundled
}

/** One source of the bundled basemap; throws when it cannot be read. */
export function decodeGround(topology: Bundled, name: GroundSource): FeatureCollection {
  const object = topology.objects[name]
  if (!object) throw new Error(`Basemap: no "${name}"`)
  return feature(topology, object)
}
