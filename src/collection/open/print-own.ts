import { FORMAT } from '@/collection/format'
import { PARTS } from '@/collection/schema'
import type { OwnFile } from './opened'

/** The text of the file that a collection is saved as: one that opens again identically, keys of others included. */
export function printOwn({ raw, extra }: OwnFile): string {
  const parts = PARTS.map((part) => [part, raw[part]] as const)
  const file = { format: FORMAT, ...Object.fromEntries(parts), translations: raw.translations, ...extra }
  return `${JSON.stringify(file, null, 1)}\n`
}
