import { expect, test } from 'vitest'
import { answersAmong, isToSelf, pairsOf } from './answers'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'

const claims = [
  sampleClaim('a', 'mayor'),
  sampleClaim('b', 'clerk', { said: dated('2020-06-02') }),
  sampleClaim('c', 'clerk', { said: dated('2020-06-02') }),
  sampleClaim('d', 'mayor'),
  sampleClaim('e', 'paper', { said: dated('2020-06-03') }),
]
const answersTo = (...relations: ReturnType<typeof sampleRelation>[]) => {
  const index = indexCollection(sampleCollection({ claims, relations }))
  return answersAmong(index, index.collection.claims.slice(0, 4))
}

test('gathers what one speaker answers another, the sharpest first', () => {
  const answers = answersTo(
    sampleRelation('c', 'd', 'supports'),
    sampleRelation('b', 'a', 'denies'),
    sampleRelation('c', 'a', 'denies'),
  )
  expect(
    answers.map(({ type, from, to, answered, pairs }) => [type, from.id, to.id, answered, pairs]),
  ).toEqual([
    ['denies', 'b', 'a', ['a'], 2],
    ['supports', 'c', 'd', ['d'], 1],
  ])
  expect(pairsOf(answers, ['denies', 'contradicts'])).toBe(2)
})

test('of two that contradict each other the later answers, however it is stored', () => {
  const [answer] = answersTo(sampleRelation('a', 'b', 'contradicts'))
  expect([answer?.from.id, answer?.to.id]).toEqual(['b', 'a'])
})

test('leaves out what holds only as printed, and claims that are not among them', () => {
  expect(
    answersTo(
      sampleRelation('b', 'a', 'contradicts', { reading: 'printed' }),
      sampleRelation('e', 'a', 'contradicts'),
    ),
  ).toEqual([])
})

test('another speaker comes before the same one', () => {
  const answers = answersTo(sampleRelation('b', 'c', 'contradicts'), sampleRelation('d', 'b', 'contradicts'))
  expect(answers.map(isToSelf)).toEqual([false, true])
})
