import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { claimsAt, mapParent, withParts } from './place-tree'
import { sampleClaim, sampleCollection, samplePlace } from './sample.fixture'

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

test('the claims of a place are those that name it or a part of it', () => {
  const told = indexCollection(
    sampleCollection({
      claims: [
        sampleClaim('a', 'mayor'),
        sampleClaim('b', 'mayor', { places: [{ place: 'quay-hall', role: 'background' }] }),
        sampleClaim('c', 'mayor', { places: [] }),
      ],
    }),
  )
  expect(claimsAt(told, [0, 1, 2], 'town')).toEqual(['a', 'b'])
  expect(claimsAt(told, [0, 2], 'quay')).toEqual([])
  expect(claimsAt(told, [0, 1, 2], null)).toEqual([])
})
