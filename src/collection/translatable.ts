import type { PartName, RawCollection } from './schema'

/**
 * The texts of ours in each part, as dotted paths; `*` is every item of a list. Not here: names of places
 * (data, in `places`), words as printed (they stay in the article's language), ids and dates.
 */
const TEXTS: { [part in PartName]: readonly string[] } = {
  collection: [
    'title',
    'description',
    'views.*.label',
    'exercises.*.title',
    'exercises.*.task',
    'exercises.*.key',
  ],
  sides: ['name', 'description'],
  actors: ['name', 'role', 'roleNote'],
  places: ['basis'],
  articles: ['title', 'reliability', 'outletBasis.why', 'copy.why', 'published.why'],
  claims: [
    'text',
    'short',
    'attribution.*.verb',
    'said.why',
    'about.why',
    'quantities.*.period.why',
    'garbled.likely',
    'garbled.why',
  ],
  relations: ['why'],
  topics: [
    'title',
    'question',
    'standfirst',
    'why',
    'scale.from',
    'scale.to',
    'scale.of',
    'scale.caption',
    'rungs.*.label',
  ],
  notes: ['likely', 'why'],
  scenes: ['title', 'question', 'notice', 'notes', 'steps.*.text'],
}

/** A text of ours, with where it stands: `{part: {id: {field: text}}}` in `i18n/`. */
export type Translatable = { part: PartName; id: string; field: string; text: string }

/** Every text of the collection that a translation should have, in the order of the files. */
export function translatableTexts(raw: RawCollection): Translatable[] {
  return (Object.keys(TEXTS) as PartName[]).flatMap((part) => {
    const records = part === 'collection' ? [raw.collection] : raw[part]
    return records.flatMap((record) =>
      TEXTS[part].flatMap((path) =>
        textsAt(record, path.split('.')).map(([field, text]) => ({ part, id: record.id, field, text })),
      ),
    )
  })
}

/** Is it the path of a text of ours, which a translation may replace? */
export function isTranslatable(part: string, path: string): boolean {
  const steps = path.split('.')
  return (
    Object.hasOwn(TEXTS, part) &&
    TEXTS[part as PartName].some((pattern) => {
      const wanted = pattern.split('.')
      return (
        wanted.length === steps.length &&
        wanted.every((step, i) => step === steps[i] || (step === '*' && /^\d{1,4}$/.test(steps[i] ?? '')))
      )
    })
  )
}

/** What a language lacks. */
export function untranslated(raw: RawCollection, language: string): Translatable[] {
  const parts = raw.translations[language] ?? {}
  return translatableTexts(raw).filter(({ part, id, field }) => !parts[part]?.[id]?.[field]?.trim())
}

function textsAt(value: unknown, [head, ...rest]: string[], at: string[] = []): [string, string][] {
  if (head === undefined) return typeof value === 'string' && value !== '' ? [[at.join('.'), value]] : []
  if (typeof value !== 'object' || value === null) return []
  const keys = head === '*' ? Object.keys(value) : Object.hasOwn(value, head) ? [head] : []
  return keys.flatMap((key) => textsAt((value as Record<string, unknown>)[key], rest, [...at, key]))
}
