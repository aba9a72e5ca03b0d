import type { RawDate } from '@/collection/schema-parts'
import { wordsOf } from './date-in-words'
import type { SheetLanguage } from './sheet-columns'

const WAYS = {
  exact: { edtf: '2023-05-20' },
  month: { edtf: '2023-05' },
  between: { edtf: '2023-05-20/2023-05-22' },
  from: { edtf: '2023-05-20/2023-05-22', sense: 'throughout' },
  before: { edtf: '../2023-05-19' },
  after: { edtf: '2023-05-21/..' },
  about: { edtf: '2023-05-20~' },
} as const satisfies Record<string, Omit<RawDate, 'why' | 'basis'>>

export type DateWay = keyof typeof WAYS

/** The seven ways to write a date, as the sheets of the language have them. */
export function dateWays(language: SheetLanguage): readonly (readonly [DateWay, string])[] {
  return Object.entries(WAYS).map(([way, date]) => [way as DateWay, wordsOf(date, language)])
}
