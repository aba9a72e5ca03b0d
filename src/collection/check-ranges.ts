import { isCoded, NOT_CODED } from '@/domain/passage'
import type { Check } from './check'
import type { Finding } from './problem'
import { said } from './said'

type Range = { start: number; end: number }

/**
 * Passages, notes, boilerplate and connectives lie inside their article, and hold something. In a user's file a
 * passage need not be coded, and an article without a text has no end that it could reach beyond.
 */
export const checkRanges: Check = (raw, report, { profile }) => {
  const isOpen = profile === 'open'
  const lengths = new Map(
    raw.articles.map(({ id, length }) => [id, isOpen && length === 0 ? Number.POSITIVE_INFINITY : length]),
  )
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
        message: said`holds nothing: its start is not before its end.`,
        remedy: said`start is the first code unit, end the one after the last.`,
      })
    else if (length !== undefined && end > length)
      report({
        ...at,
        rule: 'range-inside',
        message: said`reaches beyond the article, which has ${length} UTF-16 code units.`,
        remedy: said`Count in UTF-16 code units of the text as it is, and check the length of the article.`,
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
    if (!isOpen || isCoded(passage)) check('claims', id, 'passage', passage, lengths.get(article))
  for (const note of raw.notes) {
    const isPlaced = note.start !== NOT_CODED.start || note.end !== NOT_CODED.end
    if (!isOpen || isPlaced) check('notes', note.id, '', note, lengths.get(note.article))
  }
}
