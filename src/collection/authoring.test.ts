import { beforeAll, describe, expect, it } from 'vitest'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { drafted } from '@/domain/draft'
import { countClaims } from '@/domain/listed'
import { resolveView } from '@/domain/resolve-view'
import { faultsOf, lacking } from '@/domain/scene-faults'
import { sceneOfView } from '@/domain/scene-from-view'
import { HOME, NO_FILTERS } from '@/domain/view'
import { parseLink } from '@/domain/view-link'
import { checkCollection } from './check'
import { readBundled } from './export/bundled.fixture'
import { interchangeOf, printInterchange } from './export/interchange'
import { withScenes } from './export/interchange-scenes'
import { resolveCollection } from './resolve'
import { readScenesFile } from './scenes-file'
import type { RawCollection } from './schema'

let raw: RawCollection
let index: ClaimIndex

beforeAll(async () => {
  raw = await readBundled()
  index = indexCollection(resolveCollection(raw))
})

const WORDS = { title: 'Mine', question: 'Who says so?' }

function source(link: string) {
  const { view } = resolveView(parseLink(link).view, index)
  const { homeWindow } = index.collection
  const from = view.from ?? homeWindow.from
  const to = view.to ?? homeWindow.to
  const { filters, known, clock } = view
  const { listed } = countClaims(index, { filters, known, clock, from, to })
  return { view, from, to, topic: index.topics.get(view.topic ?? '') ?? null, listed, chosen: [] }
}

describe('a scene of a view', () => {
  it('has the question, the dates and the claims of the ladder, one voice a step, without what is open', () => {
    const scene = sceneOfView(
      index,
      source('topic=who-holds-bakhmut&claim=c-000-11&theme=dark&lang=uk&view=table'),
      WORDS,
    )
    expect(scene).toMatchObject({
      title: 'Mine',
      question: 'Who holds Bakhmut?',
      topic: 'who-holds-bakhmut',
      layout: 'ladder',
      link: 'topic=who-holds-bakhmut&from=2023-05-20&to=2023-05-22',
    })
    expect(scene.steps).toHaveLength(8)
    expect(scene.steps.every(({ kind, claims }) => kind === 'voices' && claims.length === 1)).toBe(true)
    expect(faultsOf(index, scene)).toEqual([])
  })

  it('has all that are listed in time when they are few, or those chosen by hand', () => {
    const few = source('sides=wagner&from=2023-05-05&to=2023-05-22')
    expect(few.listed.length).toBeLessThanOrEqual(8)
    const scene = sceneOfView(index, few, WORDS)
    const days = scene.steps.map(
      ({ claims }) =>
        index.collection.claims[index.ordinal.get(claims[0] ?? '') ?? -1]?.said.span?.first ?? 0,
    )
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(scene).toMatchObject({ layout: 'map', question: 'Who says so?' })
    const chosen = sceneOfView(index, { ...few, chosen: ['c-000-11', 'c-000-01'] }, WORDS)
    expect(chosen.steps.flatMap(({ claims }) => claims).sort()).toEqual(['c-000-01', 'c-000-11'])
  })

  it('is a scene of the format wherever it is made, and its view is taken over whole', () => {
    for (const link of [
      '',
      'kinds=casualties',
      'q=winery&topic=pyrrhic',
      'lens=side.ukraine&view=coverage',
    ]) {
      const scene = sceneOfView(index, source(link), WORDS)
      expect(readScenesFile(JSON.stringify([scene]), 'x.json', index)).toEqual({
        scenes: [scene],
        problems: [],
      })
    }
    expect(parseLink(sceneOfView(index, source(''), WORDS).link).view.filters).toEqual(NO_FILTERS)
    expect(HOME.view).toBe('list')
  })
})

describe('what is amiss in a scene', () => {
  const one = (patch: Partial<Scene>): Scene => ({ ...(raw.scenes[1] as Scene), ...patch })
  const codes = (patch: Partial<Scene>) => faultsOf(index, one(patch)).map(({ code }) => code)

  it('is nothing in the collection’s own, but for what they mean to be', () => {
    for (const scene of index.collection.scenes)
      expect(faultsOf(index, scene).filter(({ code }) => code !== 'many-presses')).toEqual([])
  })

  it('is said with its place', () => {
    expect(codes({ question: ' ', title: '', minutes: 0 })).toEqual(['no-question', 'no-title', 'no-minutes'])
    expect(codes({ steps: [] })).toEqual(['no-steps'])
    expect(codes({ steps: [{ kind: 'voices', claims: [] }] })).toEqual(['no-claim'])
    expect(codes({ steps: [{ kind: 'ask', claims: [], text: ' ' }] })).toEqual(['no-words'])
    expect(codes({ steps: [{ kind: 'rail', claims: ['c-000-11'] }] })).toEqual(['one-rail'])
    const crowd = index.collection.claims.slice(0, 20).map(({ id }) => id)
    expect(codes({ steps: [{ kind: 'voices', claims: crowd }] })).toEqual(['many-words'])
    const many = crowd.slice(0, 13).map((id) => ({ kind: 'voices' as const, claims: [id] }))
    expect(codes({ steps: many })).toEqual(['many-presses'])
    expect(
      faultsOf(index, one({ steps: [{ kind: 'voices', claims: ['c-9-9'] }], topic: 'none' })),
    ).toMatchObject([
      { code: 'lacks', field: 'topic', ids: ['none'] },
      { code: 'not-on-ladder' },
      { code: 'lacks', field: 'steps.0', ids: ['c-9-9'] },
    ])
    expect(lacking(index, one({ topic: 'none' }))).toEqual(['none'])
  })
})

describe('the collection with scenes of one’s own', () => {
  const saved = (scenes: readonly Scene[]) =>
    printInterchange(interchangeOf(withScenes(raw, scenes, 'not written yet', '20260101T1200'), 'all'))

  it('is sound, opens again with the identical scenes, and saved again is the same file', () => {
    const view = sceneOfView(index, source('topic=two-kilometres&from=2023-05-05&to=2023-05-13'), WORDS)
    const [first] = index.collection.scenes as [Scene]
    let draft = drafted(index.collection, { kind: 'add', scene: view, at: 2 })
    draft = drafted(draft, { kind: 'edit', scene: { ...first, title: 'Changed' }, field: 'title' })
    draft = drafted(draft, { kind: 'remove', id: 'numbers' })
    draft = drafted(draft, { kind: 'duplicate', id: 'pyrrhic', title: 'Again' })
    const text = saved(draft.scenes)
    const { raw: read, problems } = checkCollection(JSON.parse(text))
    expect(problems).toEqual([])
    expect(read?.scenes).toEqual(draft.scenes)
    expect(read?.claims).toEqual(raw.claims)
    expect(read?.collection.rev).toBe(`${raw.collection.rev}-20260101T1200`)
    // A translation of what was changed would say the old thing.
    expect(read?.translations.uk?.scenes?.[first.id]).not.toHaveProperty('title')
    expect(read?.translations.uk?.scenes?.[first.id]).toHaveProperty('question')
    expect(read?.translations.uk?.scenes).not.toHaveProperty('numbers')
    const opened = readScenesFile(text, 'mine.claims.json', index)
    expect(opened).toEqual({ scenes: draft.scenes, problems: [] })
    expect(saved(opened.scenes)).toBe(text)
  })

  it('is the collection itself where no scene differs', () => {
    expect(withScenes(raw, raw.scenes, '', 'x')).toBe(raw)
  })

  it('opens even when a scene is not finished', () => {
    const [first] = index.collection.scenes as [Scene]
    const draft = { ...first, question: '', steps: [{ kind: 'ask' as const, claims: [], text: ' ' }] }
    const { raw: read, problems } = checkCollection(JSON.parse(saved([draft])))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(read?.scenes[0]).toMatchObject({ question: 'not written yet', steps: [{ kind: 'ask' }] })
  })
})

describe('a file from somewhere', () => {
  const open = (value: unknown) => readScenesFile(JSON.stringify(value), 'theirs.json', index)

  it('gives its good scenes, and says of the others where, what and what to do', () => {
    const [good, other] = raw.scenes as [Scene, Scene]
    const { scenes, problems } = open({
      scenes: [
        good,
        { ...other, layout: 'hologram' },
        { ...other, id: 'two', steps: [{ kind: 'voices', claims: ['c-9-9'] }] },
        good,
        7,
      ],
    })
    expect(scenes).toEqual([good])
    expect(problems.map(({ record, field }) => `${record} ${field}`)).toEqual([
      `${other.id} layout`,
      '#5 ',
      'two steps.0.claims.0',
      `${good.id} id`,
    ])
    for (const { file, remedy } of problems) expect([file, remedy !== '']).toEqual(['theirs.json', true])
  })

  it.each([
    ['no JSON', '{'],
    ['no scenes', '{"claims": []}'],
    ['null', 'null'],
    ['depth', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a key of the language', '[{"__proto__": {"id": "x"}}]'],
  ])('is refused with a reason: %s', (_, text) => {
    const { scenes, problems } = readScenesFile(text, 'theirs.json', index)
    expect(scenes).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(({} as { id?: string }).id).toBeUndefined()
  })

  it('keeps keys of somebody else’s and mentions unknown ones', () => {
    const { scenes, problems } = open([{ ...raw.scenes[0], 'x-room': 12, colour: 'red' }])
    expect(scenes[0]).toMatchObject({ 'x-room': 12 })
    expect(problems).toMatchObject([{ field: 'colour', severity: 'warning' }])
  })
})
