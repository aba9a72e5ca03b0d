import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Collection } from '@/domain/collection'
import { FORMAT } from './format'
import { resolveCollection } from './resolve'
import { PARTS, type RawCollection } from './schema'
import { isTranslatable, translatableTexts } from './translatable'
import { translate } from './translate'
import { validRaw } from './valid-collection.fixture'

const FOLDER = new URL('../../data/bakhmut/', import.meta.url)
const readPart = async (name: string) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as unknown

/** Every string in a value, by its dotted path. */
function stringsIn(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${at}.${key}`))
}

function recordOf(collection: Collection, part: string, id: string): unknown {
  if (part === 'collection') return collection
  return (collection[part as 'claims'] as { id: string }[]).find((record) => record.id === id)
}

describe('the bundled collection in Ukrainian', () => {
  it('shows every text of the file in its place, and nothing else has changed', async () => {
    const parts = await Promise.all(
      PARTS.map(async (part) => [part, await readPart(`${part}.json`)] as const),
    )
    const raw = { format: FORMAT, ...Object.fromEntries(parts), translations: {} } as unknown as RawCollection
    const uk = (await readPart('i18n/uk.json')) as Record<string, Record<string, Record<string, string>>>
    const written = resolveCollection(raw)
    const translated = translate(written, 'uk', uk)
    const missing = Object.entries(uk).flatMap(([part, records]) =>
      Object.entries(records).flatMap(([id, fields]) => {
        const strings = new Map(stringsIn(recordOf(translated, part, id)))
        return Object.entries(fields)
          .filter(([field, text]) => strings.get(`.${field}`) !== text)
          .map(([field]) => `${part} ${id} ${field}`)
      }),
    )
    expect(missing).toEqual([])
    expect(translated.places.find(({ id }) => id === 'bakhmut')?.name).toBe('Бахмут')
    expect(translated.claims.map(({ quote }) => quote)).toEqual(written.claims.map(({ quote }) => quote))
    expect(translated.claims.map(({ said }) => said.span)).toEqual(
      written.claims.map(({ said }) => said.span),
    )
  })
})

describe('translating', () => {
  const written = resolveCollection(validRaw())
  const [claim] = written.claims
  const [actor] = written.actors

  it('changes texts of ours alone: no id, printed word, date or prototype', () => {
    if (!claim) throw new Error('the fixture has no claim')
    const fields = {
      id: 'x',
      quote: 'x',
      article: 'x',
      '__proto__.polluted': 'x',
      'constructor.name': 'x',
      'said.span': 'x',
      'said.why': 'чому',
      'attribution.9.verb': 'x',
      'attribution.length': 'x',
      text: 'текст',
      short: '  ',
    }
    const translated = translate(written, 'uk', { claims: { [claim.id]: fields } }).claims[0]
    expect(translated).toEqual({ ...claim, text: 'текст', said: { ...claim.said, why: 'чому' } })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('keeps the name as it was written to be searched by', () => {
    if (!actor) throw new Error('the fixture has no actor')
    const translated = translate(written, 'uk', { actors: { [actor.id]: { name: 'Імʼя' } } }).actors[0]
    expect(translated).toEqual({ ...actor, name: 'Імʼя', aliases: [...actor.aliases, actor.name] })
  })

  it('names a place in the language, in English where it has no name in that', () => {
    const places = [{ ...written.places[0], names: { en: 'Ford', uk: 'Брід' } }] as Collection['places']
    const names = ['uk', 'fr', '__proto__'].map(
      (language) => translate({ ...written, places }, language, {}).places[0]?.name,
    )
    expect(names).toEqual(['Брід', 'Ford', 'Ford'])
  })

  it('takes any value, and leaves the collection as it was', () => {
    const before = JSON.stringify(written)
    fc.assert(
      fc.property(fc.jsonValue(), (texts) => {
        expect(translate(written, 'xx', texts).claims).toEqual(written.claims)
      }),
    )
    expect(JSON.stringify(written)).toBe(before)
  })

  it('reaches whichever of our texts is translated', () => {
    const texts = translatableTexts(validRaw())
    fc.assert(
      fc.property(fc.subarray(texts, { minLength: 1 }), (some) => {
        expect(some.filter(({ part, field }) => !isTranslatable(part, field))).toEqual([])
        const file: Record<string, Record<string, Record<string, string>>> = {}
        for (const { part, id, field } of some) {
          file[part] ??= {}
          file[part][id] = { ...file[part][id], [field]: `⟦${part} ${id} ${field}⟧` }
        }
        const all = new Set(stringsIn(translate(written, 'xx', file)).map(([, text]) => text))
        expect(some.filter(({ part, id, field }) => !all.has(`⟦${part} ${id} ${field}⟧`))).toEqual([])
      }),
    )
  })
})
