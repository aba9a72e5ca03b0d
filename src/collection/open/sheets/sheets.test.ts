import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openFiles } from '@/collection/open/open-files'
import { printProblem } from '@/collection/problem'
import { CLAIM_KINDS, PLACE_KINDS, RELATION_WORDS, SPEECH_WORDS } from './cell-words'
import { readDate } from './readable-date'
import { COLUMNS, SHEETS } from './sheet-columns'

// The guide, and three collections that were written from it alone: one sheet with commas, three with semicolons
// and decimal commas, four with tabs in Ukrainian.

const FIXTURES = new URL('../../../../e2e/fixtures/sheets/', import.meta.url)
const GUIDE = readFileSync(new URL('../../../../docs/collectors.md', import.meta.url), 'utf8')

async function open(folder: string) {
  const directory = new URL(`${folder}/`, FIXTURES)
  const files = readdirSync(directory).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), directory))),
  }))
  return openFiles(files, {}, { today: 20_000 })
}

describe('a collection written from the guide alone', () => {
  it.each([
    // A column of the collector's own.
    ['garden', { claims: 30, places: 4, articles: 3, relations: 14 }, ['Remarks']],
    ['bridge', { claims: 30, places: 6, articles: 4, relations: 13 }, []],
    // A spokeswoman updates what the council said: two speakers, as the guide warns.
    ['festival', { claims: 30, places: 5, articles: 4, relations: 18 }, ['type']],
  ])('%s opens without an error', async (folder, counts, warned) => {
    const opened = await open(folder)
    expect(opened.problems.filter(({ severity }) => severity === 'error').map(printProblem)).toEqual([])
    if (opened.kind !== 'opened') throw new Error('refused')
    const { raw } = opened.file
    expect(opened.rejected).toEqual([])
    expect(
      Object.fromEntries(Object.keys(counts).map((part) => [part, raw[part as 'claims'].length])),
    ).toEqual(counts)
    expect(opened.problems.map(({ field }) => field)).toEqual(warned)
    expect(raw.sides.length).toBeLessThanOrEqual(7)
  })
})

describe('the guide', () => {
  it.each(SHEETS.map((kind) => [kind]))('names every column of the %s', (kind) => {
    for (const { heading } of COLUMNS[kind]) expect(GUIDE).toContain(`\n| ${heading} |`)
  })

  it('names every word that a cell may hold', () => {
    for (const words of [CLAIM_KINDS, SPEECH_WORDS, PLACE_KINDS, RELATION_WORDS])
      for (const [told = ''] of Object.values(words)) expect(GUIDE).toContain(`\`${told}\``)
  })

  it('writes no date that is not read', () => {
    const dates = [...GUIDE.matchAll(/`([^`]*\d{4}[^`]*)`/g)].map(([, words = '']) => words)
    expect(dates.length).toBeGreaterThan(20)
    for (const words of dates) expect(readDate(words), words).toHaveProperty('date')
  })

  it('says nothing in the language of programs', () => {
    expect(GUIDE).not.toMatch(/EDTF|JSON|UTC|slug|schema|\.\.\/|~/i)
  })
})
