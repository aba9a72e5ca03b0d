import type { RawCollection } from '../../src/collection/schema'
import type { Id } from '../../src/domain/collection'
import { html, type Markup } from './html'

type TranslatedPart = 'collection' | 'sides' | 'actors' | 'articles' | 'claims'
type AskFor<Text> = (part: TranslatedPart, id: Id, field: string, original: string) => Text

/** A text of the collection in the page's language; in its own, marked as such, where there is no translation. */
export type Say = AskFor<Markup>

/** `say`, and the same without a mark of the language, for attributes and the title. */
export function textsIn(
  language: string,
  { collection, translations }: RawCollection,
): { say: Say; plain: AskFor<string> } {
  const parts = language === collection.language ? undefined : translations[language]
  const find = (part: TranslatedPart, id: Id, field: string) => parts?.[part]?.[id]?.[field]?.trim() || null
  const isForeign = language !== collection.language
  return {
    plain: (part, id, field, original) => find(part, id, field) ?? original,
    say: (part, id, field, original) => {
      const text = find(part, id, field)
      if (text !== null || !isForeign || original === '') return html`${text ?? original}`
      return html`<span lang="${collection.language}">${original}</span>`
    },
  }
}
