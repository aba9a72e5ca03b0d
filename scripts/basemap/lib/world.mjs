// The world seen from afar: visionscarto's 50m, which draws Ukraine as the UN does.
import { feature, mesh } from 'topojson-client'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import { WORLD_CLIP, WORLD_GRID, WORLD_ISLAND_KM2, worldTolerance } from './config.mjs'
import { clipWorldLines, clipWorldPolygons, ringKm2, snapped, triangleKm2 } from './geometry.mjs'

const collection = (features) => ({ type: 'FeatureCollection', features })

export function worldLayers(world) {
  const all = world.objects.countries
  // Antarctica's ring goes round the pole and cannot be cut like the others.
  const geometries = all.geometries.filter((g) => g.properties.a3 !== 'ATA')
  const raw = { ...world, objects: { countries: { ...all, geometries } } }
  const weighed = presimplify(raw, (t) => triangleKm2(t) / worldTolerance(t[1]))
  const smooth = simplify(weighed, 1)
  const net = filter(smooth, filterAttachedWeight(smooth, WORLD_ISLAND_KM2, ringKm2))
  const { countries } = net.objects

  const line = (properties, test) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'MultiLineString',
      coordinates: clipWorldLines(mesh(net, countries, test).coordinates, WORLD_CLIP),
    },
  })
  const layers = {
    countries: collection(
      countries.geometries
        .map((g) => ({
          type: 'Feature',
          properties: { a3: g.properties.a3 },
          geometry: clipWorldPolygons(feature(net, g).geometry, WORLD_CLIP),
        }))
        .filter(({ geometry }) => geometry)
        .sort((a, b) => (a.properties.a3 < b.properties.a3 ? -1 : 1)),
    ),
    worldBorders: collection([line({ kind: 'international' }, (a, b) => a !== b)]),
    worldCoast: collection([line({}, (a, b) => a === b)]),
  }
  return snapped(layers, () => WORLD_GRID)
}
