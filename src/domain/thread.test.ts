import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import type { Topic } from './collection'
import { sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { threadOf } from './thread'

const topic: Topic = {
  id: 't',
  title: '',
  question: '',
  claims: ['a', 'b', 'c', 'd'],
  thread: [{ claim: 'a' }, { claim: 'd' }, { claim: 'b', under: 'a' }, { claim: 'c', under: 'b' }],
}
const index = indexCollection(
  sampleCollection({
    claims: ['a', 'b', 'c', 'd'].map((id) => sampleClaim(id, 'mayor')),
    relations: [
      sampleRelation('b', 'a', 'denies'),
      sampleRelation('c', 'b', 'contradicts'),
      sampleRelation('a', 'c', 'updates'),
    ],
    topics: [topic],
  }),
)
const shape = (shown: (id: string) => boolean, of = topic) =>
  threadOf(index, of, shown).rows.map((row) => `${'-'.repeat(row.depth)}${row.claim.id}`)

describe('threadOf', () => {
  it('stands each answer below what it answers, with the relation as read from the answer', () => {
    const { rows, missing } = threadOf(index, topic, () => true)
    expect(rows.map((row) => `${'-'.repeat(row.depth)}${row.claim.id}`)).toEqual(['a', '-b', '--c', 'd'])
    expect(rows[1]).toMatchObject({
      under: { id: 'a' },
      related: { as: 'from', relation: { type: 'denies' } },
    })
    expect(missing).toBe(0)
  })

  it('moves an answer up to the nearest shown claim that it bears on, else to the margin', () => {
    expect(shape((id) => id !== 'b')).toEqual(['a', '-c', 'd'])
    expect(shape((id) => id !== 'a')).toEqual(['d', 'b', '-c'])
    expect(threadOf(index, topic, (id) => id === 'c')).toMatchObject({
      missing: 3,
      rows: [{ depth: 0, under: null }],
    })
  })

  it('takes a topic without a thread in its order, and one that bites its tail apart', () => {
    const { thread: _, ...flat } = topic
    expect(shape(() => true, flat)).toEqual(['a', 'b', 'c', 'd'])
    const loop = {
      ...topic,
      thread: [
        { claim: 'a', under: 'b' },
        { claim: 'b', under: 'a' },
      ],
    }
    expect(shape(() => true, loop).sort()).toEqual(['a', 'b'])
  })
})
