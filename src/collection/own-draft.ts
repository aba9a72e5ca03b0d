import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Collection } from '@/domain/collection'
import type { Draft } from '@/domain/draft'
import { knownArrays } from './open/known-arrays'
import type { OwnFile } from './open/opened'
import { resolveCollection } from './resolve'
import type { RawCollection } from './schema'
import { translate } from './translate'

// A collection of somebody's own between its file and what is edited: the same records, told apart only where the
// draft of a lesson has scenes of its own.

/** The draft that a sound file begins. */
export function draftOfFile({ raw: { scenes, ...records }, extra }: OwnFile): Draft {
  return { scenes, own: { ...records, extra } }
}

/** The file of a draft of an own collection. Throws for a draft of scenes alone. */
export function fileOfDraft({ scenes, own }: Draft): OwnFile {
  if (!own) throw new Error('Only a collection of one’s own has a file of its own.')
  const { extra, translations, ...records } = own as Omit<RawCollection, 'scenes'> & Pick<OwnFile, 'extra'>
  return { raw: { ...records, scenes: [...scenes], translations } as RawCollection, extra }
}

/**
 * What the page reads of it, its texts in a language where somebody translated them. `before` is what it read before an
 * edit: the rest is not made anew.
 */
export function indexOfDraft(draft: Draft, language: string, before: ClaimIndex | null): ClaimIndex {
  const { raw } = fileOfDraft(draft)
  const arrays = knownArrays(raw)
  return indexCollection(collectionOf(raw, language), { before, ...(arrays && { arrays }) })
}

function collectionOf(raw: RawCollection, language: string): Collection {
  const collection = resolveCollection(raw)
  const texts = Object.hasOwn(raw.translations, language) ? raw.translations[language] : undefined
  return texts ? translate(collection, language, texts) : collection
}
