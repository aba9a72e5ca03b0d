import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Quantity } from './collection'
import { dated, sampleClaim, sampleCollection, sampleScene, UNDATED } from './sample.fixture'
import { dayOf } from './span'
import { stageAt } from './stage'
import { figureAxis, figureRows } from './stage-figures'

const day = (iso: string) => dayOf(iso) as number
const people = (printed: string, changes: Partial<Quantity> = {}): Quantity => ({
  printed,
  unit: 'people',
  ...changes,
})
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('dead', 'mayor', {
        kinds: ['casualties'],
        quantities: [
          people('12', {
            state: 'killed',
            side: 'council',
            period: { ...dated('2020-05-01', '2020-05-31'), basis: 'inferred', label: 'in May' },
          }),
        ],
      }),
      sampleClaim('some', 'clerk', {
        kinds: ['casualties'],
        quantities: [people('many', { period: { ...dated('2020-06-01', '2020-06-03'), basis: 'inferred' } })],
      }),
      sampleClaim('when', 'clerk', {
        kinds: ['casualties'],
        quantities: [people('two', { period: UNDATED })],
      }),
      sampleClaim('bare', 'paper', { kinds: ['casualties'] }),
    ],
  }),
)
const scene = sampleScene('s', {
  layout: 'bars',
  link: 'clock=about&from=2020-05-10&to=2020-06-30',
  steps: [
    { kind: 'voices', claims: ['some'] },
    { kind: 'voices', claims: ['dead'], conceal: true },
    { kind: 'voices', claims: ['when', 'bare'] },
  ],
})
const rowsAt = (press: number) => figureRows(index, stageAt(scene, press))

test('a row a told figure, in the order of telling; none of a concealed one', () => {
  expect(rowsAt(0)).toEqual([])
  expect(rowsAt(2).map(({ claim }) => claim.id)).toEqual(['some'])
  expect(rowsAt(4).map(({ claim, quantity, state }) => [claim.id, quantity?.printed, state])).toEqual([
    ['some', 'many', 'not-said'],
    ['dead', '12', 'killed'],
    ['when', 'two', 'not-said'],
    ['bare', undefined, 'not-said'],
  ])
})

test('a time without a word of the text for it is our reading; an unknown one has no days', () => {
  expect(rowsAt(4).map(({ days, isReading }) => days && isReading)).toEqual([true, false, null, null])
})

test('the axis is the window of the scene, and wider where a told figure counts longer', () => {
  const axisAt = (press: number) => figureAxis(index, stageAt(scene, press), rowsAt(press))
  expect(axisAt(2)).toEqual({ first: day('2020-05-10'), last: day('2020-06-30') })
  expect(axisAt(3).first).toBe(day('2020-05-01'))
})
