import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { lessonOf } from '@/domain/lesson'
import { isSession } from '@/domain/present-guards'
import { isChannel } from '@/domain/present-message'
import { inTodaysOrder, takenToday } from '@/domain/today'
import { HOME } from '@/domain/view'
import { printLink } from '@/domain/view-link'

// Anything may stand in the browser's store: another version's, another page's of this origin, half of it.

const NAMES = ['today', 'stop', 'order', 'taken', 'scene', 'step', 'lesson', 'session', 'cameFrom', 'channel']
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, 1e300, -1, 0.5, '__proto__', 'constructor', 'a-scene', ['a-scene'], ['constructor']),
)
const nearly = fc.oneof(
  fc.record({
    today: fc.record({ order: value, taken: value }, { requiredKeys: [] }),
    stop: fc.oneof(value, fc.record({ scene: value, step: value, lesson: value })),
  }),
  fc.dictionary(fc.constantFrom(...NAMES), value),
  fc.record({
    session: fc.record({ revision: value, black: value, startedAt: value, votes: value, countdown: value }),
    cameFrom: value,
    channel: fc.oneof(value, fc.constant('abcdefghijklmnop')),
  }),
)
const kept = fc.oneof(
  nearly.map((it) => JSON.stringify(it)),
  fc.string(),
  fc.constantFrom('{"__proto__":{"today":1}}', '['.repeat(5000), 'null', '7'),
)

afterEach(() => vi.unstubAllGlobals())

test('whatever is kept of a lesson, the page starts, and goes on', async () => {
  await fc.assert(
    fc.asyncProperty(kept, async (text) => {
      vi.resetModules()
      vi.stubGlobal('sessionStorage', { getItem: () => text, setItem: () => {} })
      const { today, stop } = (await import('./lesson-store')).lessonStore.getState()
      expect(() => takenToday(inTodaysOrder([], today), today)).not.toThrow()
      if (!stop) return
      expect(lessonOf([], stop.lesson, stop.scene)).toBeNull()
      // What is kept of it is what a link can hold.
      expect(printLink({ ...HOME, scene: stop.scene, step: stop.step })).not.toMatch(/step=(?!\d{1,4}$)/)
    }),
  )
})

test('whatever is kept of a presentation, its session is whole', async () => {
  await fc.assert(
    fc.asyncProperty(kept, async (text) => {
      vi.resetModules()
      vi.stubGlobal('sessionStorage', { getItem: () => text, setItem: () => {} })
      const { session, channel } = (await import('./present-store')).presentStore.getState()
      expect(isSession(session)).toBe(true)
      expect(isChannel(channel)).toBe(true)
    }),
  )
})

test('where a class stopped is taken up only as a link could hold it', async () => {
  const read = async (step: number, lesson: readonly string[]) => {
    vi.resetModules()
    const state = { today: { order: null, taken: null }, stop: { scene: 'a', step, lesson } }
    vi.stubGlobal('sessionStorage', { getItem: () => JSON.stringify(state), setItem: () => {} })
    return (await import('./lesson-store')).lessonStore.getState().stop
  }
  expect(await read(3, ['a'])).toEqual({ scene: 'a', step: 3, lesson: ['a'] })
  expect(await read(1e300, ['a'])).toBeNull()
  expect(await read(3, Array(201).fill('a'))).toBeNull()
})
