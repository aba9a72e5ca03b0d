import { describe, expect, it } from 'vitest'
import type { RawCollection } from '@/collection/schema'
import { validFile } from '@/collection/valid-collection.fixture'
import { openFiles } from './open-files'

async function open(change: (raw: RawCollection) => unknown) {
  const file = validFile()
  change(file)
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const opened = await openFiles([{ name: 'ford.json', bytes }])
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened.problems))
  const { raw } = opened.file
  return { ...opened, raw, out: opened.rejected.map(({ part, record }) => `${part} ${record}`) }
}

const set = (target: object | undefined, change: object) => Object.assign(target ?? {}, change)

describe('a record that is amiss', () => {
  it('goes with its reason, and what cannot stand without it goes too', async () => {
    const { raw, out, rejected, errors } = await open((file) => set(file.articles[0], { published: 5 }))
    // The article; its claims; the relations of these; the scene, which had nothing else to show.
    expect(out).toEqual([
      'articles gazette-1',
      'claims c-1-1',
      'claims c-1-2',
      'claims c-1-3',
      'relations r-1',
      'relations r-2',
      'scenes first',
    ])
    expect(errors).toBe(7)
    expect(rejected[0]?.reasons[0]).toContain('published')
    expect(rejected[1]?.reasons[0]).toContain('was not taken in itself')
    // What can stand without them has them cut out.
    expect(raw.topics.map(({ claims }) => claims)).toEqual([['c-2-1'], ['c-2-1', 'c-2-2']])
    expect(raw.topics[0]?.rungs?.map(({ claims }) => claims)).toEqual([[], ['c-2-1']])
    expect(raw.collection.exercises[0]?.claims).toEqual([])
    expect(raw.collection.replacedBy).toEqual({})
  })

  it('of a side takes its actors along, their articles and claims', async () => {
    const { out } = await open((file) => set(file.sides[2], { slot: 'red' }))
    expect(out.slice(0, 5)).toEqual([
      'sides media',
      'actors gazette',
      'actors echo',
      'articles gazette-1',
      'articles echo-1',
    ])
  })

  it('among places leaves the claims, without it', async () => {
    const { raw, out, problems } = await open((file) =>
      set(file.places[1]?.geometry ?? undefined, { coordinates: [51.9, -120] }),
    )
    expect(out).toEqual(['places ford'])
    expect(raw.claims.map(({ places, holds }) => [places.length, holds?.length])).toEqual([
      [0, undefined],
      [0, undefined],
      [0, undefined],
      [0, undefined],
      [1, undefined],
    ])
    expect(problems[0]).toMatchObject({
      rule: 'coordinates',
      record: 'ford',
      where: 'places[1]',
      remedy: expect.stringContaining('swapped'),
    })
  })

  it.each<[string, string, (raw: RawCollection) => unknown]>([
    ['range-inside', 'claims c-1-1', (raw) => set(raw.claims[0]?.passage, { end: 9999 })],
    ['range-order', 'claims c-1-1', (raw) => set(raw.claims[0]?.passage, { start: 9, end: 9 })],
    ['date', 'claims c-1-1', (raw) => set(raw.claims[0]?.said, { edtf: '1911-13' })],
    ['date-sense', 'claims c-1-1', (raw) => set(raw.claims[0]?.said, { edtf: '9911-03-06' })],
    ['relation-self', 'relations r-1', (raw) => set(raw.relations[0], { to: 'c-2-1' })],
    ['relation-twice', 'relations r-2', (raw) => set(raw.relations[1], { from: 'c-2-1' })],
    ['unique-id', 'claims c-1-1', (raw) => raw.claims.push({ ...(raw.claims[0] as (typeof raw.claims)[0]) })],
    ['id-word', 'sides constructor', (raw) => set(raw.sides[0], { id: 'constructor' })],
    ['place-circle', 'places town-place', (raw) => set(raw.places[0], { partOf: 'ford' })],
    ['scene-windows', 'scenes first', (raw) => set(raw.scenes[0], { layout: 'two-windows' })],
    ['topic-twice', 'topics open', (raw) => raw.topics[0]?.rungs?.[1]?.claims.push('c-1-1')],
    ['quantity-order', 'claims c-2-2', (raw) => set(raw.claims[4]?.quantities?.[0], { min: 99 })],
  ])('by the rule %s is rejected: %s', async (rule, record, change) => {
    const { out, problems } = await open(change)
    expect(out).toContain(record)
    expect(problems.find((problem) => problem.rule === rule)).toMatchObject({
      severity: 'error',
      file: 'ford.json',
    })
  })

  it.each<[string, (raw: RawCollection) => unknown]>([
    ['short-words', (raw) => set(raw.claims[0], { short: 'a '.repeat(11) })],
    ['quoted-words', (raw) => set(raw.claims[0], { quote: 'a '.repeat(10) })],
    ['attribution-end', (raw) => raw.claims[0]?.attribution.pop()],
    ['said-before-published', (raw) => set(raw.claims[0]?.said, { edtf: '1911-03-08' })],
    ['own-voice-date', (raw) => set(raw.claims[3]?.said, { edtf: '1911-03-01' })],
    ['date-sense', (raw) => set(raw.claims[0]?.about, { edtf: '0911' })],
    ['holds-control', (raw) => set(raw.claims[0], { kinds: ['event'] })],
    ['unnamed-one-article', (raw) => set(raw.claims[4]?.attribution[0], { actor: 'walkers' })],
    ['scene-link', (raw) => set(raw.scenes[0], { link: 'claim=c-9-9' })],
    ['translation', (raw) => set(raw.translations, { uk: { claims: { 'c-9-9': { text: 'x' } } } })],
    [
      'translation',
      (raw) => set(raw.translations, { english: {}, uk: { claims: { 'c-1-1': { text: 7 } } } }),
    ],
    ['thread-relation', (raw) => raw.relations.pop()],
    ['unknown-key', (raw) => set(raw.claims[0], { colour: 'red' })],
    ['unique-slot', (raw) => set(raw.sides[1], { slot: 1 })],
    ['key-removed', (raw) => set(raw.claims[0], { constructor: 1 })],
    [
      'coordinates-swapped',
      (raw) => set(raw.places[2]?.geometry ?? undefined, { coordinates: [51.9, -7.72] }),
    ],
  ])('only by the rule %s stays, which is said', async (rule, change) => {
    const { out, problems, errors } = await open(change)
    expect({ out, errors }).toEqual({ out: [], errors: 0 })
    expect(problems.find((problem) => problem.rule === rule)).toMatchObject({ severity: 'warning' })
  })

  it('is left open where the file has no text and marks no passage', async () => {
    const { out, problems } = await open((file) => {
      set(file.articles[1], { length: 0, sha256: '0'.repeat(64) })
      set(file.claims[3]?.passage, { start: 0, end: 0, words: 0, print: '0'.repeat(16) })
    })
    expect({ out, problems }).toEqual({ out: [], problems: [] })
  })

  it('is one of many, of which a thousand are told and all are counted', async () => {
    const { problems, errors, rejected } = await open((file) => {
      for (let i = 0; i < 1500; i++) file.notes.push({ id: `x-${i}` } as (typeof file.notes)[0])
    })
    expect(problems).toHaveLength(1000)
    expect(rejected).toHaveLength(1500)
    expect(errors).toBeGreaterThan(1500)
  })
})
