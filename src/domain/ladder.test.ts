import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import type { Topic } from './collection'
import { ladderOf, railCounts, railSpan, rootOf, tellingFirst } from './ladder'
import { dated, sampleClaim, sampleCollection, sampleRelation } from './sample.fixture'

const topic: Topic = {
  id: 't',
  title: '',
  question: 'How much is under water?',
  claims: ['all', 'all-2', 'most', 'none'],
  rungs: [
    { label: 'all', claims: ['all', 'all-2'], solid: 1, open: 0 },
    { label: 'most', claims: ['most'], solid: 0.5, open: 0.3 },
    { label: 'none', claims: ['none'], solid: 0, open: 1 },
  ],
}
const claims = [
  sampleClaim('all', 'mayor'),
  sampleClaim('all-2', 'mayor'),
  sampleClaim('most', 'someone'),
  sampleClaim('none', 'clerk'),
  sampleClaim('elsewhere', 'clerk'),
]
const relations = [
  sampleRelation('none', 'all', 'denies'),
  sampleRelation('most', 'all', 'qualifies'),
  sampleRelation('most', 'none', 'contradicts', { reading: 'printed' }),
  sampleRelation('elsewhere', 'most', 'contradicts'),
  sampleRelation('elsewhere', 'none', 'contradicts', { id: 'r-x' }),
]
const index = indexCollection(sampleCollection({ claims, relations, topics: [topic] }))
const all = () => true

describe('ladderOf', () => {
  it('keeps the scale and hangs each shown claim on its rung, related to the root as read from the row', () => {
    const ladder = ladderOf(index, topic, all, null)
    expect(ladder.root).toBe('all')
    expect(ladder.rungs.map((rung) => rung.rows.map((row) => row.claim.id))).toEqual([
      ['all', 'all-2'],
      ['most'],
      ['none'],
    ])
    expect(ladder.rungs[2]?.rows[0]?.related).toMatchObject({ as: 'from', relation: { type: 'denies' } })
    expect(ladder.rungs[0]?.rows.map((row) => row.isRoot)).toEqual([true, false])
  })

  it('roots the rail at the chosen claim, without what holds only as printed', () => {
    const ladder = ladderOf(index, topic, all, 'none')
    expect(ladder.root).toBe('none')
    expect(ladder.rungs[0]?.rows[0]?.related).toMatchObject({ as: 'to', relation: { type: 'denies' } })
    expect(ladder.rungs[1]?.rows[0]?.related).toBeNull()
  })

  it('counts what is not shown, and shows a claim once though it stand on two rungs', () => {
    const ladder = ladderOf(index, topic, (id) => id !== 'most', null)
    expect(ladder.missing).toBe(1)
    expect(ladder.rungs[1]?.rows).toEqual([])
    const rungs = [...(topic.rungs ?? []), { label: 'again', claims: ['all'], solid: 0, open: 1 }]
    const twice = ladderOf(index, { ...topic, rungs }, all, null)
    expect(twice.rungs[3]?.rows).toEqual([])
    expect(twice.missing).toBe(0)
  })

  it('has no root without rows', () => {
    expect(ladderOf(index, topic, () => false, 'all').root).toBeNull()
  })
})

describe('rootOf', () => {
  it('takes the most contradicted among those given, then the earliest said, then the first id', () => {
    expect(rootOf(index, claims.slice(1))).toBe('elsewhere')
    const plain = [
      sampleClaim('b', 'mayor', { said: dated('2020-06-01', '2020-06-03') }),
      sampleClaim('d', 'mayor', { said: dated('2020-06-01') }),
      sampleClaim('c', 'mayor', { said: dated('2020-06-01') }),
    ]
    expect(rootOf(index, plain)).toBe('c')
  })
})

describe('tellingFirst', () => {
  const rows = [
    { claim: sampleClaim('p', 'mayor'), isRoot: false, related: null },
    {
      claim: sampleClaim('q', 'clerk'),
      isRoot: false,
      related: ladderOf(index, topic, all, null).rungs[2]?.rows[0]?.related ?? null,
    },
    { claim: sampleClaim('s', 'clerk'), isRoot: true, related: null },
  ]
  it('puts the root first, then another speaker, then the rest as they stood', () => {
    expect(tellingFirst(rows, 1).map((row) => row.claim.id)).toEqual(['s', 'p', 'q'])
    expect(tellingFirst(rows, 2).map((row) => row.claim.id)).toEqual(['s', 'p', 'q'])
  })
  it('changes nothing where there is room for all', () => {
    expect(tellingFirst(rows, 3)).toEqual(rows)
  })
})

describe('railCounts', () => {
  it('counts how the rows bear on the root, read from the row', () => {
    expect(railCounts(ladderOf(index, topic, all, null))).toEqual([
      { key: 'denies', n: 1 },
      { key: 'qualifies', n: 1 },
    ])
    expect(railCounts(ladderOf(index, topic, all, 'none'))).toEqual([{ key: 'denied-by', n: 1 }])
  })
})

describe('railSpan', () => {
  it('runs from the first joined row to the last, through those between', () => {
    const row = (on: boolean, isRoot = false) => ({ isRoot, related: on ? ({} as never) : null })
    expect(railSpan([row(false), row(false, true), row(false), row(true), row(false)])).toEqual([
      { above: false, below: false },
      { above: false, below: true },
      { above: true, below: true },
      { above: true, below: false },
      { above: false, below: false },
    ])
  })
  it('is not drawn where nothing is joined', () => {
    expect(railSpan([{ isRoot: false, related: null }])).toEqual([{ above: false, below: false }])
  })
})
