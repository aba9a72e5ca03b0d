import type { Span } from '@/domain/collection'
import { isoOf } from '@/domain/span'
import type { CslName } from './clean-csl'
import { oneLine } from './one-line'
import type { SourceRecord } from './source-record'

/** Of CSL's types, those that BibTeX prints with a journal. */
const IN_JOURNALS = ['article-journal', 'article-magazine', 'article-newspaper']

/**
 * The record for BibTeX and biblatex, in UTF-8. `date` is biblatex's, which knows ranges and doubt (EDTF);
 * `year` is for BibTeX, and only there where it is certain.
 */
export function printBibtex(record: SourceRecord): string {
  const { key, type, authors, title, container, issued, url, accessed, version, note } = record
  const inJournal = container !== undefined && IN_JOURNALS.includes(type)
  const where = container ?? (version && `Revision ${version}`)
  const span = issued?.span
  const fields: [string, string | undefined][] = [
    ['author', authors.map(printName).join(' and ')],
    // The inner braces keep capitals as they are.
    ['title', `{${escapeTex(title)}}`],
    [inJournal ? 'journal' : 'howpublished', where && escapeTex(where)],
    ['date', span ? printDate(span) : undefined],
    ['year', span ? certainYear(span) : undefined],
    ['url', url && printUrl(url)],
    ['urldate', accessed === undefined ? undefined : isoOf(accessed)],
    ['note', escapeTex(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${inJournal ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts the brace all the same.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
}

/** Text so that TeX prints these very characters; pairs that it would join are kept apart. */
function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^`]/g, (sign) => TEX[sign] ?? sign)
    .replace(/[%&#_$]/g, '\\$&')
    .replace(/([-'])(?=\1)/g, '$1{}')
}

/** In braces, so that no "and" or comma in a name is taken for the end of it. */
function printName(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`
  const family = `{${escapeTex(name.family)}}`
  return name.given === undefined ? family : `${family}, {${escapeTex(name.given)}}`
}

/** An address is not TeX: what may not stand in braces is percent-encoded. */
function printUrl(url: string): string {
  return oneLine(url).replace(/[^\x21-\x7e]|[{}\\"<>^`|]/gu, (sign) => encodeURIComponent(sign))
}

function printDate({ first, last, approximate, uncertain }: Span): string {
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : ''
  const end = (day: number) => (Number.isFinite(day) ? isoOf(day) + mark : '..')
  return first === last ? end(first) : `${end(first)}/${end(last)}`
}

function certainYear({ first, last, approximate, uncertain }: Span): string | undefined {
  if (approximate || uncertain || !Number.isFinite(first) || !Number.isFinite(last)) return undefined
  const year = isoOf(first).slice(0, 4)
  return year === isoOf(last).slice(0, 4) ? year : undefined
}
