import type { Dating } from '@/domain/collection'
import { dayOf } from '@/domain/span'
import type { Check } from './check'
import { parseDate } from './parse-date'
import type { Finding } from './problem'
import type { RawDate } from './schema-parts'

/** Dates parse and say what they must; nothing is said after its article or apart from its own voice. */
export const checkDates: Check = (raw, report) => {
  const read = (part: Finding['part'], record: string, field: string, date: RawDate): Dating | null => {
    const parsed = parseDate(date)
    if ('dating' in parsed) return parsed.dating
    report({ part, record, field, value: date.edtf, rule: 'date', ...parsed.problem })
    return null
  }
  const published = new Map<string, Dating | null>()
  for (const { id, published: date } of raw.articles)
    published.set(id, read('articles', id, 'published', date))
  const outlets = new Map(raw.articles.map((article) => [article.id, article.outlet]))

  for (const claim of raw.claims) {
    const { id } = claim
    const said = read('claims', id, 'said', claim.said)
    read('claims', id, 'about', claim.about)
    claim.quantities?.forEach((quantity, i) => {
      if (quantity.period) read('claims', id, `quantities.${i}.period`, quantity.period)
    })
    const at = { part: 'claims', record: id, field: 'said', value: claim.said.edtf } as const
    if (said?.span?.sense === 'throughout')
      report({
        ...at,
        field: 'said.sense',
        value: 'throughout',
        rule: 'said-sometime',
        message: 'does not fit: something is said on some day.',
        remedy: 'Write "sometime".',
      })
    const told = published.get(claim.article)?.span
    if (!said?.span || !told) continue
    if (said.span.first > told.last)
      report({
        ...at,
        rule: 'said-before-published',
        message: 'is later than the article.',
        remedy: 'Check both days: what an article tells was said by the day it appeared.',
        severity: 'warning',
      })
    const ownVoice =
      claim.attribution.length === 1 && claim.attribution[0]?.actor === outlets.get(claim.article)
    if (ownVoice && (said.span.first !== told.first || said.span.last !== told.last))
      report({
        ...at,
        rule: 'own-voice-date',
        message: "is not the article's day, though the outlet speaks itself.",
        remedy: "Give `said` the date of the article's `published`; the time spoken of stands in `about`.",
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
      message: 'is not two days in order.',
      remedy: 'Write calendar days as 2023-05-20, the earlier as `from`.',
    })
}
