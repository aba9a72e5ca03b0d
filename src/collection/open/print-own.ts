import { FORMAT } from '@/collection/format'
import { PARTS } from '@/collection/schema'
import type { OwnFile } from './opened'

/** Records are never changed in place, and one edit leaves almost all as they were. */
const PRINTED = new WeakMap<object, string>()

/** The text of the file that a collection is saved as: one that opens again identically, keys of others included. */
export function printOwn({ raw, extra }: OwnFile): string {
  const parts = PARTS.map((part) => [part, raw[part]] as const)
  const file = { format: FORMAT, ...Object.fromEntries(parts), translations: raw.translations, ...extra }
  const lists = new Set<string>(
    PARTS.filter((part) => Array.isArray(raw[part]) && !Object.hasOwn(extra, part)),
  )
  const lines = Object.entries<unknown>(file).flatMap(([key, value]) => {
    if (value === undefined) return []
    const text = lists.has(key) ? printList(value as readonly object[]) : inset(value, ' ')
    return ` ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

function printList(records: readonly object[]): string {
  if (records.length === 0) return '[]'
  return `[\n  ${records.map(printRecord).join(',\n  ')}\n ]`
}

function printRecord(record: object): string {
  const known = PRINTED.get(record)
  if (known !== undefined) return known
  const text = inset(record, '  ')
  PRINTED.set(record, text)
  return text
}

/** As JSON.stringify would print it that far inside. No string of JSON holds a line break. */
function inset(value: unknown, space: string): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${space}`)
}
