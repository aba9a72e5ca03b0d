import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection, UNDATED } from './sample.fixture'
import { dayOf, isoOf } from './span'
import { countIn, entriesOf } from './timeline-entries'
import { laneKeyOf, planLanes } from './timeline-lanes'
import { addMonths, countDays, monthStarts, overviewRange } from './timeline-overview'

const day = (iso: string) => dayOf(iso) as number
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('c-1', 'mayor', { said: dated('2020-06-01', '2020-06-04'), about: dated('2019-01-01') }),
      sampleClaim('c-2', 'paper', { said: UNDATED, about: dated('2020-06-02'), kinds: ['movement'] }),
      sampleClaim('c-3', 'paper', { said: dated('2020-01-01', '2020-12-31') }),
    ],
  }),
)
const june = { first: day('2020-06-01'), last: day('2020-06-30') }

describe('countDays', () => {
  it('shares a claim out over the days it may lie on', () => {
    const entries = entriesOf(index, [0, 1, 2], 'said', { from: june.first, to: june.last })
    expect(Array.from(countDays(entries, june)).slice(0, 5)).toEqual([0.25, 0.25, 0.25, 0.25, 0])
    expect(countDays(entries, june, 2)[0]).toBe(0.5)
  })
})

describe('overviewRange', () => {
  it('reaches over all that was said on a known week, with air', () => {
    expect(overviewRange(index)).toEqual({ first: june.first - 3, last: day('2020-06-04') + 3 })
  })

  it('falls back on the home window', () => {
    const empty = indexCollection(sampleCollection())
    expect(overviewRange(empty)).toEqual({ first: june.first - 3, last: june.first + 1 + 3 })
  })
})

describe('months', () => {
  it('begin on the first, in UTC', () => {
    expect(monthStarts({ first: day('2022-11-30'), last: day('2023-02-01') }).map(isoOf)).toEqual([
      '2022-12-01',
      '2023-01-01',
      '2023-02-01',
    ])
  })

  it('are added without running over', () => {
    expect(isoOf(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28')
    expect(isoOf(addMonths(day('2023-01-15'), -1))).toBe('2022-12-15')
  })
})

describe('entriesOf', () => {
  const window = { from: june.first, to: june.last }

  it('leaves out what has no date on the clock', () => {
    expect(entriesOf(index, [0, 1, 2], 'said', window).map((entry) => entry.ordinal)).toEqual([0, 2])
    expect(entriesOf(index, [0, 1, 2], 'about', window)).toHaveLength(3)
  })

  it('on both clocks stands where it is in the window', () => {
    const past = { from: day('2019-01-01'), to: day('2019-01-01') }
    expect(entriesOf(index, [0], 'both', past)[0]?.span.first).toBe(past.from)
    expect(entriesOf(index, [0], 'both', window)[0]?.span.first).toBe(june.first)
  })
})

describe('countIn', () => {
  it('counts as the list does: any shared day', () => {
    const first = { first: june.first, last: june.first }
    expect(countIn(index, [0, 1, 2], 'said', first).claims).toBe(2)
    expect(
      countIn(index, [0, 1, 2], 'both', { first: day('2019-01-01'), last: day('2019-01-01') }).claims,
    ).toBe(1)
  })
})

describe('lanes', () => {
  it('put every claim in one that is there', () => {
    for (const by of ['sides', 'articles', 'topics', 'kinds'] as const) {
      const keys = planLanes(index, by, [0, 1, 2]).lanes.map((lane) => lane.key)
      for (const i of [0, 1, 2]) expect(keys).toContain(laneKeyOf(index, by, i))
    }
  })

  it('name only the kinds in use', () => {
    expect(planLanes(index, 'kinds', [0, 1]).lanes.map((lane) => lane.key)).toEqual(['movement', 'event'])
  })
})
