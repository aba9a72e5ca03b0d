import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection, UNDATED } from './sample.fixture'
import { byTimeSaid } from './time-order'

const DATINGS = [
  UNDATED,
  dated('2020-06-01'),
  dated('2020-06-02'),
  dated('2020-06-01/2020-06-03'),
  dated('../2020-06-02'),
  dated('2020-06-02/..'),
]

it('is the order of the first days, then of the last, undated at the end, and else that of the collection', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...DATINGS), { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.boolean()),
      (datings, takes) => {
        const claims = datings.map((said, i) => sampleClaim(`c-${i}`, 'mayor', { said }))
        const some = claims.map((_, i) => i).filter(() => takes.next().value)
        const days = (i: number) => [datings[i]?.span?.first ?? Infinity, datings[i]?.span?.last ?? Infinity]
        const expected = some.toSorted((a, b) => {
          const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [days(a), days(b)]
          return a1 !== b1 ? (a1 < b1 ? -1 : 1) : a2 !== b2 ? (a2 < b2 ? -1 : 1) : 0
        })
        expect(byTimeSaid(indexCollection(sampleCollection({ claims })), some.toReversed())).toEqual(expected)
      },
    ),
  )
})
