import { expect, test } from 'vitest'
import { indexCollection } from '@/domain/claim-index'
import type { Relation } from '@/domain/collection'
import { sampleClaim, sampleCollection, sampleRelation } from '@/domain/sample.fixture'
import { topicSummaries } from '@/domain/topic-summary'
import '@/i18n/words/read'
import { topicCaption, whenWords } from './topic-words'

const claims = [
  sampleClaim('a', 'mayor'),
  sampleClaim('b', 'clerk'),
  sampleClaim('c', 'someone'),
  sampleClaim('d', 'mayor'),
  sampleClaim('elsewhere', 'clerk'),
]
const topic = { id: 't', title: '', question: 'Is it open?', claims: ['a', 'b', 'c', 'd'], thread: [] }
function caption(relations: Relation[], hidden: number[] = []): string {
  const index = indexCollection(sampleCollection({ claims, relations, topics: [topic] }))
  const [summary] = topicSummaries(index, hidden)
  return summary ? topicCaption(index, summary, null) : ''
}

test('names who denies whom, two that deny the same speaker together', () => {
  const denials = [sampleRelation('b', 'a', 'denies'), sampleRelation('c', 'a', 'denies')]
  expect(caption(denials)).toContain(
    '2 pairs of claims here cannot both be true: a claim by mayor is denied by clerk and someone.',
  )
  expect(caption([...denials, sampleRelation('a', 'd', 'contradicts')])).toContain('3 pairs')
  expect(caption([...denials, sampleRelation('a', 'd', 'contradicts')])).toContain('as where')
})

test('says that one speaker contradicts itself without naming it twice', () => {
  expect(caption([sampleRelation('d', 'a', 'contradicts')])).toContain(
    'One pair of claims here cannot both be true: claims by mayor contradict each other.',
  )
})

test('without a contradiction says how the claims bear on each other, and where one comes from', () => {
  expect(caption([])).toContain('No two claims here contradict each other. None answers another.')
  expect(caption([sampleRelation('b', 'a', 'supports'), sampleRelation('c', 'a', 'qualifies')])).toContain(
    'One pair agrees, and in one pair one limits the other.',
  )
  expect(caption([sampleRelation('elsewhere', 'a', 'denies')])).toContain('claims on other questions')
  expect(caption([sampleRelation('b', 'a', 'denies')], [1])).toContain('claims not shown here')
})

test('the days, each claim once', () => {
  const index = indexCollection(sampleCollection({ claims, topics: [topic] }))
  const [summary] = topicSummaries(index, [])
  expect(summary && whenWords(summary).replaceAll('\u00a0', ' ')).toBe('Said: 4 on 1 Jun')
})
