/**
 * A whole sentence, or several, of what is told of somebody's file. It is plain English, to the type and to whoever
 * reads it; the mark is for the catalogues of `src/i18n/report`, which have a sentence for each (docs/decisions/0034).
 * Only values stand in the holes: no endings of words, no parts of a sentence that another language would turn round.
 */
export function said(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: words }, ...values)
}
