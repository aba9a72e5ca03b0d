import { describe, expect, it } from 'vitest'
import { indexCollection } from '@/domain/claim-index'
import type { Claim, Relation, Topic } from '@/domain/collection'
import { countClaims } from '@/domain/listed'
import { type Opposition, oppositionOf } from '@/domain/opposition'
import { readingOf } from '@/domain/reading'
import { sampleClaim, sampleCollection, sampleRelation } from '@/domain/sample.fixture'
import { dayOf } from '@/domain/span'
import { NO_FILTERS } from '@/domain/view'
import { kicker, standfirst, summary } from './heading-words'

const claims = [sampleClaim('a', 'mayor'), sampleClaim('b', 'clerk'), sampleClaim('c', 'someone')]
const rung = (label: string, ids: string[]) => ({ label, claims: ids, solid: 0, open: 0 })
const ladder: Topic = {
  id: 'l',
  title: '',
  question: '',
  claims: ['a', 'b', 'c'],
  rungs: [rung('all', ['a']), rung('some', []), rung('none', ['b', 'c'])],
}

function read(topic: Topic | null, relations: Relation[] = [], of: Claim[] = claims) {
  const index = indexCollection(sampleCollection({ claims: of, relations }))
  const listed = of.map((_, i) => i)
  const reading = readingOf(index, { listed, topic, chosen: null, sort: 'contested', voices: Infinity })
  const day = dayOf('2020-06-01') as number
  const question = { filters: NO_FILTERS, known: null, clock: 'said' as const, from: day, to: day }
  return { index, reading, opposition: oppositionOf(index, reading.sequence, countClaims(index, question)) }
}

const ELSEWHERE: Opposition = { within: 0, onlyElsewhere: 2, filtered: ['x'], outside: [] }

describe('standfirst', () => {
  it('counts voices and the answers that have one, and says when nothing is contradicted', () => {
    const { index, reading, opposition } = read(ladder)
    expect(standfirst(index, ladder, reading, opposition, true)).toBe(
      'Two named speakers and outlets and one not named give two answers. No claim here contradicts another yet.',
    )
  })

  it('asks what can be true together where two of them cannot', () => {
    const { index, reading, opposition } = read(
      ladder,
      [sampleRelation('a', 'b', 'denies')],
      claims.slice(0, 2),
    )
    expect(standfirst(index, ladder, reading, opposition, true)).toBe(
      'Two named speakers and outlets give two answers. Which of them can be true together?',
    )
  })

  it('is in the singular for one, and the collection’s own where there is one', () => {
    const { index, reading, opposition } = read(ladder, [], claims.slice(0, 1))
    expect(standfirst(index, ladder, reading, opposition, true)).toMatch(
      /^One named speaker or outlet gives one answer\./,
    )
    expect(standfirst(index, { ...ladder, standfirst: 'Theirs.' }, reading, opposition, true)).toBe('Theirs.')
    // It counts voices that the filters have taken away.
    expect(standfirst(index, { ...ladder, standfirst: 'Theirs.' }, reading, opposition, false)).toMatch(
      /^One named/,
    )
  })

  it('says that the filters or the dates leave the opponents out, where only they do', () => {
    const { index, reading } = read(ladder)
    const words = (left: Partial<Opposition>) =>
      standfirst(index, ladder, reading, { ...ELSEWHERE, ...left }, true)
    expect(words({})).toMatch(/but two are contradicted by claims that the filters leave out\.$/)
    expect(words({ onlyElsewhere: 1, filtered: [], outside: ['x'] })).toMatch(
      /but one is contradicted by claims that the dates leave out\.$/,
    )
    expect(summary(reading, ELSEWHERE)).toMatch(/^3 claims\. None here contradicts another, but two/)
  })

  it('says so when nothing on the question is listed', () => {
    const { index, reading, opposition } = read(ladder, [], [])
    expect(standfirst(index, ladder, reading, opposition, true)).toMatch(/^No claim on this question/)
  })
})

describe('summary', () => {
  it('tells how many are contradicted, or that none is, or that none is listed', () => {
    const some = read(null, [sampleRelation('a', 'b', 'denies')])
    expect(summary(some.reading, some.opposition)).toBe('3 claims, two contradicted by another.')
    const none = read(null)
    expect(summary(none.reading, none.opposition)).toBe('No claim here contradicts another yet.')
    const empty = read(null, [], [])
    expect(summary(empty.reading, empty.opposition)).toMatch(/^Nothing is listed/)
  })
})

describe('kicker', () => {
  it('names the days and of a single article whose it is', () => {
    const { index } = read(null)
    const day = dayOf('2020-06-01') as number
    expect(kicker(index, day, day + 1, claims)).toBe('1–2 June 2020 · from one article, paper')
    expect(kicker(index, day, day + 1, [])).toBe('1–2 June 2020')
  })
})
