import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readBundled } from '@/collection/export/bundled.fixture'
import { resolveCollection } from '@/collection/resolve'
import { PARTS } from '@/collection/schema'
import { validFile } from '@/collection/valid-collection.fixture'
import { indexCollection } from '@/domain/claim-index'
import { openFiles } from './open-files'
import type { Opened } from './opened'
import { printOwn } from './print-own'

const encode = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

function opened(outcome: Opened) {
  if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome.problems))
  indexCollection(resolveCollection(outcome.file.raw))
  return outcome
}

const open = async (value: unknown, name = 'ford.claims.json') =>
  opened(await openFiles([{ name, bytes: encode(value) }]))

describe('a file that is whole', () => {
  it('opens without a word, and is printed as it was', async () => {
    const file = validFile()
    const { problems, made, rejected, file: own } = await open(file)
    expect({ problems, made, rejected }).toEqual({ problems: [], made: [], rejected: [] })
    expect(printOwn(own)).toBe(`${JSON.stringify(file, null, 1)}\n`)
  })

  it('keeps keys of others at every level, in their order', async () => {
    const file = validFile() as unknown as Record<string, never>
    const text = JSON.stringify(file)
      .replaceAll('{"id":', '{"x-note":{"a":[1,{"b":null}]},"zeta":1,"id":')
      .replaceAll('"words":', '"x-page":3,"words":')
    const whole = { ...JSON.parse(text), 'x-tool': { name: 'mine' }, events: [1, 2] }
    const { problems, warnings, file: own } = await open(whole)
    expect(JSON.parse(printOwn(own))).toEqual(whole)
    expect(printOwn(own)).toBe(`${JSON.stringify(whole, null, 1)}\n`)
    // Once a key and not once a record.
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
    const zeta = problems.filter(({ field }) => field === 'zeta')
    expect(zeta.map(({ message }) => /in (\d+) places/.exec(message)?.[1])).toContain('5')
    expect(zeta).toHaveLength(10)
    expect(warnings).toBe(problems.length)
  })

  it('opens packed, whatever it is called', async () => {
    const { file } = opened(await openFiles([{ name: 'ford', bytes: gzipSync(JSON.stringify(validFile())) }]))
    expect(file.raw.claims).toHaveLength(5)
  })

  it('opens as the ten files of the folder of the bundled collection', async () => {
    const folder = new URL('../../../data/bakhmut/', import.meta.url)
    const names = [...PARTS.map((part) => `${part}.json`), 'i18n/uk.json']
    const files = await Promise.all(
      names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(new URL(name, folder))) })),
    )
    const { file, problems } = opened(await openFiles(files))
    expect(problems).toEqual([])
    expect(file.raw).toEqual(await readBundled())
  })
})

describe('sheets', () => {
  const sheet = (name: string, text: string) => ({ name, bytes: encode(text) })

  it('become a collection; each problem names its sheet and row', async () => {
    const { file, rejected, problems, made } = opened(
      await openFiles([
        sheet(
          'claims.csv',
          'Claim;Who says it;Article;Places;Said\nThe roof holds.;Ann Roe;Roof or ruin;Park;20.05.2023\nIt leaks.;;Roof or ruin;;',
        ),
        sheet('places.csv', 'Name;Coordinates\nPark;48.6, 38.0\nMoon;95, 200'),
      ]),
    )
    expect(file.raw.claims).toMatchObject([
      { text: 'The roof holds.', places: [{ place: 'park' }], said: { edtf: '2023-05-20' } },
    ])
    expect(file.raw.places).toMatchObject([{ id: 'park', geometry: { coordinates: [38, 48.6] } }])
    expect(made.map(({ part, from }) => [part, from])).toContainEqual(['articles', 'claims.csv, row 2'])
    expect(rejected.map(({ part, where }) => [part, where])).toEqual([
      ['places', 'places.csv, row 3'],
      ['claims', 'claims.csv, row 3'],
    ])
    expect(rejected[1]?.value).toMatchObject({ Claim: 'It leaks.' })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file: name, where }) => [name, where])).toEqual(
      expect.arrayContaining([
        ['places.csv', 'places.csv, row 3'],
        ['claims.csv', 'claims.csv, row 3'],
      ]),
    )
  })

  it('that are pasted are told from JSON by what is in them', async () => {
    const pasted = 'Claim\tWho says it\tArticle\nThe roof holds.\tAnn Roe\tRoof or ruin'
    expect(opened(await openFiles([sheet('pasted text', pasted)])).file.raw.claims).toHaveLength(1)
    const json = JSON.stringify(validFile())
    expect(opened(await openFiles([sheet('pasted text', json)])).file.raw.claims).toHaveLength(5)
  })
})
