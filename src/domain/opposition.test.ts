import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { countClaims } from './listed'
import { oppositionOf } from './opposition'
import { dated, sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { dayOf } from './span'
import { NO_FILTERS } from './view'

const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('a', 'mayor'),
      sampleClaim('b', 'clerk'),
      sampleClaim('c', 'mayor', { said: dated('2021-01-01') }),
      sampleClaim('d', 'mayor', { kinds: ['denial'] }),
    ],
    relations: [
      sampleRelation('b', 'a', 'denies'),
      sampleRelation('c', 'a', 'contradicts'),
      sampleRelation('d', 'b', 'supports'),
    ],
  }),
)
const counted = (kinds: ('event' | 'denial')[]) =>
  countClaims(index, {
    filters: { ...NO_FILTERS, kinds },
    known: null,
    clock: 'said',
    from: dayOf('2020-06-01') as number,
    to: dayOf('2020-06-30') as number,
  })

describe('oppositionOf', () => {
  it('counts those that are contradicted among themselves', () => {
    expect(oppositionOf(index, ['a', 'b', 'd'], counted([]))).toEqual({
      within: 2,
      onlyElsewhere: 0,
      filtered: [],
      outside: [],
    })
  })

  it('names the opponents that are left out, by what leaves them out', () => {
    expect(oppositionOf(index, ['a'], counted([]))).toMatchObject({ onlyElsewhere: 1, outside: ['c'] })
    expect(oppositionOf(index, ['a'], counted(['denial'])).filtered).toEqual(['b', 'c'])
  })

  it('is nothing for what nothing opposes', () => {
    expect(oppositionOf(index, ['d'], counted([]))).toMatchObject({ within: 0, onlyElsewhere: 0 })
  })
})
