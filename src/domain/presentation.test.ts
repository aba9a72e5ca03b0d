import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scene, SceneStep } from './collection'
import { type Lesson, lessonOf } from './lesson'
import { handsIn, newSession, type Presentation, type PresentCommand, presented } from './presentation'
import { sampleScene } from './sample.fixture'
import { countPresses } from './stage'

const NOW = 1_700_000_000_000
const MINUTE = 60_000

function step(kind: SceneStep['kind'], conceal = false): SceneStep {
  return { kind, claims: [`c-${kind}`], text: 'What?', ...(conceal ? { conceal: true } : {}) }
}

function scene(id: string, steps: SceneStep[], changes: Partial<Scene> = {}): Scene {
  return sampleScene(id, { steps, ...changes })
}

const SCENES = [
  scene('a', [step('voices', true), step('ask')]),
  scene('pairs', [step('ask'), step('ask')], { tool: 'pairs', minutes: 7 }),
  scene('bare', []),
  scene('z', [step('voices')]),
]
const NEXT: PresentCommand = { kind: 'next' }
const BACK: PresentCommand = { kind: 'back' }

function at(id: string, press: number, session: Partial<Presentation['session']> = {}): Presentation {
  return { scene: id, step: press, session: { ...newSession(NOW), ...session } }
}

/** One command after another, each a second later, as the two windows do it. */
function after(before: Presentation, commands: readonly PresentCommand[], scenes = SCENES): Presentation {
  return commands.reduce(
    (now, command, i) =>
      presented(now, command, lessonOf(scenes, [], now.scene) as Lesson, NOW + (i + 1) * 1000),
    before,
  )
}

const place = ({ scene: id, step: press }: Presentation) => [id, press]

/** Every place of a lesson, in the order of the presses. */
function row(scenes: readonly Scene[]): [string, number][] {
  return scenes.flatMap((each) =>
    Array.from({ length: countPresses(each) + 1 }, (_, press): [string, number] => [each.id, press]),
  )
}

test('the presses lead through all scenes in one row, and back the same way', () => {
  const way = row(SCENES)
  way.forEach(([id, press], i) => {
    expect(place(after(at(id, press), [NEXT]))).toEqual(way[Math.min(i + 1, way.length - 1)])
    expect(place(after(at(id, press), [BACK]))).toEqual(way[Math.max(i - 1, 0)])
  })
})

test('Home and End are the ends of that row', () => {
  expect(place(after(at('bare', 0), [{ kind: 'first' }]))).toEqual(['a', 0])
  expect(place(after(at('a', 1), [{ kind: 'last' }]))).toEqual(['z', 1])
})

test('at the ends, and for a scene that is not there, nothing changes at all', () => {
  for (const [before, command] of [
    [at('a', 0), BACK],
    [at('z', 1), NEXT],
    [at('a', 0), { kind: 'first' }],
    [at('a', 2), { kind: 'go', scene: 'gone', step: 0 }],
    [at('a', 2), { kind: 'go', scene: 'a', step: 2 }],
  ] as const)
    expect(after(before, [command])).toBe(before)
})

test('a place beyond a scene is its end', () => {
  const go = (press: number) => place(after(at('z', 0), [{ kind: 'go', scene: 'a', step: press }]))
  expect(go(99)).toEqual(['a', 3])
  expect(go(-1)).toEqual(['a', 0])
  expect(go(Number.NaN)).toEqual(['a', 0])
  // As an old link may have it.
  expect(place(after(at('a', 99), [BACK]))).toEqual(['a', 2])
  expect(place(after(at('a', 99), [NEXT]))).toEqual(['pairs', 0])
})

test('a press on a black screen brings the picture back and tells nothing', () => {
  for (const command of [NEXT, BACK]) {
    const now = after(at('a', 1), [{ kind: 'black' }, command])
    expect(place(now)).toEqual(['a', 1])
    expect(now.session.black).toBe(false)
  }
  // Whoever goes somewhere else on purpose goes there in the dark.
  const gone = after(at('a', 1), [{ kind: 'black' }, { kind: 'last' }])
  expect([...place(gone), gone.session.black]).toEqual(['z', 1, true])
})

test('hands are kept by scene, and the clocks begin anew', () => {
  const hands = { yes: 14, no: 3, unsure: null }
  const voted = after(at('a', 1), [{ kind: 'vote', hands }, { kind: 'last' }])
  expect(voted.session.votes).toEqual({ a: hands })
  expect(voted.session.sceneStartedAt).toBe(NOW + 2000)
  expect(voted.session.startedAt).toBe(NOW)
  const again = after(at('z', 1), [{ kind: 'restart-clock' }])
  expect([again.session.startedAt, again.session.sceneStartedAt]).toEqual([NOW + 1000, NOW + 1000])
})

test('the time for pair work starts by itself when its task comes on', () => {
  expect(after(at('pairs', 0), [NEXT]).session.countdown).toEqual({
    minutes: 7,
    endsAt: NOW + 1000 + 7 * MINUTE,
  })
  expect(after(at('a', 2), [NEXT]).session.countdown).toBeNull()
  // Not at its second question, and not when it is come upon from behind or leapt to.
  expect(after(at('pairs', 1), [NEXT]).session.countdown).toBeNull()
  expect(after(at('bare', 0), [BACK]).session.countdown).toBeNull()
  expect(after(at('a', 0), [{ kind: 'go', scene: 'pairs', step: 1 }]).session.countdown).toBeNull()
})

test('going back and forth does not start it anew, leaving the scene puts it away', () => {
  const running = after(at('pairs', 0), [NEXT])
  const { countdown } = running.session
  for (const way of [[BACK, NEXT], [NEXT, BACK], [BACK]])
    expect(after(running, way).session.countdown).toEqual(countdown)
  for (const way of [[BACK, BACK], [NEXT, NEXT], [{ kind: 'last' }]] as PresentCommand[][])
    expect(after(running, way).session.countdown).toBeNull()
  // A timer that the teacher set is not overrun either.
  const set = after(at('pairs', 0), [{ kind: 'timer', minutes: 4 }, NEXT])
  expect(set.session.countdown).toEqual({ minutes: 4, endsAt: NOW + 1000 + 4 * MINUTE })
})

test('T puts the timer on and away; minutes set it anew', () => {
  const timer: PresentCommand = { kind: 'timer' }
  expect(after(at('pairs', 0), [timer]).session.countdown?.minutes).toBe(7)
  expect(after(at('a', 0), [timer]).session.countdown?.minutes).toBe(3)
  expect(after(at('a', 0), [timer, timer]).session.countdown).toBeNull()
  expect(after(at('pairs', 0), [NEXT, timer]).session.countdown).toBeNull()
  const longer = after(at('a', 0), [timer, { kind: 'timer', minutes: 10 }])
  expect(longer.session.countdown).toEqual({ minutes: 10, endsAt: NOW + 2000 + 10 * MINUTE })
})

const arbitraryStep = fc
  .tuple(fc.constantFrom('voices', 'ask', 'rail', 'opponents'), fc.boolean())
  .map(([kind, conceal]) => step(kind as SceneStep['kind'], conceal))
const arbitraryScenes = fc
  .array(fc.tuple(fc.array(arbitraryStep, { maxLength: 5 }), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([steps, isPairs], i) => scene(`s${i}`, steps, isPairs ? { tool: 'pairs' } : {})))
const arbitraryCommand: fc.Arbitrary<PresentCommand> = fc.oneof(
  fc.constantFrom<PresentCommand[]>(NEXT, BACK, { kind: 'first' }, { kind: 'last' }, { kind: 'black' }),
  fc.constantFrom<PresentCommand[]>(
    { kind: 'timer' },
    { kind: 'timer', minutes: 2 },
    { kind: 'restart-clock' },
  ),
  fc.record({
    kind: fc.constant('go' as const),
    scene: fc.constantFrom('s0', 's1', 's2', 'gone'),
    step: fc.integer({ min: -3, max: 30 }),
  }),
)

test('next and back undo one another anywhere along the row', () => {
  fc.assert(
    fc.property(arbitraryScenes, fc.nat(), (scenes, pick) => {
      const way = row(scenes)
      const i = pick % way.length
      const here = way[i] as [string, number]
      if (i < way.length - 1) expect(place(after(at(...here), [NEXT, BACK], scenes))).toEqual(here)
      if (i > 0) expect(place(after(at(...here), [BACK, NEXT], scenes))).toEqual(here)
    }),
  )
})

test('whatever is pressed: a change is one revision, the place stands in the row, a timer in its scene', () => {
  fc.assert(
    fc.property(arbitraryScenes, fc.array(arbitraryCommand, { maxLength: 40 }), (scenes, commands) => {
      const way = row(scenes)
      let now = at(...(way[0] as [string, number]))
      for (const command of commands) {
        const then = after(now, [command], scenes)
        expect(way).toContainEqual(place(then))
        if (then !== now) expect(then.session.revision).toBe(now.session.revision + 1)
        if (then.scene !== now.scene) expect(then.session.countdown).toBeNull()
        else if (now.session.countdown && command.kind !== 'timer')
          expect(then.session.countdown).toEqual(now.session.countdown)
        if (now.session.black && (command.kind === 'next' || command.kind === 'back'))
          expect([...place(then), then.session.black]).toEqual([...place(now), false])
        now = then
      }
    }),
  )
})

test('a scene that is named like something every object has was not voted on', () => {
  expect(handsIn(newSession(0), 'constructor')).toBeUndefined()
})
