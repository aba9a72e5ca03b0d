import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'
import { dayOf } from './span'
import { topicSummaries, windowOfTopic } from './topic-summary'

const days = (day: string, ids: string[]) =>
  ids.map((id, i) => sampleClaim(id, i === 0 ? 'mayor' : 'paper', { said: dated(day) }))
const topic = {
  id: 'ford',
  title: 'Ford',
  question: 'Is it open?',
  claims: ['a', 'b', 'x', 'y', 'z'],
  thread: [],
}
const index = indexCollection(
  sampleCollection({
    claims: [...days('2020-06-01', ['a', 'b', 'c']), ...days('2020-08-01', ['x', 'y', 'z'])],
    relations: [sampleRelation('a', 'b', 'denies')],
    topics: [topic],
  }),
)

test('counts a topic’s claims, its disputes, its voices and the days of its bursts', () => {
  const [summary] = topicSummaries(index, [])
  expect(summary).toMatchObject({ claims: 5, opposed: 2 })
  expect(summary?.voices.reduce((sum, { n }) => sum + n, 0)).toBe(5)
  expect(summary?.bursts.map(({ first }) => first)).toEqual([dayOf('2020-06-01'), dayOf('2020-08-01')])
})

test('leaves out what the filters leave out', () => {
  const [summary] = topicSummaries(index, [0, 1])
  expect(summary).toMatchObject({ claims: 3, opposed: 0, filtered: 2 })
  expect(summary?.members.map(({ id }) => id)).toEqual(['x', 'y', 'z'])
})

test('opens on the days in which most of it was said', () => {
  expect(windowOfTopic(index, topic)).toEqual({ from: dayOf('2020-08-01'), to: dayOf('2020-08-01') })
  expect(windowOfTopic(index, { ...topic, claims: [] })).toBeNull()
})

test('tells a group that is not quoted from one that the filters leave out', () => {
  expect(topicSummaries(index, [])[0]).toMatchObject({ unquoted: [], leftOut: [] })
  expect(topicSummaries(index, [0, 3])[0]).toMatchObject({ unquoted: [], leftOut: ['council'] })
  const alone = indexCollection({ ...index.collection, topics: [{ ...topic, claims: ['b', 'c'] }] })
  expect(topicSummaries(alone, [])[0]).toMatchObject({ unquoted: ['council'], leftOut: [] })
})

test('counts each claim in one burst, or in none', () => {
  const claims = [
    ...days('2020-06-01', ['a', 'b', 'c']),
    ...days('2020-08-01', ['x', 'y']),
    sampleClaim('z', 'paper', { said: dated('2020-05-20', '2020-08-02') }),
    sampleClaim('w', 'paper', { said: dated('2020-07-01') }),
  ]
  const one = { ...topic, claims: claims.map(({ id }) => id) }
  const [summary] = topicSummaries(indexCollection(sampleCollection({ claims, topics: [one] })), [])
  expect(summary?.bursts.map(({ first, n }) => [first, n])).toEqual([[dayOf('2020-06-01'), 4]])
  expect(summary?.elsewhere).toBe(3)
})
