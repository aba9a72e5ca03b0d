import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { basemapUrl } from './basemap-files'
import { BASEMAP_SOURCES } from './map-style'

export type Basemap = Record<(typeof BASEMAP_SOURCES)[number], FeatureCollection>

/** Fetches and decodes the bundled basemap; rejects when it cannot be read. */
export async function loadBasemap(signal: AbortSignal): Promise<Basemap> {
  const response = await fetch(basemapUrl, { signal })
  if (!response.ok) throw new Error(`Basemap: ${response.status}`)
  const topology = (await response.json()) as Topology<Record<string, GeometryCollection>>
  const decoded = BASEMAP_SOURCES.map((name) => {
    const object = topology.objects[name]
    if (!object) throw new Error(`Basemap: no "${name}"`)
    return [name, feature(topology, object)]
  })
  return Object.fromEntries(decoded) as Basemap
}
