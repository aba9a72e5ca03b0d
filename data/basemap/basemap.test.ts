// Asks the shipped files themselves, not the tools that made them: whoever edits or
// rebuilds the basemap must not move Crimea, lose a unit or hide how sure a point is.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Feature, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'

type Area = { a3: string }
type Unit = { iso: string; en: string; uk: string; kind: string }
type Border = { kind: string; ukraine?: boolean }
type Layers = {
  countries: GeometryCollection<Area>
  region: GeometryCollection<Area>
  oblasts: GeometryCollection<Unit>
  worldBorders: GeometryCollection<Border>
  borders: GeometryCollection<Border>
}
type Place = {
  id: string
  en: string
  uk: string
  lat: number
  lon: number
  kind: string
  radiusKm: number
  basis: string
  note?: { asOf: string; en: string; uk: string }
}
type Inset = {
  projection: { lon0: number; lat0: number; kx: number; ky: number }
  paths: Record<string, string>
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url))
const json = <T>(name: string): T => JSON.parse(read(name).toString('utf8'))

const topology = json<Topology<Layers>>('basemap.topo.json')
const places = json<Place[]>('places.json')
const inset = json<Inset>('inset.json')
const { countries, region, oblasts, worldBorders, borders } = topology.objects

const UKRAINIAN: [string, Position][] = [
  ['Simferopol', [34.1, 44.948]],
  ['Sevastopol', [33.53, 44.59]],
  ['Kerch', [36.45, 45.35]],
  ['Donetsk', [37.804, 48.009]],
  ['Luhansk', [39.315, 48.572]],
  ['Bakhmut', [38.0, 48.594]],
]
// Without these, a map on which everything is Ukraine would pass.
const RUSSIAN: [string, Position][] = [
  ['Moscow', [37.616, 55.752]],
  ['Belgorod', [36.587, 50.595]],
  ['Rostov-on-Don', [39.713, 47.236]],
  ['Krasnodar', [38.98, 45.04]],
]

function ringHolds(ring: Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false
  let [xj = 0, yj = 0] = ring.at(-1) ?? []
  for (const [xi = 0, yi = 0] of ring) {
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    ;[xj, yj] = [xi, yi]
  }
  return inside
}

/** By the even-odd rule, so that a hole counts as outside and the order of rings does not matter. */
const ringsHold = (rings: Position[][], point: Position) =>
  rings.filter((ring) => ringHolds(ring, point)).length % 2 === 1

function holds(geometry: Geometry, point: Position): boolean {
  if (geometry.type === 'Polygon') return ringsHold(geometry.coordinates, point)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.some((rings) => ringsHold(rings, point))
  return false
}

const featuresOf = <P extends object>(layer: GeometryCollection<P>): Feature<Geometry, P>[] =>
  feature(topology, layer).features

const whose = (layer: GeometryCollection<Area>, point: Position) =>
  featuresOf(layer)
    .filter(({ geometry }) => holds(geometry, point))
    .map(({ properties }) => properties.a3)

const points = (path: string): Position[][] =>
  path
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((step) => step.split(',').map(Number)),
    )

const { lon0, lat0, kx, ky } = inset.projection
const project = ([lon = 0, lat = 0]: Position): Position => [(lon - lon0) * kx, (lat0 - lat) * ky]
const insetHolds = (path: string, point: Position) =>
  ringsHold(points(inset.paths[path] ?? ''), project(point))

/** Crimea with its isthmus, up to where the mainland begins. No land border lies in it. */
const inCrimea = ([lon = 0, lat = 0]: Position) => lon > 32.3 && lon < 36.7 && lat > 44.2 && lat < 46.25

const lineVertices = (layer: GeometryCollection<Border>, kind: string) =>
  featuresOf(layer)
    .filter(({ properties }) => properties.kind === kind)
    .flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : []))

describe('whose land it is', () => {
  for (const [name, layer] of Object.entries({ countries, region })) {
    it.each(UKRAINIAN)(`${name}: %s is in Ukraine and in no other country`, (_, point) => {
      expect(whose(layer, point)).toEqual(['UKR'])
    })
    it.each(RUSSIAN)(`${name}: %s is in Russia and in no other country`, (_, point) => {
      expect(whose(layer, point)).toEqual(['RUS'])
    })
  }

  it.each(UKRAINIAN)('inset: %s is in the shape of Ukraine', (_, point) => {
    expect(insetHolds('ukraine', point)).toBe(true)
  })
  it.each(RUSSIAN)('inset: %s is on land and not in the shape of Ukraine', (_, point) => {
    expect([insetHolds('land', point), insetHolds('ukraine', point)]).toEqual([true, false])
  })

  it('draws no international border on Crimea or its isthmus', () => {
    for (const layer of [worldBorders, borders]) {
      const international = lineVertices(layer, 'international')
      expect(international.length).toBeGreaterThan(2000)
      expect(international.filter(inCrimea)).toEqual([])
    }

    const [x0 = 0, y0 = 0] = project([32.3, 46.25])
    const [x1 = 0, y1 = 0] = project([36.7, 44.2])
    const drawn = points(`${inset.paths.abroadBorders}${inset.paths.ukraineBorder}`).flat()
    expect(drawn.length).toBeGreaterThan(200)
    expect(drawn.filter(([x = 0, y = 0]) => x > x0 && x < x1 && y > y0 && y < y1)).toEqual([])
  })

  it('draws the line between Crimea and Kherson oblast as an oblast line', () => {
    expect(lineVertices(borders, 'oblast').filter(inCrimea).length).toBeGreaterThan(10)
  })
})

describe('the units of Ukraine', () => {
  it('are exactly 27, each once, Crimea and Sevastopol among them', () => {
    const codes = featuresOf(oblasts).map(({ properties }) => properties.iso)
    expect(codes).toHaveLength(27)
    expect(new Set(codes).size).toBe(27)
    expect(codes).toEqual(expect.arrayContaining(['UA-43', 'UA-40', 'UA-14']))
  })

  it('each have a code and a name in both languages', () => {
    for (const { properties } of featuresOf(oblasts)) {
      expect(properties).toMatchObject({
        iso: expect.stringMatching(/^UA-\d\d$/),
        en: expect.stringMatching(/^[A-Z]/),
        uk: expect.stringMatching(/^[А-ЯІЇЄҐ]/),
      })
    }
  })
})

describe('places entered by hand', () => {
  it.each(places.map((place) => [place.id, place] as const))('%s says how sure it is', (_, place) => {
    expect(place.basis.length).toBeGreaterThan(20)
    expect(place.radiusKm).toBeGreaterThan(0)
    expect(place.en).not.toBe('')
    expect(place.uk).toMatch(/[а-яіїєґ]/i)
    expect(Math.abs(place.lat)).toBeLessThan(90)
    expect(Math.abs(place.lon)).toBeLessThan(180)
  })

  it('have ids that are their own', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  })

  it('give what no source confirms a radius of at least 1.5 km', () => {
    const unsure = places.filter(({ basis }) => basis.includes('not checked against a source, 1 to 2 km'))
    expect(unsure.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['berkhivka', 'maloilinivka', 'yahidne']),
    )
    for (const { radiusKm } of unsure) expect(radiusKm).toBeGreaterThanOrEqual(1.5)
  })

  it('say of Crimea, with a date and in both languages, that it is occupied and whose it is', () => {
    const note = places.find(({ id }) => id === 'crimea')?.note
    expect(note?.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(note?.en).toMatch(/occupied by Russia since 2014.*internationally recognised as part of Ukraine/)
    expect(note?.uk).toMatch(/окупован.*2014.*міжнародно визнан/)
  })
})

it.each(['basemap.topo.json', 'inset.json'])('SOURCES.md names the hash of %s', (name) => {
  const hash = createHash('sha256').update(read(name)).digest('hex')
  const row = read('SOURCES.md')
    .toString('utf8')
    .split('\n')
    .find((line) => line.includes(`| \`${name}\``))
  expect(row).toContain(hash)
})

it('stays small: 520 kB, as the page has to load it', () => {
  expect(read('basemap.topo.json').length).toBeLessThan(520_000)
})
