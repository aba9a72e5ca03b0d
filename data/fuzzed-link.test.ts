import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCollection } from '../scripts/read-collection'
import { resolveCollection } from '../src/collection/resolve'
import { indexCollection } from '../src/domain/claim-index'
import { resolveView } from '../src/domain/resolve-view'
import { parseLink, printLink } from '../src/domain/view-link'
import { fuzzedLink } from './fuzzed-link'
import { seeded } from './recount'

/** More than elsewhere: one takes no millisecond. */
const RUNS = Math.max(5000, Number(process.env.PROPERTY_RUNS ?? 0))

test('a damaged link parses and resolves to a view of this collection, and what is dropped is named', {
  timeout: 120_000,
}, async () => {
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('the bundled collection cannot be read')
  const index = indexCollection(resolveCollection(raw))
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const link = fuzzedLink(seeded(seed))
      const parsed = parseLink(link)
      const { view } = resolveView(parsed.view, index)

      // Safe to use, and the same when it is followed again.
      const again = parseLink(printLink(view))
      expect(again).toEqual({ view, notices: [] })
      // Another collection or revision stays in the link and is said each time: the numbers may differ.
      const followed = resolveView(view, index)
      expect(followed.view).toEqual(view)
      expect(followed.notices.filter(({ name }) => name !== 'set' && name !== 'rev')).toEqual([])
      expect(view.claim === null || index.ordinal.has(view.claim)).toBe(true)
      expect(view.place === null || index.places.has(view.place)).toBe(true)
      if (view.from !== null && view.to !== null) expect(view.from).toBeLessThanOrEqual(view.to)

      // Where nothing is remarked on the whole, there was nothing to remark on any of its parts.
      if (parsed.notices.length === 0)
        for (const part of link.replace(/^#/, '').split('&')) expect(parseLink(part).notices).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
