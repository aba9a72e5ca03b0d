import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import type { Claim, Collection, Quantity } from './collection'
import { type ComparedField, compareClaims } from './compare-claims'
import { dated, sampleClaim, sampleCollection, sampleRelation, UNDATED } from './sample.fixture'

function compare(a: Claim, b: Claim, more: Partial<Collection> = {}) {
  return compareClaims(indexCollection(sampleCollection({ claims: [a, b], ...more })), a, b)
}

/** Fields that differ between two claims that are alike but for `changes` of the second. */
function differing(changes: Partial<Claim>, base: Partial<Claim> = {}): ComparedField[] {
  const alike = { text: 'The quay is under water.', ...base }
  return compare(sampleClaim('c1', 'mayor', alike), sampleClaim('c2', 'mayor', { ...alike, ...changes }))
    .rows.filter(({ same }) => !same)
    .map(({ field }) => field)
}

const people = (changes: Partial<Quantity>): Partial<Claim> => ({
  quantities: [{ printed: 'some 20', min: 20, max: 20, unit: 'people', ...changes }],
})

describe('compareClaims', () => {
  it('gives every field once, and no difference between equal claims', () => {
    const claim = sampleClaim('c1', 'mayor')
    const { rows } = compare(claim, { ...claim, id: 'c2' })
    expect(new Set(rows.map(({ field }) => field)).size).toBe(15)
    expect(rows.every(({ same }) => same)).toBe(true)
  })

  it('tells the claimant with the group, and the chain with its verbs', () => {
    const { rows } = compare(sampleClaim('c1', 'mayor'), sampleClaim('c2', 'someone'))
    expect(rows[0]).toEqual({
      field: 'claimant',
      a: { actor: 'mayor', side: 'council' },
      b: { actor: 'someone', side: 'media' },
      same: false,
    })
    expect(differing({ attribution: [{ actor: 'mayor', verb: 'denied', hedges: [] }] })).toEqual(['chain'])
  })

  it('compares days by value: reason and label do not count, the sense of several days does', () => {
    const day = dated('2020-06-01')
    expect(differing({ said: { ...day, label: 'on Monday', why: 'otherwise', basis: 'inferred' } })).toEqual(
      [],
    )
    expect(differing({ said: dated('2020-06-02') })).toEqual(['said'])
    expect(differing({ about: dated('2020-06-01', '2020-06-01', 'throughout') })).toEqual([])
    const week = { about: dated('2020-06-01', '2020-06-07') }
    expect(differing({ about: dated('2020-06-01', '2020-06-07', 'throughout') }, week)).toEqual(['about'])
    expect(differing({ about: { ...day, span: day.span && { ...day.span, approximate: true } } })).toEqual([
      'about',
    ])
  })

  it('counts two unknown days as no difference, one as a difference', () => {
    expect(differing({ about: { ...UNDATED, why: 'otherwise' } }, { about: UNDATED })).toEqual([])
    expect(differing({ about: UNDATED })).toEqual(['about'])
  })

  it('compares places with their roles as a set', () => {
    const places: Claim['places'] = [
      { place: 'town', role: 'subject' },
      { place: 'quay', role: 'background' },
    ]
    expect(differing({ places: places.toReversed() }, { places })).toEqual([])
    expect(differing({ places: [{ place: 'town', role: 'metonym', printed: 'Town' }] })).toEqual(['places'])
  })

  it('compares hedges by their words and effect', () => {
    const hop = (printed: string, effect: 'weakens' | 'strengthens') => ({
      attribution: [{ actor: 'mayor', verb: 'said', hedges: [{ printed, effect }] }],
    })
    expect(differing(hop('May', 'weakens'), hop('may', 'weakens'))).toEqual([])
    expect(differing(hop('surely', 'strengthens'), hop('may', 'weakens'))).toEqual(['hedges'])
  })

  it('compares figures by number, bound, unit and period, and by their words where there is no number', () => {
    expect(differing(people({ printed: 'twenty' }), people({}))).toEqual([])
    expect(differing(people({ open: 'above' }), people({}))).toEqual(['figures'])
    expect(differing(people({ state: 'killed' }), people({}))).toEqual(['figures'])
    expect(differing(people({ period: dated('2020-06-01') }), people({}))).toEqual(['figures'])
    const words = (printed: string): Partial<Claim> => ({ quantities: [{ printed, unit: 'people' }] })
    expect(differing(words('scores'), words('dozens'))).toEqual(['figures'])
    expect(differing({}, people({}))).toEqual([])
  })

  it('keeps the main kind apart from the others', () => {
    expect(
      differing({ kinds: ['event', 'denial', 'motive'] }, { kinds: ['event', 'motive', 'denial'] }),
    ).toEqual([])
    expect(differing({ kinds: ['denial', 'event'] }, { kinds: ['event', 'denial'] })).toEqual(['kinds'])
  })

  it('compares what is damaged, checked, quoted and held', () => {
    const changes: [ComparedField, Partial<Claim>][] = [
      ['garbled', { garbled: { printed: 'quey', likely: 'quay', why: '' } }],
      ['checked', { checked: { state: 'unverified', by: 'paper', printed: 'could not check' } }],
      ['quote', { quote: 'under water' }],
      ['holds', { holds: [{ place: 'quay', holder: 'council', extent: 'all' }] }],
      ['speech', { speech: 'direct' }],
      ['wording', { text: 'The quay is dry.' }],
    ]
    for (const [field, change] of changes) expect(differing(change)).toEqual([field])
  })

  it('finds the relation, read from the first, and the questions of both', () => {
    const [a, b] = [sampleClaim('c1', 'mayor'), sampleClaim('c2', 'clerk')]
    const topic = { id: 't', title: 'Quay', question: 'Is it dry?', claims: ['c2', 'c1'] }
    const more = {
      relations: [sampleRelation('c2', 'c1', 'denies')],
      topics: [topic, { ...topic, id: 'u', claims: ['c1'] }],
    }
    const { relation, topics } = compare(a, b, more)
    expect(relation).toMatchObject({ other: 'c2', as: 'to', relation: { type: 'denies' } })
    expect(topics).toEqual([topic])
    expect(compare(a, b).relation).toBe(null)
  })
})
