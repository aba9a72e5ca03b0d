import { describe, expect, it } from 'vitest'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import { readCollection } from '../../scripts/read-collection'
import { resolveCollection } from './resolve'
import { searchClaims } from './search-claims'

async function bundledIndex(): Promise<ClaimIndex> {
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('the bundled collection cannot be read')
  return indexCollection(resolveCollection(raw))
}

const index = await bundledIndex()
const claimsFor = (query: string) =>
  [...searchClaims(index, query).claims].map((i) => index.collection.claims[i])

describe('searching the bundled claims', () => {
  it.each(['Sersky', 'Syrsky', 'syrskyi', 'Сирський'])('%s finds what Syrskyi says', (query) => {
    expect(claimsFor(query).some((claim) => claim?.attribution[0]?.actor === 'syrskyi')).toBe(true)
  })

  it.each(['Bajmut', 'Артёмовск', 'артемовск', 'Бахмут', 'Artemivsk', 'Bakhmt'])(
    '%s finds claims about Bakhmut',
    (query) => {
      const found = claimsFor(query)
      const about = index.collection.claims.filter((claim) =>
        claim.places.some((part) => part.place === 'bakhmut'),
      )
      expect(found.length).toBeGreaterThanOrEqual(about.length)
      for (const claim of about) expect(found).toContain(claim)
    },
  )

  it.each(['Kiev', 'Київ', 'kyiv'])('%s finds claims that name Kyiv', (query) => {
    expect(claimsFor(query).some((claim) => claim?.places.some((part) => part.place === 'kyiv'))).toBe(true)
  })

  it('needs every word', () => {
    const both = claimsFor('Prigozhin flanks')
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(claimsFor('Prigozhin').length)
    expect(claimsFor('Prigozhin zeppelin')).toEqual([])
  })

  it('finds by the beginning of a word and tells which words to mark', () => {
    const { words } = searchClaims(index, 'outsk')
    expect(words).toContain('outskirts')
  })

  it('takes anything typed without failing', () => {
    for (const query of ['', '  ', '"', '*', '\\', '((', '🪖', 'a'.repeat(200)])
      expect(() => searchClaims(index, query)).not.toThrow()
  })
})
