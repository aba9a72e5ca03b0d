import { expect, test } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { readCollection } from '../../scripts/read-collection'
import { indexCollection } from './claim-index'
import type { Id, Scene, SceneStep } from './collection'
import { dated, sampleClaim, sampleCollection, sampleScene, UNDATED } from './sample.fixture'
import { dayOf } from './span'
import { countPresses, stageAt } from './stage'
import { layRuns, stripOf } from './stage-strip'

const day = (iso: string) => dayOf(iso) as number
const said = (id: Id, first: string, last = first) => sampleClaim(id, 'mayor', { said: dated(first, last) })
const index = indexCollection(
  sampleCollection({
    claims: [
      said('one', '2020-06-02'),
      said('two', '2020-06-02', '2020-06-03'),
      said('three', '2020-06-02', '2020-06-03'),
      said('four', '2020-06-04'),
      said('early', '2020-05-01'),
      said('late', '2020-07-01', '2020-07-09'),
      sampleClaim('bare', 'mayor', { said: UNDATED }),
      sampleClaim('spoken-of', 'mayor', {
        said: dated('2020-06-02'),
        about: dated('2020-06-03', '2020-06-04', 'throughout'),
      }),
    ],
  }),
)

function sceneOf(steps: Partial<SceneStep>[], changes: Partial<Scene> = {}): Scene {
  return sampleScene('s', {
    layout: 'ladder',
    link: 'from=2020-06-01&to=2020-06-04',
    steps: steps.map((step) => ({ kind: 'voices', claims: [], ...step })),
    ...changes,
  })
}
const stripAt = (scene: Scene, press = countPresses(scene)) => stripOf(index, stageAt(scene, press))
const marksOf = (strip: ReturnType<typeof stripOf>) =>
  strip.groups.map(({ columns }) => columns.map(({ claims }) => claims))

test('one column a day of the window, in order, with each told claim on its first day', () => {
  const strip = stripAt(sceneOf([{ claims: ['four', 'one'] }, { claims: ['two'] }]))
  expect(strip.groups[0]?.unit).toBe('day')
  expect(strip.groups[0]?.columns.map(({ first, last }) => [first, last])).toEqual(
    [1, 2, 3, 4].map((n) => [day(`2020-06-0${n}`), day(`2020-06-0${n}`)]),
  )
  expect(marksOf(strip)).toEqual([[[], ['one', 'two'], [], ['four']]])
})

test('a concealed voice leaves no mark, and nothing else changes but that one waits', () => {
  const scene = sceneOf([{ claims: ['one'] }, { claims: ['two'], conceal: true }])
  const before = stripAt(scene, 1)
  const concealed = stripAt(scene, 2)
  expect(concealed).toEqual({ ...before, hasConcealed: true })
  expect(marksOf(stripAt(scene, 3))).toEqual([[[], ['one', 'two'], [], []]])
})

test('claims of the same days share a run; a day alone has no line', () => {
  const [group] = stripAt(sceneOf([{ claims: ['two', 'one', 'three'] }])).groups
  expect(group?.runs).toEqual([
    { column: 1, until: 1, sense: 'sometime', claims: ['one'] },
    { column: 1, until: 2, sense: 'sometime', claims: ['two', 'three'] },
  ])
})

test('what was said outside the window stands at its edge, what has no date is named apart', () => {
  const strip = stripAt(sceneOf([{ claims: ['early', 'late', 'bare'] }]))
  expect(marksOf(strip)).toEqual([[['early'], [], [], ['late']]])
  expect(strip.undated).toEqual(['bare'])
})

test('the clock of the link decides which time is shown', () => {
  const scene = sceneOf([{ claims: ['spoken-of'] }], { link: 'clock=about&from=2020-06-01&to=2020-06-04' })
  const strip = stripAt(scene)
  expect(strip.clock).toBe('about')
  expect(strip.groups[0]?.runs).toEqual([{ column: 2, until: 3, sense: 'throughout', claims: ['spoken-of'] }])
})

test('a window of months has month columns, from its own first to its own last day', () => {
  const strip = stripAt(sceneOf([{ claims: ['early'] }], { link: 'from=2020-04-20&to=2020-06-10' }))
  expect(strip.groups[0]?.unit).toBe('month')
  expect(strip.groups[0]?.columns.map(({ first, last }) => [first, last])).toEqual([
    [day('2020-04-20'), day('2020-04-30')],
    [day('2020-05-01'), day('2020-05-31')],
    [day('2020-06-01'), day('2020-06-10')],
  ])
  expect(marksOf(strip)).toEqual([[[], ['early'], []]])
})

test('two windows are two groups, and each claim stands in one of them', () => {
  const strip = stripAt(
    sceneOf([{ claims: ['one', 'late', 'early'] }], {
      layout: 'two-windows',
      link2: 'from=2020-07-01&to=2020-07-02',
    }),
  )
  expect(marksOf(strip)).toEqual([
    [['early'], ['one'], [], []],
    [['late'], []],
  ])
})

test('rows share no column of a lane, and what finds none is counted', () => {
  const [group] = stripAt(sceneOf([{ claims: ['one', 'two', 'three', 'four', 'late'] }])).groups
  if (!group) throw new Error('no group')
  const all = layRuns(group, 1, 4)
  expect(all.hidden).toEqual([0, 0, 0, 0])
  expect(all.pieces.map(({ lane, claims }) => [lane, ...claims])).toEqual([
    [0, 'one'],
    [1, 'two'],
    [2, 'three'],
    [0, 'four'],
    [1, 'late'],
  ])
  const few = layRuns(group, 1, 1)
  const shown = few.pieces.flatMap(({ claims }) => claims).length
  expect(shown + few.hidden.reduce((sum, n) => sum + n, 0)).toBe(5)
  expect(few.hidden[1]).toBe(3)
})

test('in the bundled lesson every told voice has one mark, in the column of its first day', async () => {
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('the bundled collection cannot be read')
  const bundled = indexCollection(resolveCollection(raw))
  for (const scene of bundled.collection.scenes)
    for (let press = 0; press <= countPresses(scene); press++) {
      const stage = stageAt(scene, press)
      const { groups, clock, undated } = stripOf(bundled, stage)
      const columns = groups.flatMap((group) => group.columns)
      expect(undated).toEqual([])
      expect(columns.flatMap(({ claims }) => claims).sort()).toEqual([...stage.heard].sort())
      for (const { runs } of groups)
        expect(runs.flatMap(({ claims }) => claims).every((id) => stage.heard.includes(id))).toBe(true)
      for (const { first, last, claims } of columns)
        for (const id of claims) {
          const start = bundled.collection.claims[bundled.ordinal.get(id) ?? -1]?.[clock].span?.first ?? 0
          // Before the window: at its edge.
          expect(start <= last && (start >= first || first === groups[0]?.columns[0]?.first)).toBe(true)
        }
    }
})
