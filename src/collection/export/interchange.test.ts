import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkCollection } from '@/collection/check'
import { printProblem } from '@/collection/problem'
import type { RawCollection } from '@/collection/schema'
import { untranslated } from '@/collection/translatable'
import { validRaw } from '@/collection/valid-collection.fixture'
import type { Id } from '@/domain/collection'
import { readBundled } from './bundled.fixture'
import { interchangeOf, printInterchange } from './interchange'

let bundled: RawCollection

beforeAll(async () => {
  bundled = await readBundled()
})

/** As somebody else's program reads it: through text, and through the whole validator. */
function readBack(raw: RawCollection, wanted: readonly Id[] | 'all') {
  const text = printInterchange(interchangeOf(raw, wanted))
  const { raw: read, problems } = checkCollection(JSON.parse(text))
  if (!read) throw new Error('The file cannot be read')
  return { read, problems: problems.map(printProblem) }
}

const idsOf = (records: readonly { id: Id }[]) => records.map(({ id }) => id)

describe('a whole collection', () => {
  it('comes back with the identical records', () => {
    for (const raw of [validRaw(), bundled]) expect(readBack(raw, 'all')).toEqual({ read: raw, problems: [] })
  })

  it('is an interchange file, its dates still as they were written', () => {
    const file = interchangeOf(validRaw(), 'all')
    expect(file.format).toBe('claim-atlas/1')
    expect(file.claims[0]?.about.edtf).toBe('1911-03-06/..')
  })
})

describe('some of the claims', () => {
  it('come with all that they refer to, and nothing that refers to others', () => {
    const { read, problems } = readBack(validRaw(), ['c-1-1', 'c-2-1'])
    expect(problems).toEqual([])
    expect(idsOf(read.claims)).toEqual(['c-1-1', 'c-2-1'])
    expect(idsOf(read.articles)).toEqual(['gazette-1', 'echo-1'])
    expect(idsOf(read.actors)).toEqual(['council', 'gazette', 'echo'])
    expect(idsOf(read.sides)).toEqual(['town', 'media'])
    // The ford, the town that it is part of; the town is the council's seat too.
    expect(idsOf(read.places)).toEqual(['town-place', 'ford'])
    expect(idsOf(read.relations)).toEqual(['r-1'])
    expect(read.notes).toEqual([])
    expect(read.collection).toMatchObject({ 'x-selection': { claims: 2, of: 5 }, rev: '2024-01-01' })
  })

  it('keep a chain’s every hand, a seat, who checked and what figures count', () => {
    const raw = validRaw()
    for (const claim of raw.claims) claim.places = []
    raw.actors[3] = { ...raw.actors[3], seat: 'mill' } as (typeof raw.actors)[0]
    Object.assign(raw.articles[0] ?? {}, { copy: { by: 'walkers', why: 'Invented.' } })
    Object.assign(raw.claims[2]?.checked ?? {}, { by: 'council' })
    const crossed = readBack(raw, ['c-1-3']).read
    expect(idsOf(crossed.actors)).toEqual(['council', 'walkers', 'byrne', 'gazette'])
    expect(idsOf(crossed.places)).toEqual(['town-place', 'mill'])
    const carts = readBack(validRaw(), ['c-2-2']).read
    expect(idsOf(carts.sides)).toEqual(['walkers-side', 'media'])
    expect(idsOf(carts.notes)).toEqual(['n-1'])
  })

  it('keep of a ladder the rungs that are left, with their translations', () => {
    const raw = validRaw()
    const [topic] = raw.topics
    if (!topic?.rungs) throw new Error('The fixture has a ladder')
    topic.rungs.splice(1, 0, { label: 'half open', claims: ['c-1-3'], solid: 0.5, open: 0 })
    topic.claims.push('c-1-3')
    raw.translations = { uk: { topics: { open: { 'rungs.2.label': 'shut', 'rungs.1.label': 'half' } } } }
    const { read } = readBack(raw, ['c-1-1', 'c-2-1'])
    expect(read.topics[0]?.rungs?.map(({ label, claims }) => [label, claims])).toEqual([
      ['open', ['c-1-1']],
      ['shut', ['c-2-1']],
    ])
    expect(read.translations).toEqual({ uk: { topics: { open: { 'rungs.1.label': 'shut' } } } })
  })

  it('of one rung stand in a row, and say that the topic had more', () => {
    const { read, problems } = readBack(validRaw(), ['c-1-1'])
    expect(problems).toEqual([])
    expect(read.topics).toMatchObject([
      { id: 'open', thread: [{ claim: 'c-1-1' }], why: expect.stringContaining('Only some') },
    ])
    expect(read.topics[0]).not.toHaveProperty('scale')
  })

  it('stand by themselves in a thread when what they answered is gone', () => {
    const { read, problems } = readBack(validRaw(), ['c-2-2'])
    expect(problems).toEqual([])
    expect(read.topics).toMatchObject([{ id: 'waiting', thread: [{ claim: 'c-2-2' }] }])
    expect(read.topics[0]?.thread?.[0]).not.toHaveProperty('under')
  })

  it('leave a scene its claims, and its links without the ids that are gone', () => {
    const raw = validRaw()
    const [scene] = raw.scenes
    if (!scene) throw new Error('The fixture has a scene')
    scene.steps = [
      { kind: 'voices', claims: ['c-1-1'], text: 'One' },
      { kind: 'ask', claims: [], text: 'And now?' },
      { kind: 'voices', claims: ['c-2-2', 'c-1-1'], link: 'claim=c-2-2&place=mill&lang=uk' },
    ]
    scene.link = 'topic=open&claim=c-1-1&from=1911-03-06&sides=town_media&pair=c-2-1_c-1-1'
    raw.translations = { uk: { scenes: { first: { 'steps.1.text': 'A?', title: 'T' } } } }
    const { read, problems } = readBack(raw, ['c-2-2'])
    expect(problems).toEqual([])
    expect(read.scenes).toHaveLength(1)
    expect(read.scenes[0]).toMatchObject({
      link: 'from=1911-03-06&sides=media',
      steps: [
        { kind: 'ask', text: 'And now?' },
        { kind: 'voices', claims: ['c-2-2'], link: 'claim=c-2-2&place=mill&lang=uk' },
      ],
    })
    expect(read.scenes[0]).not.toHaveProperty('topic')
    expect(read.translations).toEqual({ uk: { scenes: { first: { 'steps.0.text': 'A?', title: 'T' } } } })
  })

  it('keep a scene without claims only while its view is whole', () => {
    const raw = validRaw()
    for (const scene of raw.scenes) scene.steps = [{ kind: 'ask', claims: [] }]
    expect(readBack(raw, ['c-1-1']).read.scenes).toEqual(raw.scenes)
    expect(readBack(raw, ['c-2-2']).read.scenes).toEqual([])
  })

  it('keep the exercises and the old ids that still lead to them', () => {
    expect(readBack(validRaw(), ['c-1-1']).read.collection).toMatchObject({
      exercises: [{ title: 'Chain' }],
      replacedBy: { 'c-1-9': 'c-1-1' },
    })
    expect(readBack(validRaw(), ['c-2-1']).read.collection).toMatchObject({ exercises: [], replacedBy: {} })
  })

  it('are none where none of them exists', () => {
    const { read, problems } = readBack(validRaw(), ['c-9-9'])
    expect(problems).toEqual([])
    expect(read.claims).toEqual([])
  })

  // Each runs the whole validator over the whole collection: a fifth of the usual number.
  const runs = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 5)
  it('make a sound file whichever they are, and lack no translation', {
    timeout: 60_000 + 300 * runs,
  }, () => {
    const ids = idsOf(bundled.claims)
    const some = fc.oneof(
      fc.subarray(ids, { maxLength: 12 }),
      fc.subarray(ids),
      // Nearly all, where a few claims leave holes.
      fc.subarray(ids, { maxLength: 12 }).map((gone) => ids.filter((id) => !gone.includes(id))),
    )
    fc.assert(
      fc.property(some, (wanted) => {
        const { read, problems } = readBack(bundled, wanted)
        expect(problems).toEqual([])
        expect(read.claims).toEqual(bundled.claims.filter(({ id }) => wanted.includes(id)))
        // The one text of ours that is added has none.
        expect(untranslated(read, 'uk').filter(({ field }) => field !== 'why')).toEqual([])
      }),
      { numRuns: runs },
    )
  })
})
