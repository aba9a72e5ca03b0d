import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { absenceOf, countClaims } from './listed'
import { dated, sampleClaim, sampleCollection, sampleRelation, UNDATED } from './sample.fixture'
import { dayOf, isoOf } from './span'
import { CLOCKS, NO_FILTERS } from './view'

const at = (iso: string) => dayOf(iso) as number
const window = { from: at('2020-06-01'), to: at('2020-06-02') }
const ask = { filters: NO_FILTERS, known: null, clock: 'said' as const, ...window }

const claims = [
  sampleClaim('in', 'mayor'),
  sampleClaim('touching', 'clerk', { said: dated('2020-05-20', '2020-06-01'), places: [] }),
  sampleClaim('after', 'paper', { said: dated('2020-06-03'), about: dated('2020-06-02') }),
  sampleClaim('undated', 'mayor', { said: UNDATED }),
  sampleClaim('never', 'paper', { said: UNDATED, about: UNDATED, sensitive: true }),
  sampleClaim('hedged', 'someone', {
    kinds: ['forecast', 'event'],
    places: [{ place: 'quay-hall', role: 'subject' }],
    attribution: [{ actor: 'someone', verb: 'said', hedges: [{ printed: 'may', effect: 'weakens' }] }],
  }),
]
const index = indexCollection(
  sampleCollection({
    claims,
    relations: [
      sampleRelation('hedged', 'in', 'denies'),
      sampleRelation('after', 'in', 'contradicts', { reading: 'printed' }),
    ],
  }),
)
const names = (ordinals: number[]) => ordinals.map((i) => index.collection.claims[i]?.id)

test('each claim is in exactly one of four', () => {
  const counted = countClaims(index, ask)
  expect(names(counted.listed)).toEqual(['in', 'touching', 'hedged'])
  expect(names(counted.outside)).toEqual(['after'])
  expect(names(counted.undated)).toEqual(['undated', 'never'])
  expect(counted.filteredOut).toEqual([])
  expect(counted.unplaced).toBe(1)
})

test('on both clocks, in means either; undated means neither has a date', () => {
  const counted = countClaims(index, { ...ask, clock: 'both' })
  expect(names(counted.listed)).toEqual(['in', 'touching', 'after', 'undated', 'hedged'])
  expect(names(counted.undated)).toEqual(['never'])
})

test.each([
  [{ sides: ['council'] }, ['in', 'touching']],
  [{ kinds: ['forecast' as const] }, ['hedged']],
  [{ claimants: ['someone', 'clerk'] }, ['touching', 'hedged']],
  [{ places: ['town'] }, ['in', 'hedged']],
  [{ places: ['quay'] }, ['hedged']],
  [{ relation: ['disputed' as const] }, ['in', 'hedged']],
  [{ relation: ['denied' as const] }, ['in']],
  [{ hedged: true }, ['hedged']],
  [{ sides: ['council'], hedged: true }, []],
])('filter %j lists %j', (filters, expected) => {
  const counted = countClaims(index, { ...ask, filters: { ...NO_FILTERS, ...filters } })
  expect(names(counted.listed)).toEqual(expected)
})

test('filters come before dates: a hidden undated claim counts as filtered out', () => {
  const counted = countClaims(index, { ...ask, filters: { ...NO_FILTERS, sensitive: true } })
  expect(names(counted.undated)).toEqual(['undated'])
  expect(names(counted.filteredOut)).toEqual(['never'])
})

test('a claim that is not listed says why', () => {
  const counted = countClaims(index, {
    ...ask,
    filters: { ...NO_FILTERS, sides: ['council', 'media'], sensitive: true },
  })
  expect(claims.map((_, i) => absenceOf(counted, i))).toEqual([
    null,
    null,
    'outside',
    'undated',
    'filtered',
    null,
  ])
})

test('as told by an article: later articles are filtered out', () => {
  expect(countClaims(index, { ...ask, known: 1 }).filteredOut).toEqual([])
  expect(isoOf(window.from)).toBe('2020-06-01')
})

test('the four parts always add up to the whole', () => {
  const day = fc.integer({ min: at('2020-05-15'), max: at('2020-06-10') })
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(...CLOCKS),
      fc.subarray(['council', 'media']),
      (a, b, clock, sides) => {
        const counted = countClaims(index, {
          filters: { ...NO_FILTERS, sides },
          known: null,
          clock,
          from: Math.min(a, b),
          to: Math.max(a, b),
        })
        const { listed, outside, undated, filteredOut } = counted
        const all = [...listed, ...outside, ...undated, ...filteredOut].sort((x, y) => x - y)
        expect(all).toEqual(claims.map((_, i) => i))
      },
    ),
  )
})

test('a search lists what it found, and hides nothing while it has not looked', () => {
  const filters = { ...NO_FILTERS, q: 'what' }
  expect(countClaims(index, { ...ask, filters, found: new Set([0]) }).listed).toEqual([0])
  expect(countClaims(index, { ...ask, filters }).listed).toHaveLength(3)
})
