import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { threadOf } from './thread'
import { digestThread } from './thread-digest'

const topic = {
  id: 'ford',
  title: 'Ford',
  question: 'Is it open?',
  claims: ['a', 'b', 'c', 'd', 'e'],
  thread: [
    { claim: 'a' },
    { claim: 'b', under: 'a' },
    { claim: 'c', under: 'b' },
    { claim: 'd', under: 'c' },
    { claim: 'e' },
  ],
}
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('a', 'mayor'),
      sampleClaim('b', 'mayor'),
      sampleClaim('c', 'clerk'),
      sampleClaim('d', 'paper'),
      sampleClaim('e', 'someone'),
    ],
    relations: [
      sampleRelation('b', 'a', 'supports'),
      sampleRelation('c', 'b', 'supports'),
      sampleRelation('d', 'c', 'denies'),
    ],
    topics: [topic],
  }),
)
const { rows } = threadOf(index, topic, () => true)
const ids = (keep: number) => digestThread(rows, keep).map(({ claim, depth }) => `${claim.id}${depth}`)

test('keeps a whole thread that has room', () => {
  expect(digestThread(rows, 5)).toEqual(rows)
  expect(digestThread([], 5)).toEqual([])
})

test('keeps the sharpest answer with what it answers, and draws that by itself', () => {
  expect(ids(2)).toEqual(['c0', 'd1'])
  expect(digestThread(rows, 2)[0]?.related).toBeNull()
  expect(digestThread(rows, 2)[1]?.related?.relation.type).toBe('denies')
})

test('then joins it to what it stands under', () => {
  expect(ids(3)).toEqual(['b0', 'c1', 'd2'])
  expect(ids(4)).toEqual(['a0', 'b1', 'c2', 'd3'])
})

test('never keeps an answer without what it answers', () => {
  expect(ids(1)).toEqual(['a0'])
})
