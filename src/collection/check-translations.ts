import type { Check } from './check'
import { said } from './said'
import { type ListName, PARTS, type RawCollection } from './schema'

/** Every translation has a text to translate. Names of places are data and stand in `places`. */
export const checkTranslations: Check = (raw, report, { dropped }) => {
  const recordOf = finder(raw)
  for (const [language, parts] of Object.entries(raw.translations))
    for (const [part, records] of Object.entries(parts))
      for (const [id, fields] of Object.entries(records))
        for (const [field, text] of Object.entries(fields)) {
          const source = textAt(recordOf(part, id), field)
          const isName = part === 'places' && field.startsWith('names')
          if (typeof source === 'string' && !isName) continue
          if (Object.hasOwn(dropped, part) && dropped[part as ListName].has(id)) continue
          report({
            part: 'translations',
            record: `${language}.${part}.${id}`,
            field,
            value: text,
            rule: 'translation',
            message: isName ? said`is data, no translation.` : said`translates nothing that is there.`,
            remedy: said`Give part, id and field (dotted: rungs.2.label) of a text of the collection.`,
          })
        }
}

/** Looks records up by part and id; each part is gone through once. */
function finder(raw: RawCollection): (part: string, id: string) => unknown {
  const parts = new Map<string, ReadonlyMap<string, unknown>>()
  for (const part of PARTS) {
    const records = part === 'collection' ? [raw.collection] : raw[part]
    // Of two with one id the first.
    parts.set(part, new Map(records.toReversed().map((record) => [record.id, record])))
  }
  return (part, id) => parts.get(part)?.get(id)
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
