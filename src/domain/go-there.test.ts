import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { windowOfClaim, windowOfClaims } from './go-there'
import { countClaims } from './listed'
import { dated, sampleClaim, sampleCollection, UNDATED } from './sample.fixture'
import { CLOCKS, NO_FILTERS } from './view'

const since = dated('2020-03-01')
if (since.span) since.span.last = Number.POSITIVE_INFINITY
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('a', 'mayor', { said: dated('2020-06-01') }),
      sampleClaim('b', 'mayor', { said: dated('2020-06-02') }),
      sampleClaim('c', 'clerk', { said: dated('2020-06-04') }),
      sampleClaim('wide', 'clerk', { said: dated('2020-01-01', '2020-02-20') }),
      sampleClaim('undated', 'clerk', { said: UNDATED, about: since }),
    ],
  }),
)

test('a claim of a burst opens the whole burst, another its own days', () => {
  expect(windowOfClaim(index, 'b', 'said')).toEqual({
    from: dated('2020-06-01').span?.first,
    to: dated('2020-06-04').span?.last,
  })
  expect(windowOfClaim(index, 'wide', 'said')?.from).toBe(dated('2020-01-01').span?.first)
})

test('there the claim is listed, on every clock on which it has a date', () => {
  for (const clock of CLOCKS)
    index.collection.claims.forEach((claim, i) => {
      const window = windowOfClaim(index, claim.id, clock)
      if (window)
        expect(countClaims(index, { filters: NO_FILTERS, known: null, clock, ...window }).listed).toContain(i)
      else expect([claim.id, clock]).toEqual(['undated', 'said'])
    })
})

test('one window holds several claims, and none holds only the undated', () => {
  const window = windowOfClaims(index, [0, 3, 4], 'said')
  expect(window).toEqual({
    from: dated('2020-01-01').span?.first,
    to: dated('2020-06-04').span?.last,
  })
  expect(windowOfClaims(index, [4], 'said')).toBeNull()
})
