import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { whatOthersSay } from './what-others-say'

const index = indexCollection(
  sampleCollection({
    claims: ['a', 'b', 'c', 'd', 'e'].map((id) => sampleClaim(id, 'mayor')),
    relations: [
      sampleRelation('b', 'a', 'supports'),
      sampleRelation('c', 'a', 'denies'),
      sampleRelation('a', 'd', 'qualifies'),
      sampleRelation('e', 'a', 'contradicts', { reading: 'printed' }),
    ],
  }),
)

describe('whatOthersSay', () => {
  it('groups by relation as read from the claim, the sharpest first, as printed apart', () => {
    const { groups, asPrinted } = whatOthersSay(index, 'a')
    expect(groups.map((group) => [group.key, group.related.map((r) => r.other)])).toEqual([
      ['denied-by', ['c']],
      ['qualifies', ['d']],
      ['supports', ['b']],
    ])
    expect(asPrinted.map((group) => [group.key, group.related.map((r) => r.other)])).toEqual([
      ['contradicts', ['e']],
    ])
  })

  it('reads the other way round from the other end', () => {
    expect(whatOthersSay(index, 'c').groups.map((group) => group.key)).toEqual(['denies'])
    expect(whatOthersSay(index, 'd').groups.map((group) => group.key)).toEqual(['qualified-by'])
  })
})
