import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scene } from './collection'
import { done, newStack, redone, undone } from './command-stack'
import { type Draft, type DraftCommand, drafted, freeId, isSame } from './draft'
import { sampleScene } from './sample.fixture'

const id = fc.oneof(fc.constantFrom('a', 'b', 'c', 'my-1', 'my-2'), fc.stringMatching(/^[a-z0-9-]{1,64}$/))
const anyId = fc.oneof(id, fc.string())
const sceneOf = (ids: fc.Arbitrary<string>): fc.Arbitrary<Scene> =>
  fc.record({
    id: ids,
    title: fc.string(),
    question: fc.string(),
    notice: fc.constant(''),
    notes: fc.constant(''),
    minutes: fc.nat(60),
    layout: fc.constantFrom('map' as const, 'ladder' as const),
    link: fc.constant(''),
    steps: fc.constant([]),
  })
const scenes = fc.uniqueArray(sceneOf(id), { selector: (scene) => scene.id, maxLength: 6 })
const at = fc.integer({ min: -2, max: 9 })
const command: fc.Arbitrary<DraftCommand> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), scene: sceneOf(anyId) }),
  fc.record({ kind: fc.constant('add' as const), scene: sceneOf(anyId), at }),
  fc.record({ kind: fc.constant('edit' as const), scene: sceneOf(id), field: fc.constant('title') }),
  fc.record({ kind: fc.constant('arrange' as const), ids: fc.array(id) }),
  fc.record({ kind: fc.constant('remove' as const), id }),
  fc.record({ kind: fc.constant('duplicate' as const), id, title: fc.string() }),
  fc.record({ kind: fc.constant('replace' as const), scenes: fc.array(sceneOf(anyId), { maxLength: 5 }) }),
)

function frozen(draft: Draft): Draft {
  return Object.freeze({ scenes: Object.freeze(draft.scenes.map((scene) => Object.freeze(scene))) })
}

const idsOf = ({ scenes }: Draft) => scenes.map((scene) => scene.id)

describe('any sequence of commands', () => {
  it('undone is the start, done again the end; each command is pure; ids stay unique and valid', () => {
    fc.assert(
      fc.property(scenes, fc.array(command, { maxLength: 20 }), (first, commands) => {
        const start = frozen({ scenes: first })
        let stack = newStack<Draft, DraftCommand>(start)
        for (const each of commands) {
          const before = stack.value
          const next = frozen(drafted(before, each))
          expect(drafted(before, each)).toEqual(next)
          // Frozen copies are new objects: only a change may become a step.
          stack = drafted(before, each) === before ? stack : done(stack, each, next)
          expect(new Set(idsOf(next)).size).toBe(next.scenes.length)
          for (const each of idsOf(next)) expect(each).toMatch(/^[a-z0-9-]{1,64}$/)
        }
        const end = stack.value
        while (stack.past.length > 0) stack = undone(stack)
        expect(stack.value).toEqual(start)
        while (stack.future.length > 0) stack = redone(stack)
        expect(stack.value).toBe(end)
      }),
    )
  })

  it('loses no scene but by removing or replacing', () => {
    fc.assert(
      fc.property(scenes, command, (first, each) => {
        if (each.kind === 'remove' || each.kind === 'replace') return
        expect(idsOf(drafted({ scenes: first }, each))).toEqual(
          expect.arrayContaining(first.map((scene) => scene.id)),
        )
      }),
    )
  })
})

const scene = (id: string, title = id) => sampleScene(id, { title })
const abc = { scenes: [scene('a'), scene('b'), scene('c')] }

it('gives a free id where the wanted one is taken, and counts on', () => {
  expect(freeId(abc.scenes, 'd')).toBe('d')
  expect(freeId(abc.scenes, 'a')).toBe('a-2')
  expect(freeId([scene('my-1'), scene('my-2')], 'my-1')).toBe('my-3')
  expect(freeId([], 'Not an id')).toBe('scene-2')
})

it('arranges, and is the same object where nothing changes', () => {
  expect(idsOf(drafted(abc, { kind: 'arrange', ids: ['c', 'x', 'a'] }))).toEqual(['c', 'a', 'b'])
  expect(drafted(abc, { kind: 'arrange', ids: ['a', 'b', 'c'] })).toBe(abc)
  expect(drafted(abc, { kind: 'edit', scene: scene('a'), field: 'title' })).toBe(abc)
})

it('puts a copy right behind what it is made of', () => {
  expect(idsOf(drafted(abc, { kind: 'duplicate', id: 'a', title: 'Copy' }))).toEqual(['a', 'a-2', 'b', 'c'])
})

it('compares scenes by what they say, not by the order of their keys', () => {
  const { id, ...rest } = scene('a')
  expect(isSame({ ...rest, id }, scene('a'))).toBe(true)
  expect(isSame(scene('a', 'other'), scene('a'))).toBe(false)
})
