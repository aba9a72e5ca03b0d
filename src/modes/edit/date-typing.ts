import { type DateKind, type DateParts, pointsOf, withParts } from '@/collection/edit/date-parts'
import { typedPoint } from '@/collection/edit/typed-point'
import { parseEdtf } from '@/collection/parse-date'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'

export type FormKind = Exclude<DateKind, 'beyond'>

/** As typed so far; the record has it as soon as it is a date. */
export type Typing = { kind: FormKind; texts: [string, string]; lasted: boolean; stood: string }

/** Why that is no date yet, beside its field; null where it is one. */
export function againstOf(typing: Typing): string | null {
  const points = typing.texts.map(typedPoint)
  const { kind } = typing
  if (kind === 'unknown') return null
  const needed = kind === 'between' || kind === 'from-to' ? points : points.slice(0, 1)
  if (needed.some((point) => point === null)) return t('edit.fault-date-typed')
  if (kind === 'day' && needed[0]?.length !== 10) return t('edit.fault-date-day')
  if (kind === 'month' && needed[0]?.length === 10) return t('edit.fault-date-month')
  const parts = readTyping(typing)
  const edtf = parts && withParts({ edtf: null, basis: 'unknown', why: '' }, parts).edtf
  const range = edtf ? parseEdtf(edtf) : null
  if (range && 'message' in range)
    return t(range.message.startsWith('ends') ? 'edit.fault-date-order' : 'edit.fault-date')
  return null
}

/** Null where it is none. */
export function readTyping({ kind, texts, lasted }: Omit<Typing, 'stood'>): DateParts | null {
  if (kind === 'unknown') return { kind }
  const [at, to] = texts.map(typedPoint)
  if (!at) return null
  if (kind === 'between' || kind === 'from-to') return to ? { kind, from: at, to } : null
  if ((kind === 'day') !== (at.length === 10) && (kind === 'day' || kind === 'month')) return null
  return { kind, at, sense: lasted ? 'throughout' : 'sometime' }
}

/** As somebody would type them; the same words are read again. */
export function wordsOfPoints(parts: DateParts): [string, string] {
  const [from, to] = pointsOf(parts).map(pointWords)
  return [from ?? '', to ?? '']
}

function pointWords(point: string): string {
  const range = point.length === 10 ? parseEdtf(point) : null
  if (range && !('message' in range)) return formatDays(range.first, range.last, 'year')
  const [year, month] = point.split('-')
  return month ? `${Number(month)}.${year}` : point
}
