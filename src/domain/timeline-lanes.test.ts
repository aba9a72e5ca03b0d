import { describe, expect, it } from 'vitest'
import { indexCollection } from './claim-index'
import { dated, sampleClaim, sampleCollection } from './sample.fixture'
import { MOST_LANES, planLanes, REST_LANE } from './timeline-lanes'

/** As many articles as asked for; article `i` has `i + 1` claims. */
function indexOf(articles: number) {
  const [article] = sampleCollection().articles
  if (!article) throw new Error('the sample has an article')
  const all = Array.from({ length: articles }, (_, i) => ({ ...article, id: `a${i}` }))
  const claims = all.flatMap(({ id }, i) =>
    Array.from({ length: i + 1 }, (_, n) =>
      sampleClaim(`${id}-${n}`, 'mayor', { article: id, said: dated('2020-06-01') }),
    ),
  )
  return indexCollection(sampleCollection({ articles: all, claims }))
}

describe('the lanes', () => {
  it.each([1, MOST_LANES])('are those of all %i articles', (n) => {
    const index = indexOf(n)
    const { lanes, laneOf } = planLanes(index, 'articles', [...index.collection.claims.keys()])
    expect(lanes).toHaveLength(n)
    expect(index.collection.claims.every(({ article }, i) => laneOf(i) === article)).toBe(true)
  })

  it('of very many are the fullest in their order, and one for the rest', () => {
    const index = indexOf(MOST_LANES + 20)
    const all = [...index.collection.claims.keys()]
    const { lanes, laneOf } = planLanes(index, 'articles', all)
    expect(lanes).toHaveLength(MOST_LANES)
    expect(lanes.at(0)?.key).toBe('a21')
    expect(lanes.at(-2)?.key).toBe(`a${MOST_LANES + 19}`)
    expect(lanes.at(-1)?.key).toBe(REST_LANE)
    // Every claim has a lane that is there: none is lost.
    const keys = new Set(lanes.map(({ key }) => key))
    expect(all.every((i) => keys.has(laneOf(i)))).toBe(true)
    // Articles 0 to 20 have 1 to 21 claims.
    expect(all.filter((i) => laneOf(i) === REST_LANE)).toHaveLength((21 * 22) / 2)
  })
})
