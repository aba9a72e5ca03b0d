import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFiles } from '@/collection/open/open-files'
import type { Opened } from '@/collection/open/opened'
import { readSheets } from '@/collection/open/sheets/read-sheets'
import { COLUMNS } from '@/collection/open/sheets/sheet-columns'
import { rejectedCsv } from '@/collection/open/sheets/sheet-templates'
import { validFile } from '@/collection/valid-collection.fixture'
import { loadReportWords, reportText } from '@/i18n/report-text'
import { activateLanguage, loadLanguage } from '@/i18n/text'

// What a person reads who opens a file that is amiss in every way, on a Ukrainian page.

beforeAll(async () => {
  await loadLanguage('uk')
  activateLanguage('uk')
  await loadReportWords()
})
afterAll(() => activateLanguage('en'))

const open = (...files: [name: string, text: string][]) =>
  openFiles(files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })))

/** All that is said of the files, value and field apart. */
function sentencesOf(opened: Opened): string[] {
  const told = opened.problems.flatMap(({ message, remedy, where = '' }) => [message, remedy, where])
  if (opened.kind === 'refused') return told
  return [
    ...told,
    ...opened.rejected.flatMap(({ reasons }) => reasons),
    ...opened.made.map(({ from }) => from),
  ]
}

const HEADINGS = Object.values(COLUMNS)
  .flatMap((columns) => columns.map(({ heading }) => heading))
  .toSorted((a, b) => b.length - a.length)

/** English that is left over: words in a row that are no value, key or heading. */
function englishIn(text: string): string[] {
  const withoutField = HEADINGS.reduce((rest, heading) => rest.replace(heading, '·'), text)
  const ours = withoutField.replaceAll(/"[^"]*"|«[^»]*»|“[^”]*”|`[^`]*`|\S*[._]\S+|Claim Atlas/g, '·')
  return /\p{Script=Latin}{2,} \p{Script=Latin}{2,}/u.test(ours) ? [text] : []
}

const seen = new Set<string>()

function demandUkrainian(opened: Opened): void {
  const sentences = new Set(sentencesOf(opened).filter((text) => /\s/.test(text) && !seen.has(text)))
  for (const text of sentences) seen.add(text)
  const shown = [...sentences].map(reportText)
  expect([...sentences].filter((text, i) => shown[i] === text)).toEqual([])
  expect(shown.flatMap(englishIn)).toEqual([])
}

const CLAIMS = [
  'Id,Claim,Who says it,Article,Address,Kind,Speech,Said,About,Places,Denies,Sensitive,Mood,Speaker',
  'c-1,The bridge stands.,Mayor,Echo,,event,quoted,31 June 2023,05/06/2023,Bridge,,no,grim,',
  'c-2,,Mayor,Echo,,forcast,sung,soon,2023-22,,,perhaps,,',
  'c-2,It fell.,,,javascript:1,"event, gossip",,40000,20 May,,,,,',
  'c-3,It fell.,Mayor,,,event|movement|context|denial,,Monday 20 May 2023,5/6/23,,c-9,,,Other',
  '!!,It stood.,Mayor,Echo,,,,2023-13-01,from 22 to 20 May 2023,,c-3,,,',
  'c-5,It stood.,Mayor,Echo,,,,3020,1/13/2023,,,,,,,too,many',
  'c-6,It stood.,Mayor,Echo,,,,,,,,,,,one',
].join('\n')
const PLACES = [
  'Name,Latitude,Longitude,Coordinates,Off by (km),Kind',
  'Bridge,200,38,,,bridge',
  'Mill,48,,,,mil',
  'Pond,,,"38 E, 48",far,',
  'Park,,,north,,',
  ',,,"48.6, 38.0",,',
  'Roof,48E,38N,,,',
].join('\n')

it('sheets with faults', async () => {
  const opened = await open(
    ['claims.csv', CLAIMS],
    ['places.csv', PLACES],
    ['articles.csv', 'Title,Language\n,Elvish\nEcho,tongues of men'],
    ['relations.csv', 'From,To,Kind of relation\nc-1,c-1,agrees\n,,'],
    ['strange.csv', 'A,B\n1,2'],
    ['quotes.csv', 'Claim,Who says it,Article\n"It "fell,Mayor,Echo\n"It'],
    ['mixed.csv', 'Sheet,Claim\nclaims,It fell.\nfables,It fell.'],
    ['empty.csv', 'Claim,Who says it,Article\n'],
  )
  expect(opened.problems.length).toBeGreaterThan(40)
  demandUkrainian(opened)
})

it('the rows that were not taken in, with their reasons, and they are read again', async () => {
  const opened = await open(['claims.csv', CLAIMS])
  if (opened.kind === 'refused') throw new Error('refused')
  const csv = rejectedCsv(opened.rejected, 'uk', reportText)
  expect(csv).toContain('немає такого дня в календарі: днів у місяці червень 2023 року — 30.')
  expect(csv).toMatch(/^\uFEFFПричина;/)
  const again = readSheets([{ name: 'not-taken-in.csv', text: csv }], () => {})
  expect(again.lists.claims).toHaveLength(opened.rejected.length)
})

it.each([
  ['a.csv', ''],
  ['a.json', '{"claims": [1,'],
  ['a.json', '{"claims": [1 2]}'],
  ['a.json', '{“claims”: 1}'],
  ['a.json', '{"claims": nothing}'],
  ['a.json', '"'],
  ['a.json', '[1]'],
  ['a.json', '7'],
  ['a.json', '{"format": "claim-atlas/99"}'],
  ['a.json', '{"scenes": []}'],
  ['a.json', '{"type": "FeatureCollection"}'],
  ['a.json', `${'['.repeat(30)}${']'.repeat(30)}`],
  ['claims.json', '{}'],
  ['places.json', '[]'],
  ['a.txt', '<!doctype html>'],
  ['a.pdf', '%PDF-1.7'],
  ['a.zip', 'PK\u0003\u0004'],
  ['a.bin', 'a\0b'],
])('what is refused: %s %j', async (name, text) => {
  const opened = await open([name, text])
  expect(opened.problems.length).toBeGreaterThan(0)
  demandUkrainian(opened)
})

const WRONG: readonly unknown[] = ['Not an id!', -7.5, {}, ['nobody', 'nobody'], undefined]

/** Paths of all keys and items, as far as they are needed: the first item of each list stands for the others. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? Object.entries(value.slice(0, 1)) : Object.entries(value)
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, item]) => pathsIn(item, [...path, key])),
  ]
}

function damaged(file: unknown, path: readonly string[], wrong: unknown): unknown {
  const copy = structuredClone(file)
  let at = copy as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  if (wrong === undefined) delete at[last]
  else at[last] = wrong
  at['unheard-of'] = 1
  return copy
}

// Two faults a path, by turns: all of them at each take long and say nothing new.
it('a collection with any of its values wrong', async () => {
  const file = validFile()
  for (const [at, path] of pathsIn(file).entries())
    for (const wrong of [WRONG[at % WRONG.length], WRONG[(at + 2) % WRONG.length]])
      demandUkrainian(await open(['c.json', JSON.stringify(damaged(file, path, wrong))]))
}, 60_000)

it('a record that would replace a sound one', async () => {
  const opened = await open(['c.json', JSON.stringify(validFile())])
  if (opened.kind === 'refused') throw new Error('refused')
  const [claim] = opened.file.raw.claims
  const text = JSON.stringify({ claims: [{ ...claim, text: 7, said: { edtf: 'soon' } }] })
  const bytes = new TextEncoder().encode(text)
  demandUkrainian(await openFiles([{ name: 'more.json', bytes }], { into: opened.file }))
})
