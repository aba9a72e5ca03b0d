import { describe, expect, it } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { ClaimKind } from '@/domain/collection'
import { readCollection } from '../../../scripts/read-collection'
import { prepareSearch, searchClaims } from './search-claims'

async function bundledIndex(): Promise<ClaimIndex> {
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('the bundled collection cannot be read')
  return indexCollection(resolveCollection(raw))
}

const KIND_NAMES: Partial<Record<ClaimKind, string>> = { casualties: 'Casualties', forecast: 'Forecasts' }
const index = await bundledIndex()
const kindName = (kind: ClaimKind) => KIND_NAMES[kind] ?? 'Some long name'
const search = (query: string) => searchClaims(index, query, kindName)
const claimsFor = (query: string) => [...search(query).claims].map((i) => index.collection.claims[i])

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
    const { words } = search('outsk')
    expect(words).toContain('outskirts')
  })

  it.each([
    ['Bakhmut', 'Бахмут', 'Артёмовск', 'Bajmut', 'Artemivsk'],
    ['Prigozhin', 'Пригожин'],
    ['Syrskyi', 'Sersky', 'Сырский'],
    ['Russia', 'Росія', 'Россия'],
    ['Kyiv', 'Kiev', 'Київ'],
  ])('finds the same by %s and its other spellings', (name, ...others) => {
    const ids = (query: string) =>
      claimsFor(query)
        .map((claim) => claim?.id)
        .sort()
    for (const other of others) {
      expect(ids(other), other).toEqual(ids(name))
      expect(search(other).also, other).toHaveLength(1)
      expect(search(other).words, other).toContain(name.toLowerCase())
    }
    expect(search(name).also).toEqual([])
  })

  it('takes no office or house for a spelling of a person’s name', () => {
    expect(claimsFor('Borsari')).toEqual(claimsFor('Borsar'))
  })

  it('does not give the state to who looks for its capital', () => {
    expect(claimsFor('Moscow').length).toBeLessThan(claimsFor('Russia').length)
  })

  it('finds by kind, and says which', () => {
    const forecasts = index.collection.claims.filter((claim) => claim.kinds.includes('forecast'))
    expect(claimsFor('forecast')).toEqual(expect.arrayContaining(forecasts))
    expect(search('forecast').kinds).toEqual(['forecast'])
    expect(search('casualties').kinds).toEqual(['casualties'])
    expect(search('winery').kinds).toEqual([])
    expect(claimsFor('long')).not.toEqual(claimsFor('long name'))
  })

  it('takes two letters for a word where they are one, else for a beginning', () => {
    const uk = claimsFor('UK')
    expect(uk.length).toBeLessThan(claimsFor('Ukr').length / 2)
    expect(claimsFor('Ba').length).toBeGreaterThan(0)
  })

  it('is not met by what an outlet is', () => {
    const viaSky = claimsFor('British').filter((claim) => claim?.attribution[0]?.actor === 'sky-news')
    expect(viaSky.length).toBeLessThan(3)
  })

  it('names the questions that have all the words', () => {
    expect(search('two kilometres').topics.size).toBe(1)
    expect(search('zeppelin').topics.size).toBe(0)
  })

  it('takes anything typed without failing', () => {
    for (const query of ['', '  ', '"', '*', '\\', '((', '🪖', 'a'.repeat(200)])
      expect(() => search(query)).not.toThrow()
  })
})

describe('a search that was prepared', () => {
  it('finds the same, and lets others work meanwhile', async () => {
    const again = indexCollection(index.collection)
    let turns = 0
    const others = setInterval(() => turns++)
    await prepareSearch(again, kindName, new AbortController().signal)
    clearInterval(others)
    expect(turns).toBeGreaterThan(0)
    for (const query of ['Bajmut', 'Prigozhin flanks', 'casualties', 'outsk'])
      expect(searchClaims(again, query, kindName)).toEqual(search(query))
  })

  it('stops when nobody waits for it', async () => {
    const again = indexCollection(index.collection)
    const asked = new AbortController()
    const prepared = prepareSearch(again, kindName, asked.signal)
    asked.abort()
    await expect(prepared).rejects.toThrow('abort')
  })
})
