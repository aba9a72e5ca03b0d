import type { Dating, Day } from '@/domain/collection'
import { dateOf } from '@/domain/span'
import { datingWords } from './date-words'
import { oneLine } from './one-line'
import type { SourceRecord } from './source-record'

type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string }

/** The record as CSL-JSON 1.0.2: a list of one item, as reference managers read it. */
export function printCsl(record: SourceRecord): string {
  const { key, type, authors, title, container, issued, url, accessed, version, language, note, more } =
    record
  const date = issued && dateOfCsl(issued)
  const item = {
    ...more,
    id: key,
    type,
    ...(authors.length > 0 && { author: authors }),
    title: oneLine(title),
    ...(container !== undefined && { 'container-title': oneLine(container) }),
    ...(date && { issued: date }),
    ...(url !== undefined && { URL: url }),
    ...(accessed !== undefined && { accessed: { 'date-parts': [partsOf(accessed)] } }),
    ...(version !== undefined && { version }),
    ...(language !== undefined && { language }),
    note: oneLine(note),
  }
  return `${JSON.stringify([item], null, 1)}\n`
}

/** A range where the day is not known, "circa" where the date is unsure, words where CSL has no form for it. */
function dateOfCsl(dating: Dating): CslDate | null {
  const { span } = dating
  if (!span) return null
  const { first, last, approximate, uncertain } = span
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { literal: datingWords(dating) }
  return {
    'date-parts': first === last ? [partsOf(first)] : [partsOf(first), partsOf(last)],
    ...((approximate || uncertain) && { circa: true }),
  }
}

function partsOf(day: Day): number[] {
  const date = dateOf(day)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}
