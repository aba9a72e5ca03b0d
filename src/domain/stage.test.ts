import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scene, SceneStep } from './collection'
import { sampleScene } from './sample.fixture'
import { countPresses, keepsSecret, kickerOf, mayBeNamed, showsMap, stageAfter, stageAt } from './stage'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const step: fc.Arbitrary<SceneStep> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('voices' as const),
      claims: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      conceal: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'claims'] },
  ),
  fc.record({ kind: fc.constant('ask' as const), claims: fc.constant<string[]>([]), text: fc.string() }),
  fc.record({ kind: fc.constantFrom('rail' as const, 'opponents' as const), claims: fc.uniqueArray(id) }),
)
const scene: fc.Arbitrary<Scene> = fc.record({
  id: fc.constant('s'),
  title: fc.constant(''),
  question: fc.constant('?'),
  notice: fc.constant(''),
  notes: fc.constant(''),
  minutes: fc.constant(5),
  layout: fc.constantFrom('ladder' as const, 'map' as const, 'statement' as const),
  link: fc.constant('from=2023-05-20'),
  steps: fc.array(step, { maxLength: 8 }),
})
const statesOf = (of: Scene) => Array.from({ length: countPresses(of) + 1 }, (_, press) => stageAt(of, press))

describe('the stage after so many presses', () => {
  test('a step is one press, a concealed one two', () => {
    fc.assert(
      fc.property(scene, (of) => {
        expect(countPresses(of)).toBe(
          of.steps.length + of.steps.filter(({ kind, ...s }) => kind === 'voices' && s.conceal).length,
        )
      }),
    )
  })

  test('who has been heard stays heard, and nobody is before the press that tells', () => {
    fc.assert(
      fc.property(scene, (of) => {
        const states = statesOf(of)
        expect(states[0]).toMatchObject({
          heard: [],
          concealed: [],
          focus: { kind: 'opening' },
          hasRail: false,
        })
        for (const [i, state] of states.entries()) {
          const before = states[i - 1]
          if (!before) continue
          expect(state.heard.slice(0, before.heard.length)).toEqual(before.heard)
          // The press that only shows the words tells nobody more.
          if (state.concealed.length > 0) expect(state.heard).toEqual(before.heard)
          expect(state.voices.at).toBeGreaterThanOrEqual(state.heard.length)
          expect(state.voices.at).toBeLessThanOrEqual(state.voices.of)
        }
        const last = states.at(-1)
        expect(last?.concealed).toEqual([])
        expect(last?.heard.length).toBe(last?.voices.of)
      }),
    )
  })

  test('a hidden speaker may be named from the press that tells on, and the secret is kept so long', () => {
    fc.assert(
      fc.property(scene, (of) => {
        const hidden = of.steps.flatMap((s) => (s.kind === 'voices' && s.conceal ? s.claims : []))
        for (const state of statesOf(of)) {
          for (const claim of state.concealed)
            expect(mayBeNamed(state, claim)).toBe(state.heard.includes(claim))
          for (const claim of hidden) expect(mayBeNamed(state, claim)).toBe(state.heard.includes(claim))
          for (const claim of ['a', 'b', 'c'].filter((each) => !hidden.includes(each)))
            expect(mayBeNamed(state, claim)).toBe(true)
          expect(keepsSecret(state)).toBe(hidden.some((claim) => !state.heard.includes(claim)))
        }
        expect(keepsSecret(stageAt(of, Infinity))).toBe(false)
      }),
    )
  })

  test('a press beyond either end, or none at all, is the end', () => {
    fc.assert(
      fc.property(scene, fc.double(), (of, press) => {
        const state = stageAt(of, press)
        expect(state.press).toBeGreaterThanOrEqual(0)
        expect(state.press).toBeLessThanOrEqual(state.presses)
        expect(state).toEqual(stageAt(of, state.press))
      }),
    )
  })

  test('after the last press comes the next scene, after that nothing', () => {
    fc.assert(
      fc.property(scene, (of) => {
        const states = statesOf(of)
        states.slice(0, -1).forEach((state, i) => {
          expect(stageAfter(state, undefined)).toEqual(states[i + 1])
        })
        const next = { ...of, id: 'next' }
        expect(stageAfter(stageAt(of, 99), next)).toEqual(stageAt(next, 0))
        expect(stageAfter(stageAt(of, 99), undefined)).toBeNull()
      }),
    )
  })

  test('the map stands where a scene speaks of ground, and steps aside for the signs', () => {
    fc.assert(
      fc.property(scene, (of) => {
        for (const state of statesOf(of))
          expect(showsMap(state)).toBe(of.layout === 'map' || (of.layout === 'ladder' && !state.hasRail))
      }),
    )
  })
})

test('words over told voices are those of their step, but for the question that a hidden one answers', () => {
  const of: Scene = sampleScene('s', {
    steps: [
      { kind: 'voices', claims: ['a'], text: 'The region' },
      { kind: 'voices', claims: ['b'], text: 'Who?', conceal: true },
      { kind: 'ask', claims: [], text: 'Why?' },
    ],
  })
  expect(statesOf(of).map(kickerOf)).toEqual([null, 'The region', null, null, null])
})
