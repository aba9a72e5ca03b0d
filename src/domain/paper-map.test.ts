import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Place } from './collection'
import { paperMap } from './paper-map'
import { sampleClaim, sampleCollection, samplePlace } from './sample.fixture'

const PLACES = [
  samplePlace('land', 'country', { point: [12, 51], radiusKm: null }),
  samplePlace('town', 'settlement', { point: [10, 50], radiusKm: 3 }),
  samplePlace('mill', 'site', { point: [10.02, 50.01], radiusKm: 0.5, partOf: 'town' }),
  samplePlace('lake', 'water', { point: [10.1, 50.05], radiusKm: 2 }),
  samplePlace('road', 'route', { radiusKm: 6, lettering: 'off-w', partOf: 'town' }),
  samplePlace('downstream', 'extent-unknown', { point: null, radiusKm: null }),
]

function mapOf(ids: string[], places: Place[] = PLACES) {
  const claims = [
    sampleClaim('c1', 'mayor', { places: ids.map((place) => ({ place, role: 'subject' as const })) }),
  ]
  const index = indexCollection(sampleCollection({ places, claims, topics: [], relations: [] }))
  return paperMap(index, claims, 680, 180)
}

const ids = (map: ReturnType<typeof mapOf>) => map?.circles.map(({ place }) => place.id)

test('every place with a point is a circle as wide as it is unsure, the town of a part beside it', () => {
  const map = mapOf(['mill', 'lake', 'land'])
  expect(ids(map)).toEqual(['town', 'lake', 'mill'])
  const [town, lake] = map?.circles ?? []
  expect((town?.r ?? 0) / (lake?.r ?? 1)).toBeCloseTo(1.5, 1)
  for (const { x, y, r } of map?.circles ?? []) {
    expect(x - r).toBeGreaterThan(0)
    expect(x + r).toBeLessThan(680)
    expect(y - r).toBeGreaterThan(0)
    expect(y + r).toBeLessThan(180)
  }
  expect(map?.scale.km).toBeGreaterThan(0)
})

test('no circle for what has no place: a direction stands at the edge, the rest in words', () => {
  const map = mapOf(['town', 'road', 'downstream'])
  expect(ids(map)).toEqual(['town'])
  expect(map?.names[0]).toMatchObject({ text: '← road', anchor: 'start' })
  expect(map?.unplaced.map(({ id }) => id)).toEqual(['downstream'])
})

test('names do not cover one another', () => {
  const near = ['a', 'b', 'c', 'd'].map((id, i) =>
    samplePlace(`${id}-with-a-long-name`, 'settlement', { point: [10 + i * 0.002, 50], radiusKm: 2 }),
  )
  const names = mapOf(
    near.map(({ id }) => id),
    near,
  )?.names
  expect(new Set(names?.map(({ x, y, anchor }) => `${Math.round(x)} ${Math.round(y)} ${anchor}`)).size).toBe(
    4,
  )
})

test('nothing to draw, no map', () => {
  expect(mapOf(['land', 'downstream'])).toBeNull()
})
