import { expect, test } from 'vitest'
import { dayOf } from './span'
import { stripOf } from './topic-strip'

const day = (iso: string) => dayOf(iso) as number
const range = { first: day('2020-01-01'), last: day('2020-04-09') }

test('a burst lies true to scale and is as high as its claims', () => {
  const bursts = [{ first: day('2020-01-11'), last: day('2020-01-15'), claims: 9, n: 3 }]
  const [bar] = stripOf({ bursts }, range, 6).bars
  expect(bar).toMatchObject({ left: 0.1, width: 0.05, height: 0.5, n: 3 })
})

test('months stand where they begin, but for one with no room left', () => {
  const { months } = stripOf({ bursts: [] }, { ...range, last: day('2020-03-03') }, 0)
  expect(months.map(({ first }) => first)).toEqual([day('2020-01-01'), day('2020-02-01')])
})
