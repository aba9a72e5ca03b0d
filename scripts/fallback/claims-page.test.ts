import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBundled } from '../../src/collection/export/bundled.fixture'
import type { RawCollection } from '../../src/collection/schema'
import { validRaw } from '../../src/collection/valid-collection.fixture'
import { claimsPage } from './claims-page'
import type { PageLanguage } from './labels'

const LANGUAGES: PageLanguage[] = ['en', 'uk']

const write = (raw: RawCollection, language: PageLanguage, address = '') =>
  claimsPage(raw, { language, stylesheet: 'assets/page.css', address })

describe.each(LANGUAGES)('the bundled collection as a page: %s', async (language) => {
  const raw = await readBundled()
  const page = write(raw, language)
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')

  test('has every claim exactly once, and no id twice', () => {
    const claims = ids.filter((id) => !id.startsWith('said:'))
    expect([...claims].sort()).toEqual(raw.claims.map(({ id }) => id).sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('tells the claims in the order in which they were said', () => {
    const dates = new Map(raw.claims.map(({ id, said }) => [id, said.edtf?.slice(0, 10).replace(/~|\?/, '')]))
    const days = ids.flatMap((id) => dates.get(id) ?? [])
    expect(days).toHaveLength(206)
    expect(days.map((day) => day.slice(0, 7))).toEqual(days.map((day) => day.slice(0, 7)).sort())
  })

  test('has no link to an id that is not there', () => {
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '')
    expect(targets.length).toBeGreaterThan(raw.claims.length)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('says each sensitive claim to be one, and leaves none out', () => {
    const note = { en: 'Describes deaths', uk: 'Описує загибель' }[language]
    expect(page.split(note)).toHaveLength(raw.claims.filter(({ sensitive }) => sensitive).length + 1)
  })

  test('needs nothing that its policy refuses', () => {
    expect(page).not.toMatch(/<script|<style| style=| on\w+=|https?:/)
    expect(page).toContain(`<html lang="${language}">`)
  })
})

test('the Ukrainian page leaves nothing of ours in English', async () => {
  const foreign = /<span lang="en">[^<]*/g
  expect(write(await readBundled(), 'uk').match(foreign)).toBe(null)
})

test('where there is no translation the text stands in its own language, and says so', () => {
  expect(write(validRaw(), 'uk')).toContain('<span lang="en">The ford at Ardmoor</span></h1>')
  expect(write(validRaw(), 'en')).not.toContain('<span')
})

test('each claim bears who says it, through whom, when, where, and what stands in the article', () => {
  const page = write(validRaw(), 'en')
  const entry = (id: string) => page.slice(page.indexOf(`<li id="${id}">`)).split('</li>')[0] ?? ''
  expect(entry('c-1-1')).toContain('<b>Council</b>, 6 March 1911, via Gazette</p>')
  expect(entry('c-1-1')).toContain('<a href="./#claim=c-1-1">on the map and the timeline</a>')
  expect(page).toContain('As printed: <q lang="en">Nobody has crossed</q>')
  expect(page).toContain('With words of how sure they are: <q lang="en">may</q>')
  expect(page).toContain('Garbled in this copy: <q lang="en">at the mill</q>, likely: <i>at the hill</i>')
  expect(write(validRaw(), 'uk')).toContain('href="./#claim=c-1-1&amp;lang=uk"')
})

test('a claim without a day stands last, under a heading of its own', () => {
  const raw = validRaw()
  const [first] = raw.claims
  if (!first) throw new Error('no claim')
  first.said = { edtf: null, sense: 'sometime', basis: 'unknown', why: 'not said' } as typeof first.said
  const page = write(raw, 'en')
  const order = [...page.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id)
  expect(order.at(-1)).toBe(first.id)
  expect(page).toContain('<h2 id="said:unknown">On days not known</h2>')
})

test('the links name the address where it is known', () => {
  const page = write(validRaw(), 'uk', 'https://example.org/atlas/')
  expect(page).toContain('<link rel="canonical" href="https://example.org/atlas/claims.uk.html" />')
  expect(write(validRaw(), 'uk')).not.toContain('canonical')
})

describe('no text of a collection', () => {
  const pieces = ['<', '>', '"', "'", '&', '</li>', '<script>', '<!--', ']]>', '&lt;', '\\', '`', '\0', 'é ']
  const hostile = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
    .map((list) => list.join(''))
  test.each(LANGUAGES)('can open a tag or leave an attribute: %s', (language) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = write(everyTextIs(text), language)
        expect(skeleton(page)).toEqual(skeleton(write(everyTextIs('word'), language)))
      }),
    )
  })
})

const TEXTS = new Set(
  'text short quote printed likely name title description role language licence rev en uk ru why verb'.split(
    ' ',
  ),
)

/** The invented collection with every text replaced, translations included. */
function everyTextIs(text: string): RawCollection {
  const translated = JSON.parse(
    JSON.stringify({
      actors: { council: { name: '' }, byrne: { role: '' } },
      claims: { 'c-1-1': { text: '' } },
    }),
    (_key, value: unknown) => (value === '' ? text : value),
  ) as RawCollection['translations'][string]
  const raw = JSON.parse(JSON.stringify(validRaw()), (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? text : value,
  ) as RawCollection
  return { ...raw, translations: { uk: translated } }
}

/** The tags of a page, the values of their attributes left out. */
function skeleton(page: string): string[] {
  return (page.match(/<[^>]*>?/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '=""'))
}
