import { expect, it } from 'vitest'
import { indexCollection } from '@/domain/claim-index'
import { dated, sampleClaim, sampleCollection } from '@/domain/sample.fixture'
import { entriesOf } from '@/domain/timeline-entries'
import { drawBars } from './overview-bars'

it('stacks the groups of voices of a day, as tall together as the day has claims', () => {
  const said = dated('2020-06-01')
  const index = indexCollection(
    sampleCollection({
      claims: [
        sampleClaim('a', 'mayor', { said }),
        sampleClaim('b', 'paper', { said }),
        sampleClaim('c', 'paper', { said: dated('2020-06-02') }),
      ],
    }),
  )
  const first = said.span?.first ?? 0
  const entries = entriesOf(index, [0, 1, 2], 'said', { from: first, to: first + 1 })
  const bars = drawBars(index, entries, { first, last: first + 1 }, { width: 20, base: 31, height: 16 })
  // Two claims on the first day: each takes half of the height, one stands on the other.
  expect(bars.map(({ path }) => path)).toEqual([
    'M0.0 31.0v-8h9.4v8.00z',
    'M0.0 23.0v-8h9.4v8.00zM10.0 31.0v-8h9.4v8.00z',
  ])
  expect(new Set(bars.map(({ slot }) => slot)).size).toBe(2)
})
