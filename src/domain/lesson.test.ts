import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scene } from './collection'
import { isUnknownLesson, lessonOf, lessonOfMinutes, plannedMinutes, usualScenes } from './lesson'
import { sampleScene } from './sample.fixture'

const SCENES = [
  sampleScene('vote', { tool: 'vote', minutes: 3 }),
  sampleScene('a'),
  sampleScene('spare', { reserve: true }),
  sampleScene('b', { minutes: 6 }),
  sampleScene('exit', { tool: 'exit', minutes: 1 }),
]
const ids = (scenes: readonly Scene[] | undefined) => scenes?.map(({ id }) => id)

test('without a list the lesson is all scenes but the reserve, from the first', () => {
  const lesson = lessonOf(SCENES, [], null)
  expect(ids(lesson?.scenes)).toEqual(['vote', 'a', 'b', 'exit'])
  expect(lesson).toMatchObject({ at: 0, missing: [] })
})

test('a link whose scenes are all somebody else’s is known for that', () => {
  expect(isUnknownLesson(SCENES, ['gone', 'lost'], 'gone')).toBe(true)
  expect(isUnknownLesson(SCENES, [], 'gone')).toBe(true)
  expect(isUnknownLesson(SCENES, ['gone', 'a'], 'gone')).toBe(false)
  expect(isUnknownLesson(SCENES, ['gone'], 'a')).toBe(false)
  expect(isUnknownLesson(SCENES, [], null)).toBe(false)
})

test('a list is kept in its order, each scene once, the reserve where it is named', () => {
  const lesson = lessonOf(SCENES, ['b', 'spare', 'b', 'a'], 'spare')
  expect(ids(lesson?.scenes)).toEqual(['b', 'spare', 'a'])
  expect(lesson?.at).toBe(1)
})

test('a scene that is not on the list is put before it', () => {
  const lesson = lessonOf(SCENES, ['a', 'b'], 'exit')
  expect(ids(lesson?.scenes)).toEqual(['exit', 'a', 'b'])
  expect(lesson?.at).toBe(0)
})

test('what the collection lacks is named once, and the rest of the lesson stands', () => {
  const lesson = lessonOf(SCENES, ['gone', 'a', 'gone'], 'lost')
  expect(ids(lesson?.scenes)).toEqual(['a'])
  expect(lesson?.missing).toEqual(['gone', 'lost'])
  expect(lesson?.at).toBe(0)
  // A list of which nothing is left is as none.
  expect(ids(lessonOf(SCENES, ['gone'], null)?.scenes)).toEqual(['vote', 'a', 'b', 'exit'])
})

test('no scenes, no lesson; the reserve where there is nothing else', () => {
  expect(lessonOf([], ['a'], 'a')).toBeNull()
  const spare = [sampleScene('spare', { reserve: true })]
  expect(usualScenes(spare)).toEqual(spare)
})

test('a shorter lesson leaves out the latest plain scenes and keeps the tools', () => {
  expect(ids(lessonOfMinutes(SCENES, 15))).toEqual(['vote', 'a', 'b', 'exit'])
  expect(ids(lessonOfMinutes(SCENES, 14))).toEqual(['vote', 'a', 'exit'])
  expect(ids(lessonOfMinutes(SCENES, 8))).toEqual(['vote', 'exit'])
  // The frame stays even where it alone takes longer.
  expect(ids(lessonOfMinutes(SCENES, 2))).toEqual(['vote', 'exit'])
})

const arbitraryScenes = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 20 }),
      reserve: fc.boolean(),
      tool: fc.option(fc.constantFrom('vote', 'pairs', 'exit') as fc.Arbitrary<'vote' | 'pairs' | 'exit'>, {
        nil: undefined,
      }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ tool, ...rest }, i) => sampleScene(`s${i}`, tool === undefined ? rest : { ...rest, tool })),
  )

test('a lesson of so many minutes takes no longer, in order, unless only its frame is left', () => {
  fc.assert(
    fc.property(arbitraryScenes, fc.integer({ min: 0, max: 120 }), (all, minutes) => {
      const kept = lessonOfMinutes(all, minutes)
      const usual = usualScenes(all)
      expect(usual.filter((each) => kept.includes(each))).toEqual(kept)
      expect(kept.length).toBeGreaterThan(0)
      const isFrame = kept.length === 1 || kept.every(({ tool }) => tool !== undefined)
      expect(isFrame || plannedMinutes(kept) <= minutes).toBe(true)
      // No scene of the frame is left out.
      expect(kept.filter(({ tool }) => tool)).toEqual(usual.filter(({ tool }) => tool))
    }),
  )
})
