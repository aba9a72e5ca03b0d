import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import type { Claim, Extent } from './collection'
import { dated, sampleClaim, sampleCollection, UNDATED } from './sample.fixture'
import { dayOf } from './span'
import { compareTellings, daysOfTelling, othersBy, tellers, toldAt } from './telling'

const day = (iso: string) => dayOf(iso) as number
const holding = (
  id: string,
  actor: string,
  said: Claim['said'],
  extent: Extent,
  place = 'town',
  holder = 'council',
) => sampleClaim(id, actor, { said, kinds: ['control'], holds: [{ place, holder, extent }] })

const index = indexCollection(
  sampleCollection({
    claims: [
      holding('a', 'mayor', dated('2020-06-01', '2020-06-05'), 'all'),
      holding('b', 'clerk', dated('2020-06-02'), 'part'),
      holding('c', 'mayor', dated('2020-06-04', '2020-06-05'), 'most'),
      holding('d', 'mayor', dated('2020-06-01'), 'edge', 'quay'),
      holding('e', 'paper', dated('2020-06-01'), 'most'),
      holding('f', 'paper', dated('2020-06-03'), 'none', 'quay'),
      holding('g', 'someone', UNDATED, 'none'),
      sampleClaim('h', 'mayor'),
    ],
  }),
)
const last = (lens: string, iso: string, place = 'town') => toldAt(index, lens, day(iso)).get(place)?.claim.id

describe('toldAt', () => {
  it('takes what may have been said by the day, the latest by its last day, then by passage order', () => {
    expect(last('side.council', '2020-05-31')).toBeUndefined()
    // "a" may have been said on any day to the 5th, so it outlives what was said on the 2nd.
    expect(last('side.council', '2020-06-01')).toBe('a')
    expect(last('side.council', '2020-06-03')).toBe('a')
    expect(last('side.council', '2020-06-04')).toBe('c')
  })

  it('keeps a group of voices apart from one of its speakers', () => {
    expect(last('actor.clerk', '2020-06-30')).toBe('b')
    expect(last('actor.mayor', '2020-06-30')).toBe('c')
  })

  it('never lets a part stand for the whole', () => {
    expect(last('side.council', '2020-06-30', 'quay')).toBe('d')
    expect(toldAt(index, 'actor.clerk', day('2020-06-30')).size).toBe(1)
  })

  it('leaves out what has no day', () => {
    expect(toldAt(index, 'actor.someone', day('2020-06-30')).size).toBe(0)
  })
})

describe('compareTellings', () => {
  it('lists the places where holder or extent differ, or only one is quoted; apart, where both say the same', () => {
    const at = (iso: string) => {
      const { differences, alike } = compareTellings(index, ['side.council', 'actor.paper'], day(iso))
      const ids = (rows: typeof differences) =>
        rows.map(({ place, tellings: [a, b] }) => `${place} ${a?.claim.id ?? '-'} ${b?.claim.id ?? '-'}`)
      return { differences: ids(differences), alike: ids(alike) }
    }
    expect(at('2020-06-01')).toEqual({ differences: ['town a e', 'quay d -'], alike: [] })
    expect(at('2020-06-03').differences).toEqual(['town a e', 'quay d f'])
    expect(at('2020-06-04')).toEqual({ differences: ['quay d f'], alike: ['town c e'] })
  })
})

it('tells what else was said of a place by then, the latest first', () => {
  const telling = toldAt(index, 'side.council', day('2020-06-04')).get('town')
  if (!telling) throw new Error('nothing told')
  const others = othersBy(index, 'side.council', 'town', day('2020-06-04'), telling)
  expect(others.map(({ claim }) => claim.id)).toEqual(['a', 'b'])
})

it('offers who is quoted on who holds what, and the days on which they speak', () => {
  expect(tellers(index)).toEqual({ sides: ['council', 'media'], actors: ['mayor', 'clerk', 'paper'] })
  expect(daysOfTelling(index, ['side.council'])).toEqual([
    day('2020-06-01'),
    day('2020-06-02'),
    day('2020-06-04'),
  ])
})
