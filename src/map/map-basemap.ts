import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { basemapUrl } from './basemap-files'
import { BASEMAP_SOURCES } from './map-style'

export type Basemap = Record<(typeof BASEMAP_SOURCES)[number], FeatureCollection>

type Bundled = Topology<Record<string, GeometryCollection>>

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

/** Decodes the bundled basemap; rejects when it cannot be read. */
export async function loadBasemap(): Promise<Basemap> {
  const topology = await fetchBasemap()
  const decoded = BASEMAP_SOURCES.map((name) => {
    const object = topology.objects[name]
    if (!object) throw new Error(`Basemap: no "${name}"`)
    return [name, feature(topology, object)]
  })
  return Object.fromEntries(decoded) as Basemap
}
