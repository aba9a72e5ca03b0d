import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { echoesOf, opponents, relatedTo, relationBetween, separateOrigins } from './relation-graph'
import { sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'

const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('a', 'mayor'),
      sampleClaim('a-again', 'mayor'),
      sampleClaim('b', 'clerk'),
      sampleClaim('c', 'someone'),
      sampleClaim('d', 'paper'),
      sampleClaim('misprint', 'paper'),
    ],
    relations: [
      sampleRelation('a-again', 'a', 'repeats'),
      sampleRelation('b', 'a', 'supports'),
      sampleRelation('c', 'a', 'supports'),
      sampleRelation('d', 'a', 'denies'),
      sampleRelation('a', 'misprint', 'contradicts', { reading: 'printed' }),
    ],
  }),
)

test('both ends see a relation, each from its side', () => {
  expect(relatedTo(index, 'd').map(({ other, as }) => [other, as])).toEqual([['a', 'from']])
  expect(relationBetween(index, 'a', 'd')?.as).toBe('to')
  expect(relationBetween(index, 'b', 'd')).toBeUndefined()
})

test('a contradiction that holds only as printed makes no opponent', () => {
  expect(opponents(index, 'a').map(({ other }) => other)).toEqual(['d'])
  expect(opponents(index, 'misprint')).toEqual([])
  expect(index.columns.disputed[index.ordinal.get('misprint') ?? -1]).toBe(0)
})

test('an echo counts as what it repeats; unnamed speakers are counted apart', () => {
  expect(separateOrigins(index, 'a')).toEqual({ named: ['mayor', 'clerk'], unnamed: ['someone'] })
  expect(separateOrigins(index, 'a-again')).toEqual(separateOrigins(index, 'a'))
  expect(separateOrigins(index, 'd')).toEqual({ named: ['paper'], unnamed: [] })
})

test('support does not pass on: who supports a supporter says something else', () => {
  expect(separateOrigins(index, 'c')).toEqual({ named: [], unnamed: ['someone'] })
})

test('a report of a report of a report is one origin', () => {
  const chain = indexCollection(
    sampleCollection({
      claims: [
        sampleClaim('rumour', 'someone'),
        sampleClaim('relay', 'clerk'),
        sampleClaim('print', 'paper'),
      ],
      relations: [sampleRelation('relay', 'rumour', 'repeats'), sampleRelation('print', 'relay', 'repeats')],
    }),
  )
  for (const id of ['rumour', 'relay', 'print'])
    expect(separateOrigins(chain, id)).toEqual({ named: [], unnamed: ['someone'] })
})

test('repeats fold under what they repeat', () => {
  expect(echoesOf(index, 'a')).toEqual(['a-again'])
  expect(echoesOf(index, 'a-again')).toEqual([])
})
