import { FORMAT } from '@/collection/format'
import type { RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { cutCollection } from './cut-collection'

/** One file with all ten parts and the translations, as `*.claims.json` holds it. */
export type InterchangeFile = { format: string } & RawCollection

/**
 * The interchange file of a collection, or of some of its claims with all that they refer to. Made of the
 * records as they stand in the files: the app's own have lost the EDTF strings.
 */
export function interchangeOf(raw: RawCollection, wanted: readonly Id[] | 'all'): InterchangeFile {
  return { format: FORMAT, ...(wanted === 'all' ? raw : cutCollection(raw, new Set(wanted))) }
}

/** As text for a file that people may read and compare. */
export function printInterchange(file: InterchangeFile): string {
  return `${JSON.stringify(file, null, 1)}\n`
}
