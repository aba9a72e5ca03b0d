import { describe, expect, it } from 'vitest'
import { compareReadings, shareDay } from './compare'
import { cohensKappa, f1, pairUnits } from './measures'
import type { CodedClaim, CodedRelation, Reading } from './reading'

const claim = (id: string, start: number, end: number, more: Partial<CodedClaim> = {}): CodedClaim => ({
  id,
  start,
  end,
  kind: 'event',
  side: 'media',
  speech: 'narration',
  hedged: false,
  hops: 1,
  said: '2023-05-20',
  about: null,
  ...more,
})

const reading = (
  claims: CodedClaim[],
  relations: CodedRelation[] = [],
  notes: Reading['articles'][number]['notes'] = [],
): Reading => ({ coder: 'a test', articles: [{ article: 'a000', claims, notes }], relations })

describe('pairs of units', () => {
  it('gives each unit its best partner, and none where less than half is shared', () => {
    const a = [
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ]
    const b = [
      { start: 0, end: 6 },
      { start: 0, end: 9 },
      { start: 26, end: 60 },
    ]
    expect(pairUnits(a, b)).toEqual([[0, 1]])
  })
})

describe('measures', () => {
  it("computes Cohen's kappa as by hand", () => {
    // 10 pairs: 4 yes/yes, 3 no/no, 2 yes/no, 1 no/yes. Observed 0.7; chance 0.6·0.5 + 0.4·0.5 = 0.5.
    const pairs = [
      ...Array(4).fill(['y', 'y']),
      ...Array(3).fill(['n', 'n']),
      ...Array(2).fill(['y', 'n']),
      ['n', 'y'],
    ] as [string, string][]
    expect(cohensKappa(pairs)).toBeCloseTo(0.4)
    expect(cohensKappa([['y', 'y']])).toBeNull()
  })

  it('counts nothing against nothing as full agreement, and something against nothing as none', () => {
    expect(f1(0, 0, 0)).toBe(1)
    expect(f1(0, 3, 0)).toBe(0)
  })

  it.each([
    ['2023-05-20', '2023-05-20/2023-05-22', true],
    ['2023-05', '2023-06', false],
    ['../2023-05', '2023-05-31', true],
    [null, null, true],
    [null, '2023', false],
    ['no date', '2023', false],
  ])('%s and %s share a day: %s', (a, b, expected) => {
    expect(shareDay(a, b)).toBe(expected)
  })
})

describe('two readings', () => {
  it('agree wholly with themselves', () => {
    const one = reading(
      [claim('a', 0, 10), claim('b', 12, 30, { kind: 'control', side: 'russia' })],
      [{ from: 'a', to: 'b', type: 'denies' }],
      [{ start: 0, end: 4, kind: 'garbled' }],
    )
    const same = compareReadings(one, one)
    expect(same.claims).toEqual({ first: 2, second: 2, paired: 2, f1: 1 })
    expect(same.codes.map((code) => code.same)).toEqual([1, 1, 1, 1, 1])
    expect(same.relations).toEqual({ first: 1, second: 1, shared: 1, f1: 1, sameType: 1 })
    expect(same.notes.f1).toBe(1)
  })

  it('count a claim split in two as one paired and one more', () => {
    const whole = reading([claim('a', 0, 30)])
    const split = reading([claim('x', 0, 20), claim('y', 20, 30)])
    expect(compareReadings(whole, split).claims).toEqual({ first: 1, second: 2, paired: 1, f1: 2 / 3 })
  })

  it('compare relations in whichever direction, and only between claims that both have', () => {
    const first = reading(
      [claim('a', 0, 10), claim('b', 20, 30), claim('c', 40, 50)],
      [
        { from: 'a', to: 'b', type: 'contradicts' },
        { from: 'a', to: 'c', type: 'supports' },
      ],
    )
    const second = reading([claim('x', 0, 10), claim('y', 20, 30)], [{ from: 'y', to: 'x', type: 'denies' }])
    const { relations } = compareReadings(first, second)
    expect(relations).toEqual({ first: 1, second: 1, shared: 1, f1: 1, sameType: 0 })
  })

  it('compare relations across articles in the whole, not in one article', () => {
    const two = (relation: CodedRelation): Reading => ({
      coder: 'a test',
      articles: [
        { article: 'a000', claims: [claim('a', 0, 10)], notes: [] },
        { article: 'a001', claims: [claim('b', 0, 10)], notes: [] },
      ],
      relations: [relation],
    })
    const first = two({ from: 'a', to: 'b', type: 'denies' })
    const second = two({ from: 'b', to: 'a', type: 'denies' })
    expect(compareReadings(first, second).relations.shared).toBe(1)
    expect(compareReadings(first, second, 'a000').relations).toMatchObject({ first: 0, second: 0 })
  })
})
