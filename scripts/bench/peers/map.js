// The days in sight change: three ways to tell the map.
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'

setWorkerUrl('/lib/maplibre-gl/dist/maplibre-gl-worker.mjs')

/** @type {any} */
let map
/** @type {PeerClaim[]} */
let claims = []

/** @typedef {GeoJSON.Feature<GeoJSON.Point, { n: number, day?: number }>} Point */

/** @returns {GeoJSON.FeatureCollection} */
const collection = (/** @type {Point[]} */ features) => ({ type: 'FeatureCollection', features })
/** @returns {Point} */
const point = (
  /** @type {[number, number]} */ coordinates,
  /** @type {Point['properties']} */ properties,
) => ({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties })
const allOf = () => collection(claims.map(({ at, day }) => point(at, { day, n: 1 })))
const countsOf = (/** @type {number} */ from, /** @type {number} */ to) => {
  /** @type {Map<string, Point>} */
  const byPlace = new Map()
  for (const { at, day } of claims) {
    if (day < from || day > to) continue
    const key = at.join()
    const known = byPlace.get(key)
    if (known) known.properties.n++
    else byPlace.set(key, point(at, { n: 1 }))
  }
  return collection([...byPlace.values()])
}
const idle = () => new Promise((resolve) => map.once('idle', resolve))

window.peer = {
  async draw({ claims: given, way }) {
    claims = given
    const data = way === 'counts by place' ? collection([]) : allOf()
    map = new MapLibre({
      container: 'here',
      center: [10, 50],
      zoom: 5,
      fadeDuration: 0,
      style: {
        version: 8,
        sources: { claims: { type: 'geojson', data } },
        layers: [
          {
            id: 'claims',
            type: 'circle',
            source: 'claims',
            paint: { 'circle-radius': ['+', 3, ['sqrt', ['get', 'n']]], 'circle-color': '#356' },
          },
        ],
      },
    })
    await idle()
  },
  async step({ way, from, to }) {
    const done = idle()
    if (way === 'setFilter')
      map.setFilter('claims', ['all', ['>=', ['get', 'day'], from], ['<=', ['get', 'day'], to]])
    else {
      const source = map.getSource('claims')
      if (way === 'counts by place') source.setData(countsOf(from, to))
      else
        source.setData(
          collection(
            claims
              .filter(({ day }) => day >= from && day <= to)
              .map(({ at, day }) => point(at, { day, n: 1 })),
          ),
        )
    }
    await done
  },
}
