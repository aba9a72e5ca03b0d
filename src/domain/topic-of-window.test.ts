import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Topic } from './collection'
import { dated, sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { dayOf } from './span'
import { otherTopics, topicOfWindow, voicesSaid } from './topic-of-window'

const topic = (id: string, claims: string[], changes: Partial<Topic> = {}): Topic => ({
  id,
  title: id,
  question: `${id}?`,
  claims,
  ...changes,
})
const rung = (claims: string[]) => ({ label: '', claims, solid: 1, open: 0 })
const later = { said: dated('2020-07-01') }
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('a', 'mayor'),
      sampleClaim('b', 'clerk'),
      sampleClaim('c', 'paper', later),
      sampleClaim('d', 'mayor', later),
      sampleClaim('e', 'paper'),
    ],
    relations: [
      sampleRelation('c', 'd', 'contradicts'),
      sampleRelation('a', 'e', 'contradicts'),
      sampleRelation('b', 'e', 'denies'),
    ],
    topics: [
      topic('quarrel', ['a', 'b', 'e']),
      topic('how-high', ['a', 'b'], { rungs: [rung(['a']), rung(['b'])] }),
      topic('cost', ['c', 'd', 'e']),
    ],
  }),
)
const home = index.collection.homeWindow
const july = { from: dayOf('2020-07-01') as number, to: dayOf('2020-07-02') as number }

test('the opening asks the ordinal topic with most voices', () => {
  expect(topicOfWindow(index, home.from, home.to, null)?.id).toBe('how-high')
})

test('elsewhere the topic with most disputed claims said there', () => {
  expect(topicOfWindow(index, home.from - 1, home.to, null)?.id).toBe('quarrel')
  expect(topicOfWindow(index, july.from, july.to, null)?.id).toBe('cost')
})

test('where nothing is disputed, the topic with most claims said there', () => {
  const calm = indexCollection(sampleCollection({ ...index.collection, relations: [] }))
  expect(topicOfWindow(calm, july.from, july.to, null)?.id).toBe('cost')
  expect(topicOfWindow(calm, home.from - 1, home.to, null)?.id).toBe('quarrel')
})

test('a chosen topic holds; an empty window has none', () => {
  expect(topicOfWindow(index, july.from, july.to, 'quarrel')?.id).toBe('quarrel')
  expect(topicOfWindow(index, 0, 1, null)).toBe(null)
})

test('other topics come with the number of claims said in the window', () => {
  const quarrel = index.topics.get('quarrel') as Topic
  expect(
    otherTopics(index, home.from, home.to, quarrel).map(({ topic, count }) => [topic.id, count]),
  ).toEqual([
    ['how-high', 2],
    ['cost', 1],
  ])
  expect(voicesSaid(index, quarrel, home.from, home.to)).toEqual(['mayor', 'clerk', 'paper'])
})
