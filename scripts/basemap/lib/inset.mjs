// The little map "Home of the voices": ready paths, so that it needs no map library.
// Plain equirectangular: at this size any projection looks the same, and the app can
// place a voice with two multiplications.
import { merge, mesh } from 'topojson-client'
import { clipLines, clipPolygons, ringKm2 } from './geometry.mjs'
import { countriesOf, linesOf, REACH, smoothNet } from './region.mjs'

const WIDTH = 186
const HEIGHT = 126
const [LAT_TOP, LAT_BOTTOM] = [57, 43.8]
const LON_CENTRE = 33.2
const STANDARD_PARALLEL = 50.4

const perLat = HEIGHT / (LAT_TOP - LAT_BOTTOM)
const perLon = perLat * Math.cos((STANDARD_PARALLEL * Math.PI) / 180)
const west = LON_CENTRE - WIDTH / 2 / perLon
const east = LON_CENTRE + WIDTH / 2 / perLon

// Half a unit beyond the picture: the cut edge, and a line along it, stay out of sight.
const margin = 0.5 / perLon
const BOX = [west - margin, LAT_BOTTOM - margin, east + margin, LAT_TOP + margin]
// A pixel is 11.6 km: smaller bends than this do not show, and smaller islands are specks.
const bendKm2 = () => 45
const ISLAND_KM2 = 250

const round = (value) => Math.round(value * 10) / 10
const project = ([lon, lat]) => [round((lon - west) * perLon), round((LAT_TOP - lat) * perLat)]

function path(points, closed) {
  const steps = []
  for (const [x, y] of points.map(project)) {
    const step = `${x},${y}`
    if (step !== steps.at(-1)) steps.push(step)
  }
  if (closed) steps.pop()
  if (steps.length < (closed ? 3 : 2)) return ''
  return `M${steps.join('L')}${closed ? 'Z' : ''}`
}

const area = (geometry) =>
  clipPolygons(geometry, BOX)
    .coordinates.flatMap((rings) => rings.filter((ring) => ringKm2(ring) > ISLAND_KM2))
    .map((ring) => path(ring, true))
    .join('')
const stroke = (lines) =>
  clipLines(lines, BOX)
    .map((line) => path(line, false))
    .join('')

export function inset(region) {
  if (BOX[0] < REACH[0] || BOX[2] > REACH[2])
    throw new Error('the inset is wider than the units picked for it')
  // Dissolved to countries first: where oblasts meet is a point that smoothing must keep.
  const countries = countriesOf(region).map(({ a3, geometry }) => ({
    type: 'Feature',
    properties: { a3 },
    geometry,
  }))
  const net = smoothNet(countries, bendKm2, ISLAND_KM2)
  const { ukraine, others } = linesOf(net)
  const units = net.objects.units
  const fine = (value) => Number(value.toFixed(5))
  return {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    projection: {
      about: 'x = (lon - lon0) * kx, y = (lat0 - lat) * ky, in units of the viewBox',
      lon0: fine(west),
      lat0: LAT_TOP,
      kx: fine(perLon),
      ky: fine(perLat),
      bounds: { west: fine(west), south: LAT_BOTTOM, east: fine(east), north: LAT_TOP },
    },
    paths: {
      water: `M0,0H${WIDTH}V${HEIGHT}H0Z`,
      land: area(merge(net, units.geometries)),
      ukraine: area(countriesOf(net).find(({ a3 }) => a3 === 'UKR').geometry),
      abroadBorders: stroke(others),
      ukraineBorder: stroke(ukraine),
      coast: stroke(mesh(net, units, (a, b) => a === b).coordinates),
    },
  }
}
