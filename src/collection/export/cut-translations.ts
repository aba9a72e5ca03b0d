import { textAt } from '@/collection/check-translations'
import type { PartName, RawCollection, Translations } from '@/collection/schema'
import type { Cut } from './cut-list'

/** The translations of the texts that are left, at the places where these now stand. */
export function cutTranslations(
  translations: Translations,
  left: Omit<RawCollection, 'translations'>,
  cuts: readonly Cut[],
): Translations {
  const cutOf = new Map(cuts.map((cut) => [`${cut.part} ${cut.record.id}`, cut]))
  return mapEntries(translations, (parts) =>
    mapEntries(parts, (records, part) => {
      const recordOf = new Map(recordsOf(left, part).map((record) => [record.id, record]))
      return mapEntries(records, (fields, id) => {
        const record = recordOf.get(id)
        const moved = Object.entries(fields).flatMap(([field, text]) => {
          const at = moveField(field, cutOf.get(`${part} ${id}`))
          return at !== null && typeof textAt(record, at) === 'string' ? [[at, text] as const] : []
        })
        return Object.fromEntries(moved)
      })
    }),
  )
}

function recordsOf(left: Omit<RawCollection, 'translations'>, part: string): readonly { id: string }[] {
  if (part === 'collection') return [left.collection]
  return Object.hasOwn(left, part) ? left[part as Exclude<PartName, 'collection'>] : []
}

/** `rungs.2.label` becomes `rungs.1.label` when a rung before it is gone; null when it is gone itself. */
function moveField(field: string, cut: Cut | undefined): string | null {
  const [list, position, ...rest] = field.split('.')
  if (!cut || list !== cut.list) return field
  const at = cut.at.indexOf(Number(position))
  return at < 0 ? null : [list, at, ...rest].join('.')
}

/** Each value mapped; those that become empty are left out. */
function mapEntries<T, U extends object>(
  record: Record<string, T>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  const mapped = Object.entries(record).map(([key, value]) => [key, map(value, key)] as const)
  return Object.fromEntries(mapped.filter(([, value]) => Object.keys(value).length > 0))
}
