import type { RawDate } from '@/collection/schema-parts'
import { dayOf, isoOf } from '@/domain/span'
import { DATE_PHRASES, type NameForm } from './date-phrases'
import { readDate } from './readable-date'
import type { SheetLanguage } from './sheet-columns'

type Sense = 'sometime' | 'throughout'

/**
 * The date in the words of the templates, such as "between 20 and 22 May 2023": readDate reads the same date
 * in them again. What the templates have no words for stands as EDTF, behind "sometime" or "throughout".
 */
export function wordsOf(
  { edtf, sense = 'sometime' }: Omit<RawDate, 'why' | 'basis'>,
  language: SheetLanguage = 'en',
): string {
  const phrases = DATE_PHRASES[language]
  if (edtf === null) return phrases.unknown
  const plain = plainWords(edtf, sense, language)
  const inSense = edtf.includes('/') ? plain : momentWords(edtf, language, 'after')
  for (const candidate of [plain, inSense && `${phrases[sense]} ${inSense}`])
    if (candidate !== null && isSame(candidate, edtf, sense)) return candidate
  return `${phrases[sense]} ${edtf}`
}

function plainWords(edtf: string, sense: Sense, language: SheetLanguage): string | null {
  const phrases = DATE_PHRASES[language]
  const isSometime = sense === 'sometime'
  const [a = '', b] = edtf.split('/')
  const behind = (word: string, moment: string | null) => {
    const words = moment === null ? null : momentWords(moment, language, 'after')
    return words === null ? null : `${word} ${words}`
  }
  if (b === undefined) return momentWords(a, language, 'alone')
  if (a === '..')
    return (
      (isSometime ? behind(phrases.before, neighbour(b, 1)) : null) ??
      behind(isSometime ? phrases.by : phrases.until, b)
    )
  if (b === '..')
    return (isSometime ? behind(phrases.after, neighbour(a, -1)) : null) ?? behind(phrases.since, a)
  const [before, amid] = isSometime ? phrases.between : phrases.from
  const first = shortened(a, b, momentWords(a, language, isSometime ? 'between' : 'after'))
  const last = momentWords(b, language, isSometime ? 'between' : 'alone')
  return first === null || last === null ? null : `${before} ${first} ${amid} ${last}`
}

/** "about 20 May 2023", "maybe May 2023"; null for what has no such words. */
function momentWords(edtf: string, language: SheetLanguage, form: NameForm): string | null {
  const [, year, second, day, mark = ''] = edtf.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/) ?? []
  if (year === undefined) return null
  const { about, maybe, month, season } = DATE_PHRASES[language]
  const part = Number(second)
  const formed = /[~%]/.test(mark) ? 'after' : form
  const name = part > 20 ? season(part - 20, formed) : month(part, formed, day !== undefined)
  if (second !== undefined && name === undefined) return null
  const doubt = { '~': [about], '?': [maybe], '%': [maybe, about] }[mark] ?? []
  return [...doubt, day && Number(day), name, year].filter((word) => word !== undefined).join(' ')
}

/** The words of the first end of a range without the month and year that the last one names too. */
function shortened(first: string, last: string, words: string | null): string | null {
  const [, a] = first.match(/^(\d{4}-\d\d)-\d\d$/) ?? []
  const [, b] = last.match(/^(\d{4}-\d\d)-\d\d$/) ?? []
  if (a === undefined || b === undefined || words === null) return words
  if (a === b) return String(Number(first.slice(8)))
  return a.slice(0, 4) === b.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words
}

function neighbour(edtf: string, step: 1 | -1): string | null {
  const [, iso = '', mark = ''] = edtf.match(/^(\d{4}-\d\d-\d\d)([~?%]?)$/) ?? []
  const day = dayOf(iso)
  return day === null ? null : isoOf(day + step) + mark
}

function isSame(words: string, edtf: string, sense: Sense): boolean {
  const read = readDate(words)
  return 'date' in read && read.warnings.length === 0 && read.date.edtf === edtf && read.date.sense === sense
}
