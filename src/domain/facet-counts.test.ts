import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { countFacets } from './facet-counts'
import { FACETS, valuesOf } from './filter-values'
import { countClaims } from './listed'
import { sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { NO_FILTERS } from './view'

const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('hall', 'mayor', { places: [{ place: 'quay-hall', role: 'subject' }] }),
      sampleClaim('town', 'clerk', { kinds: ['forecast', 'denial'] }),
      sampleClaim('bare', 'paper', { places: [], sensitive: true }),
    ],
    relations: [sampleRelation('town', 'hall', 'denies')],
  }),
)
const question = { filters: NO_FILTERS, known: null, clock: 'both' as const, from: -Infinity, to: Infinity }

test('counts a place with its parts', () => {
  const { places } = countFacets(index, question).values
  expect(Object.fromEntries(places)).toMatchObject({ 'quay-hall': 1, town: 2 })
})

test('counts a value under the other filters, not under its own', () => {
  const filters = { ...NO_FILTERS, claimants: ['mayor'], kinds: ['forecast' as const] }
  const { claimants, kinds } = countFacets(index, { ...question, filters }).values
  expect(Object.fromEntries(claimants)).toEqual({ clerk: 1 })
  expect(Object.fromEntries(kinds)).toEqual({ event: 1 })
})

test('each number is what choosing that value alone lists', () => {
  const facet = fc.constantFrom(...FACETS)
  fc.assert(
    fc.property(facet, fc.array(fc.constantFrom('event', 'forecast', 'denial')), (name, kinds) => {
      const filters = { ...NO_FILTERS, kinds: kinds as ('event' | 'forecast' | 'denial')[] }
      const counts = countFacets(index, { ...question, filters }).values[name]
      for (const [value, n] of counts) {
        const chosen = countClaims(index, { ...question, filters: { ...filters, [name]: [value] } })
        expect(chosen.listed).toHaveLength(n)
      }
    }),
  )
})

test('a claim that denies is disputed, and what it denies is denied', () => {
  const of = valuesOf(index, 'relation')
  expect(index.collection.claims.map((claim, i) => of(claim, i))).toEqual([
    ['disputed', 'denied'],
    ['disputed'],
    [],
  ])
})

test('counts what the switch for accounts of deaths hides, whether it is on or off', () => {
  const on = { ...question, filters: { ...NO_FILTERS, sensitive: true } }
  expect([countFacets(index, question).sensitive, countFacets(index, on).sensitive]).toEqual([1, 1])
})
