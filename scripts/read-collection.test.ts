import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PARTS } from '../src/collection/schema'
import { unpackCollection } from '../src/collection/transport'
import { validFile } from '../src/collection/valid-collection.fixture'
import { packFolder, readCollection } from './read-collection'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claim-atlas-'))
  const value = validFile()
  for (const part of PARTS) await writeFile(join(folder, `${part}.json`), JSON.stringify(value[part]))
  await mkdir(join(folder, 'i18n'))
  await writeFile(join(folder, 'i18n', 'uk.json'), JSON.stringify(value.translations.uk))
})

afterEach(() => rm(folder, { recursive: true }))

describe('readCollection', () => {
  it('reads a folder of ten files and its translations', async () => {
    const { raw, problems } = await readCollection(folder)
    expect(problems).toEqual([])
    expect(raw?.claims).toHaveLength(5)
    expect(raw?.translations).toHaveProperty('uk.topics.open')
  })

  it('reads an interchange file, and names it in problems', async () => {
    const file = join(folder, 'ford.claims.json')
    await writeFile(file, JSON.stringify({ ...validFile(), format: 'other' }))
    const { raw, problems } = await readCollection(file)
    expect(raw?.claims).toHaveLength(5)
    expect(problems.map((problem) => problem.file)).toEqual(['ford.claims.json'])
  })

  it('names a missing file and a broken one once each', async () => {
    await rm(join(folder, 'notes.json'))
    await writeFile(join(folder, 'claims.json'), '[{"id": "c-1-1",]')
    const { problems } = await readCollection(folder)
    expect(problems.map(({ file, message }) => `${file} ${message.slice(0, 14)}`)).toEqual([
      'claims.json cannot be read',
      'notes.json is missing.',
    ])
  })

  it('rejects a path that is not there', async () => {
    await expect(readCollection(join(folder, 'none'))).rejects.toThrow('ENOENT')
  })
})

describe('packFolder', () => {
  it('packs what has no error', async () => {
    const { packed } = await packFolder(folder)
    expect(packed?.rev).toBe('2024-01-01')
    expect(unpackCollection(JSON.parse(packed?.json ?? ''))?.claims).toHaveLength(5)
    expect(JSON.parse(packed?.interchange ?? '')).toEqual(validFile())
  })

  it('packs nothing where there is one', async () => {
    await writeFile(join(folder, 'sides.json'), '[]')
    const { problems, packed } = await packFolder(folder)
    expect(packed).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
  })
})
