import { expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection } from './sample.fixture'
import { laneKeyOf } from './timeline-lanes'
import { findList } from './timeline-list'

const said = (id: string, day: string) => sampleClaim(id, 'kyiv', { said: dated(day) })
const index = indexCollection(
  sampleCollection({ claims: [said('a', '2023-05-10'), said('b', '2023-05-20'), said('c', '2023-05-21')] }),
)
const lane = { by: 'kinds', key: laneKeyOf(index, 'kinds', 0) } as const
const day = (i: number) => index.collection.claims[i]?.said.span?.first ?? 0
const cell = { lane: lane.key, first: day(0), last: day(2), number: 3, claims: [2, 0, 1] }
const drawn = { lanes: [lane], laneOf: () => lane.key, cells: [cell] }
const asked = { ordinals: [0, 1, 2], clock: 'said', by: 'kinds' } as const
const late = { from: day(1), to: day(2) }

it('lists the claims of a lane that lie in the window of now', () => {
  const open = { ...lane, days: null }
  expect(findList(index, open, drawn, { ...asked, window: late })?.claims).toEqual([1, 2])
  const early = { from: day(0), to: day(0) }
  expect(findList(index, open, drawn, { ...asked, window: early })?.claims).toEqual([0])
})

it('lists a numbered cell under its own days, in reading order', () => {
  const open = { ...lane, days: { first: day(0), last: day(2) } }
  expect(findList(index, open, drawn, { ...asked, window: late })).toMatchObject({
    claims: [0, 1, 2],
    window: { from: day(0), to: day(2) },
  })
})

it('is no more when its lane or cell is not drawn, or the lanes are others', () => {
  const open = { ...lane, days: null }
  expect(findList(index, open, { ...drawn, lanes: [] }, { ...asked, window: late })).toBe(null)
  expect(findList(index, open, drawn, { ...asked, by: 'sides', window: late })).toBe(null)
  const of = { ...lane, days: { first: day(0), last: day(1) } }
  expect(findList(index, of, drawn, { ...asked, window: late })).toBe(null)
})
