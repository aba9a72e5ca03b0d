import { expect, test } from 'vitest'
import { indexCollection } from './claim-index'
import type { Scene, SceneStep } from './collection'
import { sampleClaim, sampleCollection, sampleScene } from './sample.fixture'
import { faultsOf, lacking, wordsOfStep } from './scene-faults'

const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(' ')
const index = indexCollection(
  sampleCollection({
    claims: [
      sampleClaim('long', 'mayor', { text: words(30), short: 'w0' }),
      sampleClaim('brief', 'clerk', { text: words(11), short: 'w0' }),
    ],
    topics: [{ id: 'flat', title: '', question: '', claims: [] }],
  }),
)
const told: SceneStep = { kind: 'voices', claims: ['brief'] }
const codesOf = (changes: Partial<Scene>) =>
  faultsOf(index, sampleScene('s', { steps: [told], ...changes })).map(
    ({ code, field }) => `${code} ${field}`,
  )

test('a whole scene has no fault', () => {
  expect(codesOf({})).toEqual([])
})

test('what is empty is named with its field, in the order of the page', () => {
  expect(codesOf({ question: ' ', title: '', minutes: 0, steps: [] })).toEqual([
    'no-question question',
    'no-title title',
    'no-minutes minutes',
    'no-steps steps',
  ])
})

test('steps: without a claim, without words, one claim that is to contradict itself, too much to read', () => {
  expect(
    codesOf({
      steps: [
        { kind: 'voices', claims: [] },
        { kind: 'ask', claims: [], text: ' ' },
        { kind: 'rail', claims: ['brief'] },
        { kind: 'voices', claims: ['long', 'brief'] },
        { kind: 'voices', claims: ['long'] },
      ],
    }),
  ).toEqual(['no-claim steps.0', 'no-words steps.1', 'one-rail steps.2', 'many-words steps.3'])
  // As many as stand on the stage, where every claim has its whole text.
  expect(wordsOfStep(index, { kind: 'voices', claims: ['long', 'brief'] })).toBe(41)
})

test('more presses than a class sits through', () => {
  const steps = (n: number) => Array.from({ length: n }, () => told)
  expect(codesOf({ steps: steps(12) })).toEqual([])
  expect(codesOf({ steps: [...steps(11), { ...told, conceal: true }] })).toEqual(['many-presses steps'])
})

test('layouts: a ladder without a scale, two windows that are one', () => {
  expect(codesOf({ layout: 'ladder', topic: 'flat' })).toEqual(['not-on-ladder layout'])
  const may = 'from=2020-05-01&to=2020-05-31'
  expect(codesOf({ layout: 'two-windows', link: may, link2: may })).toEqual(['same-windows link2'])
  expect(codesOf({ layout: 'two-windows', link: may })).toEqual(['same-windows link2'])
  expect(codesOf({ layout: 'two-windows', link: may, link2: 'from=2020-06-01&to=2020-06-02' })).toEqual([])
})

test('what the collection does not have is named', () => {
  const steps: SceneStep[] = [{ kind: 'ask', claims: ['gone', 'brief'], text: '?' }]
  expect(codesOf({ topic: 'away', steps })).toEqual(['lacks topic', 'lacks steps.0'])
  expect(lacking(index, sampleScene('s', { topic: 'away', steps }))).toEqual(['away', 'gone'])
})
