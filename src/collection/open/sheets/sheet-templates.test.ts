import { describe, expect, it } from 'vitest'
import { openFiles } from '@/collection/open/open-files'
import type { Rejected } from '@/collection/open/opened'
import { printProblem } from '@/collection/problem'
import { dateWays } from './date-ways'
import { EXAMPLE_ROWS } from './example-rows'
import { EXAMPLE_ROWS_UK } from './example-rows-uk'
import { readSheets } from './read-sheets'
import { readDate } from './readable-date'
import {
  COLUMNS,
  columnOf,
  foldHeading,
  headingIn,
  SHEETS,
  type SheetKind,
  sheetLanguage,
} from './sheet-columns'
import { exampleCsv, rejectedCsv, templateCsv } from './sheet-templates'

const LANGUAGES = [
  ['en', EXAMPLE_ROWS],
  ['uk', EXAMPLE_ROWS_UK],
] as const

const open = (files: readonly { name: string; text: string }[]) =>
  openFiles(
    files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
    {},
    { today: 20_000 },
  )

describe.each(LANGUAGES)('sheets in %s', (language, rows) => {
  it('have headings that the reader takes for the column that they stand over', () => {
    for (const kind of SHEETS)
      for (const column of COLUMNS[kind])
        expect(columnOf(kind, foldHeading(headingIn(column, language)))).toBe(column)
  })

  it.each(SHEETS)(
    'have a template of the %s that is told by its headings, whatever the file is called',
    (kind) => {
      const findings: string[] = []
      readSheets([{ name: 'x.csv', text: templateCsv(kind, language) }], ({ part, rule }) =>
        findings.push(`${part} ${rule}`),
      )
      expect(findings).toEqual([`${kind} sheet-empty`])
    },
  )

  it('have an example that opens without a word, whatever its files are called', async () => {
    const opened = await open(
      SHEETS.map((kind, i) => ({ name: `${i}.csv`, text: exampleCsv(kind, rows, language) })),
    )
    expect(opened.problems.map(printProblem)).toEqual([])
    if (opened.kind !== 'opened') throw new Error('refused')
    const { raw } = opened.file
    expect(opened.rejected).toEqual([])
    expect([raw.claims.length, raw.places.length, raw.articles.length, raw.relations.length]).toEqual([
      8, 3, 2, 7,
    ])
    expect(opened.made.filter(({ part }) => part === 'places' || part === 'articles')).toEqual([])
  })

  it('have an example of each column', () => {
    const bare = SHEETS.flatMap((kind) =>
      COLUMNS[kind].filter(({ key }) => !rows[kind].some((row) => row[key])).map(({ key }) => key),
    )
    // A Ukrainian place has its Ukrainian name already.
    expect(bare).toEqual(language === 'uk' ? ['nameUk'] : [])
  })

  it('write each of the seven dates as it is read', () => {
    const read = dateWays(language).map(([way, words]) => [way, readDate(words)])
    const expected = dateWays('en').map(([way, words]) => [way, readDate(words)])
    expect(read).toHaveLength(7)
    expect(dateWays(language).filter(([, words]) => /\.\.|[/~]/.test(words))).toEqual([])
    expect(read).toEqual(expected)
  })

  it('give rows that were not taken in back in their columns, to be read again as they were', () => {
    const rejected = SHEETS.flatMap((kind) => rejectedOf(kind, exampleCsv(kind, EXAMPLE_ROWS, 'en')))
    const csv = rejectedCsv(rejected, language)
    const headings = headingsOf(csv)
    for (const kind of SHEETS)
      for (const column of COLUMNS[kind]) expect(headings).toContain(headingIn(column, language))
    expect(headings.slice(0, 3)).toEqual(
      language === 'uk' ? ['Причина', 'Аркуш', 'Код'] : ['Reason', 'Sheet', 'Id'],
    )
    const told: string[] = []
    const again = readSheets([{ name: 'x.csv', text: csv }], ({ message }) => told.push(message))
    expect(told).toEqual([])
    for (const kind of SHEETS) {
      const first = readSheets(
        [{ name: 'x.csv', text: exampleCsv(kind, EXAMPLE_ROWS, 'en') }],
        () => undefined,
      )
      expect(again.lists[kind]?.map(({ value }) => value)).toEqual(
        first.lists[kind]?.map(({ value }) => value),
      )
    }
  })
})

describe('sheets in Ukrainian', () => {
  it('are what a spreadsheet of the country opens: semicolons between cells, commas in numbers', () => {
    const [head = '', , second = ''] = exampleCsv('places', EXAMPLE_ROWS_UK, 'uk').split('\r\n')
    expect(head).toBe(
      '\uFEFFКод;Назва;Назва українською;Інші назви;Вид;Широта;Довгота;Координати;Похибка (км);Звідки відомо;Частина чого',
    )
    expect(second).toContain(';"49,4119";"27,1027";')
    const [place] =
      readSheets([{ name: 'x.csv', text: exampleCsv('places', EXAMPLE_ROWS_UK, 'uk') }], () => undefined)
        .lists.places ?? []
    expect(place?.value).toMatchObject({ geometry: { coordinates: [27.103, 49.412] }, radiusKm: 0.2 })
  })

  it('have the dates of a record of JSON in Ukrainian words', () => {
    const value = {
      text: 'А.',
      claimant: 'Б',
      article: 'В',
      said: { edtf: '../2023-05-19', sense: 'sometime' },
    }
    const csv = rejectedCsv([{ part: 'claims', record: '', where: '', value, reasons: [] }], 'uk')
    expect(csv).toBe(
      '\uFEFFПричина;Твердження;Хто каже;Стаття;Коли сказано\r\n;А.;Б;В;раніше 20 травня 2023\r\n',
    )
  })

  it('have the numbers of a record of JSON with a comma: one with a point would become a day of the year', () => {
    const value = { names: { en: 'Міст' }, radiusKm: 1.5 }
    const csv = rejectedCsv([{ part: 'places', record: '', where: '', value, reasons: [] }], 'uk')
    expect(csv).toContain(';Міст;"1,5"')
    expect(
      readSheets([{ name: 'x.csv', text: csv }], () => undefined).lists.places?.[0]?.value,
    ).toMatchObject(value)
  })

  it('are for the Ukrainian page: any other has them in English', () => {
    expect(['uk', 'en', 'fi', ''].map(sheetLanguage)).toEqual(['uk', 'en', 'en', 'en'])
  })
})

describe('the columns of a sheet', () => {
  it.each(SHEETS)('are not called alike: %s', (kind) => {
    const names = COLUMNS[kind].flatMap(({ key, heading, uk, aliases }) => [
      ...new Set([key, heading, uk, ...aliases].map(foldHeading)),
    ])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

function rejectedOf(kind: SheetKind, text: string): Rejected[] {
  const { lists } = readSheets([{ name: 'x.csv', text }], () => undefined)
  return (lists[kind] ?? []).map(({ where, found }) => ({
    part: kind,
    record: '',
    where,
    value: found ?? {},
    reasons: ['why'],
  }))
}

function headingsOf(csv: string): string[] {
  return (csv.slice(1).split('\r\n')[0] ?? '').split(/[,;]/)
}
