import type { RawDate } from '@/collection/schema-parts'
import type { FileWords } from './file-words'
import { isObject } from './is-object'

/** A date by the format of what stands there: nothing, an EDTF string, or a date that lacks its reason. */
export function completeDate(found: unknown, words: FileWords): unknown {
  if (found === undefined || found === null || found === '') return unknownDate(words)
  if (typeof found === 'string')
    return { edtf: found.trim(), sense: 'sometime', basis: 'stated', why: words.fileSays } satisfies RawDate
  if (!isObject(found)) return found
  const isKnown = found.edtf != null
  const lacks: Record<string, unknown> = {}
  if (found.edtf === undefined) lacks.edtf = null
  if (found.basis === undefined) lacks.basis = isKnown ? 'stated' : 'unknown'
  if (found.sense === undefined && isKnown) lacks.sense = 'sometime'
  if (found.why === undefined) lacks.why = isKnown ? words.fileSays : words.fileSaysNot
  return Object.keys(lacks).length === 0 ? found : { ...found, ...lacks }
}

export function unknownDate(words: FileWords): RawDate {
  return { edtf: null, basis: 'unknown', why: words.fileSaysNot }
}
