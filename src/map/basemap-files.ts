// The one place where the map reads what the build in scripts/basemap has made; sources and licences stand
// beside the files. The topology is fetched when it is needed, the two small ones travel with the map.
// biome-ignore-start lint/style/noRestrictedImports: data/ lies outside src/ and has no alias
import topologyUrl from '../../data/basemap/basemap.topo.json?url'
import insetJson from '../../data/basemap/inset.json'
import placesJson from '../../data/basemap/places.json'

// biome-ignore-end lint/style/noRestrictedImports: data/ lies outside src/ and has no alias

/** Where the hashed TopoJSON lies. */
export const basemapUrl = topologyUrl

/** SVG paths of Ukraine and its neighbours, and how degrees become units of the view box. */
export const inset = insetJson

/** Names of the basemap; `minzoom` is the first zoom at which one is shown. */
export const places: readonly {
  id: string
  en: string
  uk: string
  lat: number
  lon: number
  minzoom: number
  kind: string
}[] = placesJson
