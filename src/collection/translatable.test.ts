import { describe, expect, it } from 'vitest'
import type { Translations } from './schema'
import { type Translatable, translatableTexts, untranslated } from './translatable'
import { validRaw } from './valid-collection.fixture'

function merged(parts: Translations[string] = {}, { part, id, field }: Translatable) {
  return { ...parts, [part]: { ...parts[part], [id]: { ...parts[part]?.[id], [field]: 'текст' } } }
}

describe('texts to translate', () => {
  it('names each by part, record and dotted field, inside lists too', () => {
    const texts = translatableTexts(validRaw())
    expect(texts).toContainEqual(expect.objectContaining({ part: 'topics', field: 'rungs.1.label' }))
    expect(texts).toContainEqual(expect.objectContaining({ part: 'claims', field: 'attribution.0.verb' }))
    expect(texts.filter(({ text }) => text === '')).toEqual([])
  })

  it('leaves names of places and printed words alone', () => {
    const fields = translatableTexts(validRaw()).map(({ part, field }) => `${part}.${field}`)
    expect(fields.filter((field) => /printed|quote|^places\.names/.test(field))).toEqual([])
  })

  it('lists what a language lacks, and nothing once it is there', () => {
    const raw = validRaw()
    const [first, ...rest] = untranslated(raw, 'uk')
    if (!first) throw new Error('the fixture is not wholly translated')
    raw.translations.uk = merged(raw.translations.uk, first)
    expect(untranslated(raw, 'uk')).toEqual(rest)
  })

  it('counts a blank translation as none', () => {
    const raw = validRaw()
    raw.translations.fr = { collection: { [raw.collection.id]: { title: ' ' } } }
    expect(untranslated(raw, 'fr')).toHaveLength(translatableTexts(raw).length)
  })
})
