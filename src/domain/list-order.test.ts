import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { orderList } from './list-order'
import { dated, sampleClaim, sampleCollection, sampleRelation, UNDATED } from './sample.fixture'

const claims = [
  sampleClaim('late', 'mayor', { said: dated('2020-06-03') }),
  sampleClaim('undated', 'mayor', { said: UNDATED }),
  sampleClaim('early', 'clerk', { said: dated('2020-06-01') }),
  sampleClaim('echo', 'clerk', { said: dated('2020-06-02') }),
  sampleClaim('echo-2', 'paper', { said: dated('2020-06-03') }),
  sampleClaim('denied', 'mayor', { said: dated('2020-06-02') }),
  sampleClaim('garbled', 'mayor', { said: dated('2020-06-02') }),
]
const index = indexCollection(
  sampleCollection({
    claims,
    relations: [
      sampleRelation('echo', 'early', 'repeats'),
      sampleRelation('echo-2', 'echo', 'repeats'),
      sampleRelation('late', 'denied', 'denies'),
      sampleRelation('late', 'undated', 'contradicts'),
      sampleRelation('denied', 'garbled', 'repeats', { reading: 'printed' }),
      sampleRelation('garbled', 'early', 'contradicts', { reading: 'printed' }),
    ],
  }),
)
const all = claims.map((_, i) => i)
const rows = (sort: 'contested' | 'time', of = all) =>
  orderList(index, of, sort).map((group) => group.entries.map((entry) => entry.claim.id))

describe('orderList', () => {
  it('puts the contradicted first, by how many and then by the day said; only as printed does not count', () => {
    expect(rows('contested')).toEqual([
      ['late', 'denied', 'undated'],
      ['early', 'garbled'],
    ])
  })

  it('folds what repeats the same origin under the earliest', () => {
    const early = orderList(index, all, 'contested')[1]?.entries[0]
    expect(early?.echoes.map((claim) => claim.id)).toEqual(['echo', 'echo-2'])
    expect(rows('contested', all.slice(3))[1]).toEqual(['echo', 'garbled'])
  })

  it('groups by the day said, undated last', () => {
    expect(rows('time')).toEqual([['early'], ['denied', 'garbled'], ['late'], ['undated']])
  })
})
