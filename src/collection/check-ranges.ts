import type { Check } from './check'
import type { Finding } from './problem'

type Range = { start: number; end: number }

/** Passages, notes, boilerplate and connectives lie inside their article, and hold something. */
export const checkRanges: Check = (raw, report) => {
  const lengths = new Map(raw.articles.map((article) => [article.id, article.length]))
  const check = (
    part: Finding['part'],
    record: string,
    field: string,
    range: Range,
    length: number | undefined,
  ) => {
    const { start, end } = range
    const at = { part, record, field, value: { start, end } }
    if (start >= end)
      report({
        ...at,
        rule: 'range-order',
        message: 'holds nothing: its start is not before its end.',
        remedy: 'start is the first code unit, end the one after the last.',
      })
    else if (length !== undefined && end > length)
      report({
        ...at,
        rule: 'range-inside',
        message: `reaches beyond the article, which has ${length} UTF-16 code units.`,
        remedy: 'Count in UTF-16 code units of the text as it is, and check the length of the article.',
      })
  }
  for (const { id, length, boilerplate, connective } of raw.articles) {
    boilerplate.forEach((range, i) => {
      check('articles', id, `boilerplate.${i}`, range, length)
    })
    connective.forEach((range, i) => {
      check('articles', id, `connective.${i}`, range, length)
    })
  }
  for (const { id, article, passage } of raw.claims)
    check('claims', id, 'passage', passage, lengths.get(article))
  for (const note of raw.notes) check('notes', note.id, '', note, lengths.get(note.article))
}
