import { expect, test } from 'vitest'
import { readCollection } from '../scripts/read-collection'
import { resolveCollection } from '../src/collection/resolve'
import { indexCollection } from '../src/domain/claim-index'
import { countClaims } from '../src/domain/listed'
import { resolveView, windowOf } from '../src/domain/resolve-view'
import { parseLink } from '../src/domain/view-link'
import { printed, randomLink, recount, seeded } from './recount'

test('for 500 states of all filters the counts are those of a recount from the JSON', async () => {
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('the bundled collection cannot be read')
  const index = indexCollection(resolveCollection(raw))
  const random = seeded(500)
  let narrowed = 0
  for (let i = 0; i < 500; i++) {
    const link = randomLink(random)
    const { view, notices } = resolveView(parseLink(printed(link)).view, index)
    expect(notices, printed(link)).toEqual([])
    const { filters, known, clock } = view
    const counted = countClaims(index, { filters, known, clock, ...windowOf(index, view) })
    const { listed, unplaced, filteredOut, outside, undated } = counted
    const expected = recount(link)
    expect(
      {
        listed: listed.length,
        total: raw.claims.length,
        unplaced,
        filtered: filteredOut.length,
        outside: outside.length,
        undated: undated.length,
      },
      printed(link),
    ).toEqual(expected)
    if (expected.filtered > 0 && expected.listed > 0) narrowed++
  }
  // The links are no trivial ones.
  expect(narrowed).toBeGreaterThan(100)
})
