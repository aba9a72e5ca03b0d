// The detailed layers around Ukraine, all cut from one net of arcs: a border and the
// two countries beside it are the same points, so nothing gapes and nothing doubles.
import { feature, merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import {
  ABROAD_GRID,
  aroundUkraine,
  FRAME,
  GRID,
  MOVE_TO_UKRAINE,
  OVERLAP,
  riverTolerance,
  tolerance,
  UKRAINIAN_UNITS,
} from './config.mjs'
import { clipLines, clipPolygons, labelPoint, ringKm2, snapped, touches, triangleKm2 } from './geometry.mjs'
import { RIVERS, unitNames } from './names.mjs'

const [W, S, E, N] = FRAME
const WIDER = [W - OVERLAP, S - OVERLAP, E + OVERLAP, N + OVERLAP]
// Units are picked from further out, so that where the choice ends lies outside the frame.
export const REACH = [W - 1, S - 1, E + 1, N + 1]

/** Crimea and Sevastopol are Ukraine. The source says Russia, in its de facto view. */
export function countryOf({ iso_3166_2: iso, adm0_a3: a3 }) {
  if (MOVE_TO_UKRAINE.includes(iso)) return 'UKR'
  // Åland and the like would draw a border within a country.
  return a3 === 'ALD' ? 'FIN' : a3
}

function unitsOf(admin1) {
  return admin1
    .filter(({ geometry }) => touches(geometry.coordinates, REACH))
    .map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: { a3: countryOf(properties), iso: properties.iso_3166_2 },
      geometry,
    }))
}

function riversOf(rivers) {
  return rivers
    .filter(({ properties, geometry }) => RIVERS[properties.rivernum] && touches(geometry.coordinates, REACH))
    .map(({ properties, geometry }) => {
      const [en, uk] = RIVERS[properties.rivernum]
      return { type: 'Feature', properties: { en, uk, rank: properties.scalerank }, geometry }
    })
}

const collection = (features) => ({ type: 'FeatureCollection', features })
const line = (coordinates, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: clipLines(coordinates, WIDER) },
})

/** Net of arcs of any areas with an `a3`, smoothed to what `toleranceAt` says of a point. */
export function smoothNet(features, toleranceAt, islandKm2) {
  // Quantised first: the source's neighbours differ in the eighth decimal here and there.
  const raw = topology({ units: collection(features) }, 1e7)
  const weighed = presimplify(raw, (t) => triangleKm2(t) / toleranceAt(t[1]))
  const smooth = simplify(weighed, 1)
  // Specks of islands go; whatever touches something else stays.
  return filter(smooth, filterAttachedWeight(smooth, islandKm2, ringKm2))
}

export const regionNet = (admin1) => smoothNet(unitsOf(admin1), tolerance, 0.2)

function smoothRivers(rivers) {
  const raw = topology({ rivers: collection(riversOf(rivers)) }, 1e7)
  const weighed = presimplify(raw, (t) => triangleKm2(t) / riverTolerance(t[1]))
  return feature(simplify(weighed, 1), 'rivers').features
}

/** Countries as objects on the net, in a fixed order. */
export function countriesOf(net) {
  const groups = new Map()
  for (const unit of net.objects.units.geometries) {
    const { a3 } = unit.properties
    groups.set(a3, [...(groups.get(a3) ?? []), unit])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([a3, units]) => ({ a3, units, geometry: merge(net, units) }))
}

const isUkraine = (g) => g.properties.a3 === 'UKR'
const abroad = (a, b) => a.properties.a3 !== b.properties.a3

export function linesOf(net) {
  const units = net.objects.units
  const cut = (test) => mesh(net, units, test).coordinates
  return {
    ukraine: cut((a, b) => abroad(a, b) && (isUkraine(a) || isUkraine(b))),
    others: cut((a, b) => abroad(a, b) && !isUkraine(a) && !isUkraine(b)),
    oblasts: cut((a, b) => a !== b && isUkraine(a) && isUkraine(b)),
    coast: cut((a, b) => a === b),
  }
}

export function regionLayers(net, rivers) {
  const ukrainian = net.objects.units.geometries.filter(isUkraine)
  if (ukrainian.length !== UKRAINIAN_UNITS) {
    throw new Error(`${ukrainian.length} Ukrainian units, not ${UKRAINIAN_UNITS}`)
  }
  const oblasts = ukrainian
    .map((unit) => {
      const { iso } = unit.properties
      return {
        type: 'Feature',
        id: iso,
        properties: { iso, ...unitNames(iso) },
        geometry: feature(net, unit).geometry,
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const region = countriesOf(net)
    .map(({ a3, geometry }) => ({
      type: 'Feature',
      properties: { a3 },
      geometry: clipPolygons(geometry, WIDER),
    }))
    .filter(({ geometry }) => geometry)
  const lines = linesOf(net)
  const layers = {
    region: collection(region),
    oblasts: collection(oblasts),
    oblastLabels: collection(
      oblasts.map(({ id, properties, geometry }) => ({
        type: 'Feature',
        id,
        properties,
        geometry: { type: 'Point', coordinates: labelPoint(geometry) },
      })),
    ),
    borders: collection([
      line(lines.ukraine, { kind: 'international', ukraine: true }),
      line(lines.others, { kind: 'international', ukraine: false }),
      line(lines.oblasts, { kind: 'oblast', ukraine: true }),
    ]),
    coast: collection([line(lines.coast, {})]),
    rivers: collection(
      smoothRivers(rivers)
        .map(({ geometry: { type, coordinates }, properties }) =>
          line(type === 'LineString' ? [coordinates] : coordinates, properties),
        )
        .filter(({ geometry }) => geometry.coordinates.length),
    ),
  }
  return {
    frame: collection([
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [W, S],
              [W, N],
              [E, N],
              [E, S],
              [W, S],
            ],
          ],
        },
      },
    ]),
    ...snapped(layers, (point) => (aroundUkraine(point) ? GRID : ABROAD_GRID)),
  }
}
