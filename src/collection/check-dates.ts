import type { Dating, Day } from '@/domain/collection'
import { dayOf } from '@/domain/span'
import type { Check } from './check'
import { parseDate } from './parse-date'
import type { Finding } from './problem'
import { said } from './said'
import type { RawDate } from './schema-parts'

/** Dates parse and say what they must; nothing is said after its article or apart from its own voice. */
export const checkDates: Check = (raw, report, { profile }) => {
  const read = (part: Finding['part'], record: string, field: string, date: RawDate): Dating | null => {
    const parsed = parseDate(date)
    if ('dating' in parsed) {
      const { span } = parsed.dating
      if (profile === 'open' && span && !isOfSense(span))
        report({
          part,
          record,
          field,
          value: date.edtf,
          rule: 'date-sense',
          message: said`lies outside the years 1000 to 2200.`,
          remedy: said`Look whether a digit is missing or one too many.`,
          // What is said or published is laid out day by day; what is spoken of may lie anywhere.
          ...(field === 'said' || field === 'published' ? {} : { severity: 'warning' }),
        })
      return parsed.dating
    }
    report({ part, record, field, value: date.edtf, rule: 'date', ...parsed.problem })
    return null
  }
  const published = new Map<string, Dating | null>()
  for (const { id, published: date } of raw.articles)
    published.set(id, read('articles', id, 'published', date))
  const outlets = new Map(raw.articles.map((article) => [article.id, article.outlet]))

  for (const claim of raw.claims) {
    const { id } = claim
    const spoken = read('claims', id, 'said', claim.said)
    read('claims', id, 'about', claim.about)
    claim.quantities?.forEach((quantity, i) => {
      if (quantity.period) read('claims', id, `quantities.${i}.period`, quantity.period)
    })
    const at = { part: 'claims', record: id, field: 'said', value: claim.said.edtf } as const
    if (spoken?.span?.sense === 'throughout')
      report({
        ...at,
        field: 'said.sense',
        value: 'throughout',
        rule: 'said-sometime',
        message: said`does not fit: something is said on some day.`,
        remedy: said`Write "sometime".`,
      })
    const told = published.get(claim.article)?.span
    if (!spoken?.span || !told) continue
    if (spoken.span.first > told.last)
      report({
        ...at,
        rule: 'said-before-published',
        message: said`is later than the article.`,
        remedy: said`Check both days: what an article tells was said by the day it appeared.`,
        severity: 'warning',
      })
    const ownVoice =
      claim.attribution.length === 1 && claim.attribution[0]?.actor === outlets.get(claim.article)
    if (ownVoice && (spoken.span.first !== told.first || spoken.span.last !== told.last))
      report({
        ...at,
        rule: 'own-voice-date',
        message: said`is not the article's day, though the outlet speaks itself.`,
        remedy: said`Give \`said\` the date of the article's \`published\`; the time spoken of stands in \`about\`.`,
        severity: 'warning',
      })
  }

  const { id, homeWindow } = raw.collection
  const from = dayOf(homeWindow.from)
  const to = dayOf(homeWindow.to)
  if (from === null || to === null || from > to)
    report({
      part: 'collection',
      record: id,
      field: 'homeWindow',
      value: homeWindow,
      rule: 'home-window',
      message: said`is not two days in order.`,
      remedy: said`Write calendar days as 2023-05-20, the earlier as \`from\`.`,
    })
}

const EARLIEST = dayOf('1000-01-01') ?? 0
const LATEST = dayOf('2200-12-31') ?? 0

/** May the days have been meant? An open end is no day. */
export function isOfSense({ first, last }: { first: Day; last: Day }): boolean {
  return [first, last].every((day) => !Number.isFinite(day) || (day >= EARLIEST && day <= LATEST))
}
