import { slugOf } from '@/collection/open/make-id'
import { said } from '@/collection/said'
import type { RawDate } from '@/collection/schema-parts'
import { LANGUAGES, type Words, YES_NO } from './cell-words'
import { readWord } from './read-word'
import { type DateUse, readDate } from './readable-date'
import type { RowCells } from './row-cells'

// Cells of one kind each. What cannot be read is said, and stands as it was: no later reader takes it for sound.

/** A date; its reason too where the sheet gives one. Undefined where neither cell says anything. */
export function dateIn(row: RowCells, key: string, use: DateUse): LooseDate | string | undefined {
  const words = row.text(key)
  const { basis, why } = reasonIn(row.text(`${key}Why`))
  if (words === '' && why === '') return undefined
  const read = readDate(words, use)
  if ('message' in read) {
    row.fault(key, read, 'sheet-date')
    return words
  }
  for (const warning of read.warnings)
    row.warn(
      key,
      said`was read with a doubt: ${warning}.`,
      said`Check it. A month in letters leaves no doubt: 20 May 2023.`,
      'sheet-date-doubt',
    )
  const reason = why === '' ? {} : { why }
  if (read.date.edtf === null) return { ...read.date, ...reason }
  return { ...read.date, basis: basis ?? (why === '' ? 'stated' : 'inferred'), ...reason }
}

/** Where there is no reason, completing gives one in the language of the claims. */
type LooseDate = Omit<RawDate, 'why'> & Partial<Pick<RawDate, 'why'>>

/** The beginning of a reason may say how sure it is: "stated: the article names the day". */
const BASES: readonly [RegExp, RawDate['basis']][] = [
  [/^(stated|сказано|зазначено|вказано)(?!\p{L})/iu, 'stated'],
  [/^(worked out|inferred|reckoned|виведено|обчислено|визначено)(?!\p{L})/iu, 'inferred'],
  [/^(general[ -]knowledge|generally known|загальновідомо)(?!\p{L})/iu, 'general-knowledge'],
]

function reasonIn(why: string): { basis?: RawDate['basis']; why: string } {
  const basis = BASES.find(([pattern]) => pattern.test(why))?.[1]
  return basis ? { basis, why } : { why }
}

/** A word of a closed list. */
export function wordIn(row: RowCells, key: string, words: Words): string | undefined {
  const cell = row.text(key)
  return cell === '' ? undefined : wordOf(row, key, cell, words)
}

/** Words of a closed list, separated by commas too. */
export function wordsIn(row: RowCells, key: string, words: Words): string[] | undefined {
  const cells = row.list(key).flatMap((cell) =>
    cell
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  return some(cells.map((cell) => wordOf(row, key, cell, words)))
}

function wordOf(row: RowCells, key: string, cell: string, words: Words): string {
  const read = readWord(cell, words)
  if ('word' in read) return read.word
  const message = row.text(key) === cell ? read.message : said`holds “${cell}”, which ${read.message}`
  row.fault(key, { ...read, message }, 'sheet-word')
  return cell
}

/** Ids of other rows, separated by commas or blanks too. */
export function idsIn(row: RowCells, key: string): string[] | undefined {
  return some(
    row
      .list(key)
      .flatMap((cell) => cell.split(/[,\s]+/).filter(Boolean))
      .map(idOf),
  )
}

/** An id in the letters that ids have: "Т 1" is t-1. "" where there is none. */
export function idOf(cell: string): string {
  const text = cell.trim()
  return /^[a-z0-9-]{1,64}$/.test(text) ? text : slugOf(text, '')
}

export function listIn(row: RowCells, key: string): string[] | undefined {
  return some(row.list(key))
}

export function textIn(row: RowCells, key: string): string | undefined {
  return row.text(key) || undefined
}

/** Undefined where the cell says no, or nothing. */
export function yesIn(row: RowCells, key: string): true | string | undefined {
  const word = wordIn(row, key, YES_NO)
  if (word === 'true') return true
  return word === 'false' ? undefined : word
}

export function addressIn(row: RowCells, key: string): string | undefined {
  const cell = row.text(key)
  if (cell === '' || /^https?:\/\/\S+$/i.test(cell)) return cell || undefined
  if (/^www\.\S+$/i.test(cell)) return `https://${cell}`
  row.fault(key, {
    message: said`is not an address on the web.`,
    remedy: said`Copy it from the line of the browser: it begins with https:// and has no blanks.`,
  })
  return cell
}

/** Kilometres, with a comma or a point, with or without "km" or "m". */
export function kilometresIn(row: RowCells, key: string): number | string | undefined {
  const cell = row.text(key)
  if (cell === '') return undefined
  const [, digits, unit] =
    cell.match(/^(?:about|ca?\.|~|близько)?\s*(\d{1,5}(?:[.,]\d{1,6})?)\s*(km|км|m|м)?\.?$/i) ?? []
  if (digits !== undefined) return Number(digits.replace(',', '.')) / (/^[mм]$/i.test(unit ?? '') ? 1000 : 1)
  row.fault(key, {
    message: said`is not a number of kilometres.`,
    remedy: said`Write a number such as 0.5 or 2.`,
  })
  return cell
}

/** A language by its name or its tag. */
export function languageIn(row: RowCells, key: string): string | undefined {
  const cell = row.text(key)
  if (cell === '') return undefined
  const read = readWord(cell, LANGUAGES)
  if ('word' in read) return read.word
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(cell)) return cell.replace(/^[^-]+/, (tag) => tag.toLowerCase())
  row.fault(
    key,
    {
      message: read.message,
      remedy: `${read.remedy} ${said`Another is written by its letters, such as fi for Finnish.`}`,
    },
    'sheet-word',
  )
  return cell
}

function some<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list
}
