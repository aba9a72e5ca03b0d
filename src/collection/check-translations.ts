import type { Check } from './check'
import type { ListName, RawCollection } from './schema'

/** Every translation has a text to translate. Names of places are data and stand in `places`. */
export const checkTranslations: Check = (raw, report, { dropped }) => {
  for (const [language, parts] of Object.entries(raw.translations))
    for (const [part, records] of Object.entries(parts))
      for (const [id, fields] of Object.entries(records))
        for (const [field, text] of Object.entries(fields)) {
          const source = textAt(recordOf(raw, part, id), field)
          const isName = part === 'places' && field.startsWith('names')
          if (typeof source === 'string' && !isName) continue
          if (Object.hasOwn(dropped, part) && dropped[part as ListName].has(id)) continue
          report({
            part: 'translations',
            record: `${language}.${part}.${id}`,
            field,
            value: text,
            rule: 'translation',
            message: isName ? 'is data, no translation.' : 'translates nothing that is there.',
            remedy: 'Give part, id and field (dotted: rungs.2.label) of a text of the collection.',
          })
        }
}

function recordOf(raw: RawCollection, part: string, id: string): unknown {
  if (part === 'collection') return raw.collection.id === id ? raw.collection : undefined
  const list: unknown = (raw as Record<string, unknown>)[part]
  return Array.isArray(list) ? list.find((record: { id?: unknown }) => record.id === id) : undefined
}

/** The value at a dotted path. */
export function textAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      record,
    )
}
