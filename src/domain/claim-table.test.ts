import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import { COLUMNS, tableRows } from './claim-table'
import { dated, sampleClaim, sampleCollection, sampleRelation, UNDATED } from './sample.fixture'

const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('late', 'mayor', { said: dated('2020-06-03'), kinds: ['event'] }),
      sampleClaim('never', 'clerk', { said: UNDATED, places: [] }),
      sampleClaim('early', 'paper', { said: dated('2020-06-01'), kinds: ['denial'] }),
    ],
    relations: [sampleRelation('early', 'late', 'contradicts')],
  }),
)
const order = (column: (typeof COLUMNS)[number], isDown = false) =>
  tableRows(index, [0, 1, 2], { column, isDown }).map(({ id }) => id)

test('orders by day, up and down, the undated last both ways', () => {
  expect(order('said')).toEqual(['early', 'late', 'never'])
  expect(order('said', true)).toEqual(['late', 'early', 'never'])
})

test('orders by words, what names no place last', () => {
  expect(order('kind')).toEqual(['early', 'late', 'never'])
  expect(order('place').at(-1)).toBe('never')
})

test('puts the most contradicted first, equal ones in the order of the articles', () => {
  expect(order('opposed')).toEqual(['late', 'early', 'never'])
})

test('keeps every row in every order', () => {
  for (const column of COLUMNS) expect(order(column).toSorted()).toEqual(['early', 'late', 'never'])
})
