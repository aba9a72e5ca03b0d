import { describe, expect, it } from 'vitest'
import { validFile } from '@/collection/valid-collection.fixture'
import { openFiles } from './open-files'
import type { OwnFile } from './opened'
import { printOwn } from './print-own'

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

async function opened(value: unknown, into?: OwnFile) {
  const outcome = await openFiles(
    [{ name: 'more.json', bytes: encode(value) }],
    into ? { into, taken: ['ardmoor'] } : {},
  )
  if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome.problems))
  return outcome
}

const base = async () => (await opened({ ...validFile(), 'x-tool': 1 })).file
const CLAIM = { text: 'The ford is deep.', claimant: 'Una Byrne', article: 'Report echo-1' }

describe('files that are added', () => {
  it('leave what is there as it was, and find it by its names', async () => {
    const into = await base()
    const { file, made, rejected } = await opened({ claims: [CLAIM], 'x-more': 2 }, into)
    expect({ made, rejected }).toEqual({ made: [], rejected: [] })
    expect(file.raw.collection).toEqual(into.raw.collection)
    expect(file.raw.claims.slice(0, 5)).toEqual(into.raw.claims)
    // Of the second article, where c-2-1 and c-2-2 are taken but not c-2-01.
    expect(file.raw.claims[5]).toMatchObject({
      id: 'c-2-01',
      article: 'echo-1',
      attribution: [{ actor: 'byrne' }, { actor: 'echo' }],
    })
    expect(file.extra).toEqual({ 'x-tool': 1, 'x-more': 2 })
  })

  it('replace records of the same id, in their place, which is said', async () => {
    const into = await base()
    const { file, problems } = await opened({ claims: [{ ...into.raw.claims[1], text: 'Corrected.' }] }, into)
    expect(file.raw.claims.map(({ text }) => text)[1]).toBe('Corrected.')
    expect(file.raw.claims).toHaveLength(5)
    expect(problems).toMatchObject([
      { rule: 'replaces', record: 'c-1-2', severity: 'warning', where: 'claims[0]' },
    ])
  })

  it('added once more change nothing', async () => {
    const rows = {
      claims: [CLAIM, { ...CLAIM, id: 'Row 2', text: 'It is shallow.', relations: { denies: ['c-2-1'] } }],
    }
    const once = await opened(rows, await base())
    const again = await opened(rows, once.file)
    expect(again.file.raw.claims).toEqual(once.file.raw.claims)
    expect(again.problems.filter(({ rule }) => rule === 'replaces')).toHaveLength(2)
  })

  it('do not take the place of a sound record with one that is not', async () => {
    const into = await base()
    const { file, rejected, problems, errors } = await opened(
      { articles: [{ ...into.raw.articles[0], published: 5 }], claims: [CLAIM] },
      into,
    )
    expect(file.raw.articles).toEqual(into.raw.articles)
    expect(file.raw.claims).toHaveLength(6)
    expect(rejected).toMatchObject([{ part: 'articles', record: 'gazette-1', where: 'articles[0]' }])
    expect(problems[0]).toMatchObject({ rule: 'not-replaced', severity: 'error' })
    expect(errors).toBe(1)
  })

  it('are refused where what is there could not stay', async () => {
    const into = await base()
    // The town becomes part of the ford, which is part of the town.
    const places = [{ ...into.raw.places[0], partOf: 'ford' }]
    const { file, rejected } = await opened({ places }, into)
    expect(printOwn(file)).toBe(printOwn(into))
    expect(rejected).toMatchObject([{ part: 'places', record: 'town-place' }])
  })
})
