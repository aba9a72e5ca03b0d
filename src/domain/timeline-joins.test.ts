import { expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { layOutTrue } from './elastic-time'
import { dated, sampleClaim, sampleCollection } from './sample.fixture'
import { dayOf } from './span'
import { joinsOf } from './timeline-joins'

const day = (iso: string) => dayOf(iso) ?? Number.NaN
const claim = (id: string, said: [string, string], about: [string, string]) => ({
  ...sampleClaim(id, 'mayor'),
  said: dated(...said),
  about: dated(...about),
})

it('joins a mark to the time it speaks of, unless that lies within the days it was said in', () => {
  const index = indexCollection(
    sampleCollection({
      claims: [
        claim('within', ['2023-05-20', '2023-05-22'], ['2023-05-21', '2023-05-22']),
        claim('before', ['2023-05-20', '2023-05-20'], ['2023-05-11', '2023-05-12']),
        claim('beyond', ['2023-05-20', '2023-05-20'], ['2020-01-01', '2020-01-02']),
      ],
    }),
  )
  // Ten pixels a day, from 11 May; as many days again are drawn on either side.
  const scale = layOutTrue(day('2023-05-11'), day('2023-05-22'), 120, 8)
  const points = new Map([0, 1, 2].map((i) => [i, { x: 90, y: i }]))
  const joins = joinsOf(index, points, scale)
  expect(joins.map(({ ordinal }) => ordinal)).toEqual([1, 2])
  expect(joins[0]).toMatchObject({ from: 0, to: 20, mark: { x: 90, y: 1 }, opensLeft: false })
  expect(joins[1]?.from).toBe(joins[1]?.to)
})
