import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { MARK_PX, mergeNear, PART_PX, type Standing } from './map-merge'
import type { Ground } from './map-places'
import { project } from './map-projection'
import { mapParent } from './place-tree'
import { sampleCollection, samplePlace } from './sample.fixture'

const frame = { center: [10, 50] as [number, number], zoom: 8, width: 800, height: 600 }

test('places merge as if each were held against all that stand, first come first', () => {
  const point = fc.tuple(
    fc.double({ min: 9, max: 11, noNaN: true }),
    fc.double({ min: 49.5, max: 50.5, noNaN: true }),
  )
  const place = fc.record({ point, town: fc.option(fc.nat(5), { nil: null }) })
  fc.assert(
    fc.property(fc.array(place, { minLength: 100, maxLength: 120 }), (wishes) => {
      const { index, grounds } = groundsOf(wishes)
      const shape = (standing: Standing[]) =>
        standing.map((one) => [one.place.id, one.merged.map((merged) => merged.place.id)])
      expect(shape(mergeNear(index, grounds, frame))).toEqual(shape(mergeEach(index, grounds)))
    }),
  )
})

function groundsOf(wishes: { point: [number, number]; town: number | null }[]) {
  const places = wishes.map(({ point, town }, i) =>
    town === null || town >= i
      ? samplePlace(`p${i}`, 'settlement', { point })
      : samplePlace(`p${i}`, 'part-of-settlement', { point, partOf: `p${town}` }),
  )
  const index = indexCollection(sampleCollection({ places }))
  const tally = { claims: [], contested: 0, sides: [] }
  const grounds = places.flatMap((place): Ground[] =>
    place.point ? [{ place, point: place.point, tally }] : [],
  )
  return { index, grounds }
}

/** The same without squares: O(n²). */
function mergeEach(index: ReturnType<typeof indexCollection>, grounds: Ground[]): Standing[] {
  const standing: Standing[] = []
  for (const ground of grounds) {
    const at = project(frame, ground.point)
    const off = (other: Standing) => Math.hypot(other.at.x - at.x, other.at.y - at.y)
    const town = mapParent(index, ground.place)
    const parent = town === ground.place ? undefined : standing.find(({ place }) => place === town)
    const into = parent && off(parent) < PART_PX ? parent : standing.find((other) => off(other) < MARK_PX)
    if (into) into.merged.push(ground)
    else standing.push({ ...ground, at, merged: [] })
  }
  return standing
}
