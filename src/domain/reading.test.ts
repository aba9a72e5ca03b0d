import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import type { RelationType, Topic } from './collection'
import { readingOf, topicsBeside } from './reading'
import { sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'

const IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']
const TYPES: RelationType[] = ['denies', 'contradicts', 'qualifies', 'supports', 'repeats', 'updates']
const ladder: Topic = {
  id: 'ladder',
  title: '',
  question: '',
  claims: ['c1', 'c2', 'c3', 'c4'],
  rungs: [
    { label: 'a', claims: ['c1', 'c2', 'c3'], solid: 1, open: 0 },
    { label: 'b', claims: ['c4', 'c1'], solid: 0, open: 1 },
  ],
}
const thread: Topic = {
  id: 'thread',
  title: '',
  question: '',
  claims: ['c2', 'c3', 'c5'],
  thread: [{ claim: 'c2' }, { claim: 'c3', under: 'c2' }, { claim: 'c5', under: 'c3' }],
}
const indexOf = (relations: { from: string; to: string; type: RelationType }[]) =>
  indexCollection(
    sampleCollection({
      claims: IDS.map((id, i) => sampleClaim(id, ['mayor', 'clerk', 'someone'][i % 3] as string)),
      relations: relations.map(({ from, to, type }) => sampleRelation(from, to, type)),
      topics: [ladder, thread],
    }),
  )

describe('readingOf', () => {
  it('shows every listed claim exactly once, whatever the question, filters and relations', () => {
    const id = fc.constantFrom(...IDS)
    const relation = fc.record({ from: id, to: id, type: fc.constantFrom(...TYPES) })
    fc.assert(
      fc.property(
        fc.array(relation, { maxLength: 12 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6]),
        fc.constantFrom(ladder, thread, null),
        fc.option(id),
        fc.constantFrom('contested' as const, 'time' as const),
        fc.constantFrom(1, 2, Infinity),
        (relations, listed, topic, chosen, sort, voices) => {
          const index = indexOf(relations.filter(({ from, to }) => from !== to))
          const reading = readingOf(index, { listed, topic, chosen, sort, voices })
          expect([...reading.sequence].sort()).toEqual(listed.map((i) => IDS[i]))
          // Choosing a claim moves no row, so that "next" and "previous" lead back.
          const atRest = readingOf(index, { listed, topic, chosen: null, sort, voices })
          expect(reading.sequence).toEqual(atRest.sequence)
          for (const [folded, head] of reading.foldedUnder) {
            expect(reading.foldedUnder.has(head)).toBe(false)
            expect(reading.sequence.indexOf(head)).toBeLessThan(reading.sequence.indexOf(folded))
          }
        },
      ),
    )
  })

  it('folds all but the asked number of voices of an answer, and introduces a speaker once', () => {
    const index = indexOf([{ from: 'c3', to: 'c4', type: 'denies' }])
    const options = { listed: [0, 1, 2, 3], topic: ladder, chosen: 'c4', sort: 'contested' as const }
    const reading = readingOf(index, { ...options, voices: 1 })
    expect(reading.story.map((claim) => claim.id)).toEqual(['c3', 'c1', 'c2', 'c4'])
    expect([...reading.foldedUnder]).toEqual([
      ['c1', 'c3'],
      ['c2', 'c3'],
    ])
    expect(reading.introduced.has('c4')).toBe(false)
    expect(readingOf(index, { ...options, voices: Infinity }).foldedUnder.size).toBe(0)
  })
})

describe('topicsBeside', () => {
  it('counts the listed claims of the other topics, the fullest first, empty ones left out', () => {
    const index = indexOf([])
    expect(topicsBeside(index, [1, 4], ladder)).toEqual([{ topic: thread, count: 2 }])
    expect(topicsBeside(index, [0, 1, 4], null).map((beside) => beside.topic.id)).toEqual([
      'ladder',
      'thread',
    ])
    expect(topicsBeside(index, [6], null)).toEqual([])
  })
})
