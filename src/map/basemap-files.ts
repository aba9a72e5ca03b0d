// The one place where the map reads what the build in scripts/basemap has made; sources and licences stand
// beside the files. All are fetched when they are needed.
// biome-ignore-start lint/style/noRestrictedImports: data/ lies outside src/ and has no alias
import topologyUrl from '../../data/basemap/basemap.topo.json?url'
// Named: only these two travel with the map, the outlines are fetched.
import { projection, viewBox } from '../../data/basemap/inset.json'
import insetUrl from '../../data/basemap/inset.json?url'
import placesUrl from '../../data/basemap/places.json?url'

// biome-ignore-end lint/style/noRestrictedImports: data/ lies outside src/ and has no alias

/** Where the hashed TopoJSON lies. */
export const basemapUrl = topologyUrl

/** How degrees become units of the inset's view box. */
export const insetFrame = { viewBox, projection }

export type InsetPaths = Record<'water' | 'land' | 'ukraine' | 'abroadBorders' | 'ukraineBorder', string>

let insetPaths: Promise<InsetPaths | null> | undefined

/** SVG paths of Ukraine and its neighbours; null when they cannot be had. Fetched once. */
export function loadInsetPaths(): Promise<InsetPaths | null> {
  insetPaths ??= fetch(insetUrl)
    .then(async (response) => (response.ok ? ((await response.json()) as { paths: InsetPaths }).paths : null))
    .catch(() => null)
  return insetPaths
}

/** A name of the basemap; `minzoom` is the first zoom at which it is shown. */
export type NamedPlace = {
  id: string
  en: string
  uk: string
  lat: number
  lon: number
  minzoom: number
  kind: string
}

let namedPlaces: Promise<readonly NamedPlace[]> | undefined

/** The names of the basemap; none when they cannot be had. Fetched once. */
export function loadNamedPlaces(): Promise<readonly NamedPlace[]> {
  namedPlaces ??= fetch(placesUrl)
    .then(async (response) => (response.ok ? await response.json() : []))
    .then((found) => (Array.isArray(found) ? found : []))
    .catch(() => [])
  return namedPlaces
}
