import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { DETAILED, groundInView } from './ground-in-view'
import { GROUND_SOURCES } from './map-style'

type Bundled = Topology<Record<string, GeometryCollection>>

const topology: Bundled = JSON.parse(
  readFileSync(new URL('../../data/basemap/basemap.topo.json', import.meta.url), 'utf8'),
)
const about = (lon: number, lat: number, size: number) => ({
  west: lon - size,
  east: lon + size,
  south: lat - size / 2,
  north: lat + size / 2,
})
const BAKHMUT = about(38, 48.6, 1)
const WORLD = ['countries', 'worldBorders']

describe('what of the ground a view needs', () => {
  it('is, near Bakhmut, the region alone', () => {
    expect(groundInView(8, BAKHMUT, []).sort()).toEqual(['borders', 'frame', 'region', 'rivers'])
  })

  it('is the world, before it comes in sight: by zoom, and beyond each edge of the detail', () => {
    expect(groundInView(4.9, BAKHMUT, [])).toEqual(expect.arrayContaining(WORLD))
    for (const [lon, lat] of [
      [19.9, 48],
      [48.1, 48],
      [38, 41.1],
      [38, 58.3],
    ] as const)
      expect(groundInView(8, about(lon, lat, 1), []), `${lon} ${lat}`).toEqual(expect.arrayContaining(WORLD))
    expect(groundInView(8, about(38, 48, 6), [])).not.toContain('countries')
  })

  it('is the world alone where the detail is not drawn, and no river where none may be shown', () => {
    expect(groundInView(2, about(0, 0, 180), []).sort()).toEqual(WORLD)
    expect(groundInView(11.5, BAKHMUT, [])).not.toContain('rivers')
  })

  it('is each border that is outlined, at any zoom', () => {
    for (const zoom of [2, 8])
      expect(groundInView(zoom, BAKHMUT, ['UA-14'])).toEqual(expect.arrayContaining(['oblasts', 'borders']))
  })

  it('is in the file, whose detail reaches as far as is said here', () => {
    for (const name of GROUND_SOURCES) expect(Object.keys(topology.objects)).toContain(name)
    const { frame } = topology.objects
    if (!frame) throw new Error('no frame')
    const [shape] = feature(topology, frame).features
    const ring = shape?.geometry.type === 'Polygon' ? (shape.geometry.coordinates[0] ?? []) : []
    const [lons, lats] = [0, 1].map((axis) => ring.map((point) => point[axis] ?? 0)) as [number[], number[]]
    expect({
      west: Math.min(...lons),
      east: Math.max(...lons),
      south: Math.min(...lats),
      north: Math.max(...lats),
    }).toEqual(DETAILED)
  })
})
