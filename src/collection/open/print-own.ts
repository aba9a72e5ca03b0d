import { FORMAT } from '@/collection/format'
import { PARTS } from '@/collection/schema'
import type { OwnFile } from './opened'

/** Records are never changed in place, and one edit leaves almost all as they were. */
const PRINTED = new WeakMap<object, string>()

/** The text of the file that a collection is saved as: one that opens again identically, keys of others included. */
export function printOwn(file: OwnFile): string {
  return printOwnInParts(file).join('')
}

/** The same, in the pieces that it is made of: one string of a long file takes as long as all of them. */
export function printOwnInParts({ raw, extra }: OwnFile): string[] {
  const parts = PARTS.map((part) => [part, raw[part]] as const)
  const file = { format: FORMAT, ...Object.fromEntries(parts), translations: raw.translations, ...extra }
  const lists = new Set<string>(
    PARTS.filter((part) => Array.isArray(raw[part]) && !Object.hasOwn(extra, part)),
  )
  const pieces: string[] = []
  for (const [key, value] of Object.entries<unknown>(file)) {
    if (value === undefined) continue
    pieces.push(pieces.length === 0 ? '{\n' : ',\n', ` ${JSON.stringify(key)}: `)
    if (lists.has(key)) printList(value as readonly object[], pieces)
    else pieces.push(inset(value, ' '))
  }
  pieces.push('\n}\n')
  return pieces
}

/** A record's text is known: it was printed where the record was read. */
export function knowPrinted(record: object, text: string): void {
  PRINTED.set(record, text)
}

function printList(records: readonly object[], pieces: string[]): void {
  if (records.length === 0) {
    pieces.push('[]')
    return
  }
  records.forEach((record, i) => {
    pieces.push(i === 0 ? '[\n  ' : ',\n  ', printRecord(record))
  })
  pieces.push('\n ]')
}

/** The text of one record as it stands in its list. */
export function printRecord(record: object): string {
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
