import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Timer, throttleLatest } from './throttle-latest'

/** A clock that moves only when told. */
function fakeClock() {
  let at = 0
  let next = 1
  const due = new Map<number, { when: number; run: () => void }>()
  const timer: Timer = {
    now: () => at,
    set: (run, ms) => {
      due.set(next, { when: at + ms, run })
      return next++
    },
    clear: (id) => due.delete(id as number),
  }
  const advance = (ms: number) => {
    at += ms
    for (const [id, { when, run }] of [...due])
      if (when <= at) {
        due.delete(id)
        run()
      }
  }
  return { timer, advance, pending: () => due.size }
}

function announcer() {
  const clock = fakeClock()
  const said: { text: string; at: number }[] = []
  const throttle = throttleLatest<string>(
    (text) => said.push({ text, at: clock.timer.now() }),
    500,
    clock.timer,
  )
  return { ...clock, ...throttle, said }
}

test('the first is said at once, the last of a flurry when half a second is over', () => {
  const { offer, advance, said } = announcer()
  offer('58 listed')
  for (const n of [40, 30, 20]) {
    advance(50)
    offer(`${n} listed`)
  }
  expect(said.map(({ text }) => text)).toEqual(['58 listed'])
  advance(500)
  expect(said.map(({ text }) => text)).toEqual(['58 listed', '20 listed'])
})

test('what was said last is not said again', () => {
  const { offer, advance, said, pending } = announcer()
  offer('58 listed')
  advance(100)
  offer('40 listed')
  advance(100)
  offer('58 listed')
  advance(1000)
  offer('58 listed')
  expect(said).toHaveLength(1)
  expect(pending()).toBe(0)
})

test('nothing is said after it is stopped', () => {
  const { offer, stop, advance, said } = announcer()
  offer('a')
  offer('b')
  stop()
  advance(1000)
  expect(said).toHaveLength(1)
})

test('never more than twice a second, and the last word is the newest', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ wait: fc.nat(300), text: fc.constantFrom('a', 'b', 'c') })), (steps) => {
      const { offer, advance, said } = announcer()
      for (const { wait, text } of steps) {
        advance(wait)
        offer(text)
      }
      advance(1000)
      said.slice(1).forEach(({ at }, i) => {
        expect(at - (said[i]?.at ?? 0)).toBeGreaterThanOrEqual(500)
      })
      expect(said.at(-1)?.text).toBe(steps.at(-1)?.text)
    }),
  )
})
