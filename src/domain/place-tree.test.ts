import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { mapParent, withParts } from './place-tree'
import { sampleCollection, samplePlace } from './sample.fixture'

const index = indexCollection(sampleCollection())
const parentOf = (id: string) => mapParent(index, index.places.get(id) as never).id

test('a place with its parts, however deep', () => {
  expect(withParts(index, 'town')).toEqual(['town', 'quay', 'quay-hall'])
  expect(withParts(index, 'quay-hall')).toEqual(['quay-hall'])
})

test('parts and sites merge into their town, a town never into its country', () => {
  expect(parentOf('quay-hall')).toBe('town')
  expect(parentOf('town')).toBe('town')
  expect(parentOf('downstream')).toBe('downstream')
})

test('a circle of parts ends', () => {
  const round = indexCollection(
    sampleCollection({
      places: [samplePlace('x', 'site', { partOf: 'y' }), samplePlace('y', 'site', { partOf: 'x' })],
    }),
  )
  expect(['x', 'y']).toContain(mapParent(round, round.places.get('x') as never).id)
  expect(withParts(round, 'x')).toEqual(['x', 'y'])
})
