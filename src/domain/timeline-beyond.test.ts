import { expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection, sampleRelation, UNDATED } from './sample.fixture'
import { dayOf } from './span'
import { opponentsBeyond } from './timeline-beyond'

const day = (iso: string) => dayOf(iso) ?? Number.NaN
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('chosen', 'mayor', { said: dated('2020-06-05') }),
      sampleClaim('near', 'clerk', { said: dated('2020-06-03') }),
      sampleClaim('far', 'clerk', { said: dated('2020-06-01') }),
      sampleClaim('late', 'paper', { said: dated('2020-06-09') }),
      sampleClaim('here', 'paper', { said: dated('2020-06-05') }),
      sampleClaim('undated', 'paper', { said: UNDATED, about: UNDATED }),
      sampleClaim('friend', 'paper', { said: dated('2020-06-01') }),
    ],
    relations: [
      sampleRelation('far', 'chosen', 'denies'),
      sampleRelation('near', 'chosen', 'contradicts'),
      sampleRelation('chosen', 'late', 'contradicts'),
      sampleRelation('here', 'chosen', 'denies'),
      sampleRelation('undated', 'chosen', 'denies'),
      sampleRelation('friend', 'chosen', 'supports'),
    ],
  }),
)
const window = { from: day('2020-06-05'), to: day('2020-06-06') }
const ids = (claims: { id: string }[]) => claims.map(({ id }) => id)

it('tells which opponents lie beyond each edge, the nearest first', () => {
  const { earlier, later } = opponentsBeyond(index, 'chosen', 'said', window, () => false)
  expect(ids(earlier)).toEqual(['near', 'far'])
  expect(ids(later)).toEqual(['late'])
})

it('leaves out those whose mark is in sight, and all where nothing is chosen', () => {
  const near = index.ordinal.get('near')
  const { earlier } = opponentsBeyond(index, 'chosen', 'said', window, (i) => i === near)
  expect(ids(earlier)).toEqual(['far'])
  expect(opponentsBeyond(index, null, 'said', window, () => false)).toEqual({ earlier: [], later: [] })
})
