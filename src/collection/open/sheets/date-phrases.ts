import { MONTH_NAMES, SEASON_NAMES } from './date-names'
import type { SheetLanguage } from './sheet-columns'

/** Behind a word such as "after" a name may stand in another form; so it may between two of them. */
export type NameForm = 'alone' | 'after' | 'between'

type DatePhrases = {
  unknown: string
  sometime: string
  throughout: string
  before: string
  by: string
  until: string
  after: string
  since: string
  between: readonly [string, string]
  from: readonly [string, string]
  about: string
  maybe: string
  /** 1 to 12; with a day before it or not. */
  month: (number: number, form: NameForm, hasDay: boolean) => string | undefined
  /** 1 is spring. */
  season: (number: number, form: NameForm) => string | undefined
}

/** What dates are written with; readDate reads all of it. */
export const DATE_PHRASES: Readonly<Record<SheetLanguage, DatePhrases>> = {
  en: {
    unknown: 'unknown',
    sometime: 'sometime',
    throughout: 'throughout',
    before: 'before',
    by: 'by',
    until: 'until',
    after: 'after',
    since: 'since',
    between: ['between', 'and'],
    from: ['from', 'to'],
    about: 'about',
    maybe: 'maybe',
    month: (number) => MONTH_NAMES[number - 1],
    season: (number) => SEASON_NAMES[number - 1],
  },
  uk: {
    unknown: 'невідомо',
    sometime: 'колись',
    throughout: 'протягом',
    before: 'раніше',
    by: 'не пізніше',
    until: 'аж до',
    after: 'після',
    since: 'з',
    between: ['між', 'і'],
    from: ['з', 'по'],
    about: 'близько',
    maybe: 'можливо',
    month: (number, form, hasDay) =>
      MONTHS_UK[number - 1]?.[hasDay ? 1 : ['alone', 'after', 'between'].indexOf(form)],
    season: (number, form) => SEASONS_UK[number - 1]?.[form === 'alone' ? 0 : 1],
  },
}

/** Alone, behind "після", and between two. */
const MONTHS_UK = [
  ['січень', 'січня', 'січнем'],
  ['лютий', 'лютого', 'лютим'],
  ['березень', 'березня', 'березнем'],
  ['квітень', 'квітня', 'квітнем'],
  ['травень', 'травня', 'травнем'],
  ['червень', 'червня', 'червнем'],
  ['липень', 'липня', 'липнем'],
  ['серпень', 'серпня', 'серпнем'],
  ['вересень', 'вересня', 'вереснем'],
  ['жовтень', 'жовтня', 'жовтнем'],
  ['листопад', 'листопада', 'листопадом'],
  ['грудень', 'грудня', 'груднем'],
] as const

const SEASONS_UK = [
  ['весна', 'весни'],
  ['літо', 'літа'],
  ['осінь', 'осені'],
  ['зима', 'зими'],
] as const
