import type { Actor, Collection } from '@/domain/collection'
import { nameIn } from '@/domain/place-name'
import { isTranslatable } from './translatable'

type Fields = Record<string, unknown>

const LISTS = [
  'sides',
  'actors',
  'places',
  'articles',
  'claims',
  'relations',
  'topics',
  'notes',
  'scenes',
] as const

/**
 * The collection with its texts in a language: `texts` is `{part: {id: {field: text}}}`, a field being a dotted
 * path. What does not fit a text of ours is ignored, so that no file can change an id, a date or a printed word.
 * The collection given stays as it is.
 */
export function translate(collection: Collection, language: string, texts: unknown): Collection {
  const textsOf = (part: string, id: string) => fieldOf(fieldOf(texts, part), id)
  const translated = { ...translateRecord(collection, 'collection', textsOf('collection', collection.id)) }
  for (const part of LISTS)
    Object.assign(translated, {
      [part]: collection[part].map((record) => translateRecord(record, part, textsOf(part, record.id))),
    })
  return {
    ...translated,
    places: translated.places.map((place) => ({ ...place, name: nameIn(place.names, language) })),
    actors: translated.actors.map((actor, i) => withSpelling(actor, collection.actors[i]?.name)),
  }
}

/** A name stays one to search by. */
function withSpelling(actor: Actor, written: string | undefined): Actor {
  if (written === undefined || written === actor.name || actor.aliases.includes(written)) return actor
  return { ...actor, aliases: [...actor.aliases, written] }
}

function translateRecord<T extends object>(record: T, part: string, texts: unknown): T {
  if (!isFields(texts)) return record
  return Object.entries(texts).reduce<T>(
    (at, [path, text]) =>
      typeof text === 'string' && text.trim() !== '' && isTranslatable(part, path)
        ? (withText(at, path.split('.'), text) as T)
        : at,
    record,
  )
}

/** A copy with the text at the path; the value itself where no text stands there. */
function withText(value: unknown, [head, ...rest]: string[], text: string): unknown {
  if (head === undefined) return typeof value === 'string' ? text : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return value
  const before = (value as Fields)[head]
  const after = withText(before, rest, text)
  if (after === before) return value
  return Array.isArray(value) ? value.with(Number(head), after) : { ...value, [head]: after }
}

function fieldOf(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
