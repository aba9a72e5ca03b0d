import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Quantity } from './collection'
import { lossesOf, quantityGroups } from './quantity-table'
import { sampleClaim, sampleCollection } from './sample.fixture'
import { NO_FILTERS } from './view'

const people = (printed: string, changes: Partial<Quantity> = {}): Quantity => ({
  printed,
  unit: 'people',
  ...changes,
})
const base = sampleCollection()
const sides = [...base.sides, { id: 'crew', name: 'The crew', slot: 1, description: '' }]
const index = indexCollection(
  sampleCollection({
    sides,
    claims: [
      sampleClaim('depth', 'clerk', {
        kinds: ['event'],
        quantities: [{ printed: 'two metres', min: 2, max: 2, unit: 'metres' }, people('a town of 900')],
      }),
      sampleClaim('some', 'paper', {
        kinds: ['casualties'],
        quantities: [people('heavy losses'), people('12 dead', { state: 'killed', side: 'council' })],
      }),
      sampleClaim('more', 'mayor', {
        kinds: ['casualties', 'denial'],
        quantities: [people('three', { state: 'wounded', side: 'council' })],
      }),
      sampleClaim('bare', 'mayor', { kinds: ['casualties'] }),
      sampleClaim('crew-holds', 'mayor', {
        kinds: ['control'],
        holds: [{ place: 'town', holder: 'crew', extent: 'all' }],
      }),
    ],
  }),
)
const all = [0, 1, 2, 3, 4]

test('figures of people come first, of whom is not said last', () => {
  expect(
    quantityGroups(index, all).map(({ unit, side, rows }) => [
      unit,
      side,
      rows.map(({ quantity }) => quantity.printed),
    ]),
  ).toEqual([
    ['people', 'council', ['12 dead', 'three']],
    ['people', null, ['a town of 900', 'heavy losses']],
    ['metres', null, ['two metres']],
  ])
})

test('a state that is not said is told from a figure that counts no losses', () => {
  const states = quantityGroups(index, all).flatMap(({ rows }) =>
    rows.map(({ quantity, state }) => [quantity.printed, state]),
  )
  expect(Object.fromEntries(states)).toEqual({
    '12 dead': 'killed',
    three: 'wounded',
    'a town of 900': 'none',
    'heavy losses': 'not-said',
    'two metres': 'none',
  })
})

test('every figure of the listed claims stands once, unchanged', () => {
  fc.assert(
    fc.property(fc.subarray(all), (ordinals) => {
      const shown = quantityGroups(index, ordinals).flatMap(({ rows }) =>
        rows.map(({ quantity }) => quantity),
      )
      const given = ordinals.flatMap((i) => index.collection.claims[i]?.quantities ?? [])
      expect(new Set(shown)).toEqual(new Set(given))
      expect(shown).toHaveLength(given.length)
    }),
  )
})

test('losses stand by who says them and whose they are; a group without a figure keeps its column', () => {
  const { columns, rows, bare } = lossesOf(index, all)
  expect(columns).toEqual([
    { whose: 'council', total: 2 },
    { whose: 'crew', total: 0 },
    { whose: null, total: 1 },
  ])
  expect(rows.map(({ side, cells }) => [side, cells.map(({ claims }) => claims)])).toEqual([
    ['council', [['more'], [], []]],
    ['media', [['some'], [], ['some']]],
    ['crew', [[], [], []]],
  ])
  expect(bare.map(({ id }) => id)).toEqual(['bare'])
})

test('voices that the reader filtered out have no row', () => {
  const filters = { ...NO_FILTERS, sides: ['council'] }
  const { rows } = lossesOf(index, [2, 3], { filters, known: null })
  expect(rows.map(({ side }) => side)).toEqual(['council'])
})
