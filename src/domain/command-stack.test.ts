import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CommandStack, done, endRun, newStack, redone, undone } from './command-stack'

type Stack = CommandStack<number, string>

const act = fc.oneof(
  fc.record({ do: fc.constant('add' as const), n: fc.integer(), run: fc.option(fc.constantFrom('a', 'b')) }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'end' as const) }),
)

function play(stack: Stack, acts: readonly (typeof act extends fc.Arbitrary<infer T> ? T : never)[]): Stack {
  return acts.reduce((at, each) => {
    if (each.do === 'add') return done(at, `add ${each.n}`, at.value + each.n, each.run)
    return each.do === 'undo' ? undone(at) : each.do === 'redo' ? redone(at) : endRun(at)
  }, stack)
}

it('leads back to the start and forth to the end, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const end = play(newStack(0), acts)
      let stack = end
      while (stack.past.length > 0) stack = undone(stack)
      expect(stack.value).toBe(0)
      const steps = stack.future.length
      while (stack.future.length > 0) stack = redone(stack)
      while (stack.past.length > end.past.length) stack = undone(stack)
      expect(stack.value).toBe(end.value)
      expect(steps).toBe(end.past.length + end.future.length)
    }),
  )
})

it('takes the letters of one field back in one step, and no more than these', () => {
  let stack: Stack = newStack(0)
  stack = done(stack, 'type', 1, 'title')
  stack = done(stack, 'type', 2, 'title')
  stack = done(endRun(stack), 'type', 3, 'title')
  expect(undone(stack).value).toBe(2)
  expect(undone(undone(stack)).value).toBe(0)
})

it('begins a step of its own after an undo, so that nothing is typed into the past', () => {
  const typed = done(done(newStack<number, string>(0), 'type', 1, 'title'), 'other', 2)
  const back = undone(typed)
  expect(done(back, 'type', 5, 'title').past).toHaveLength(2)
})
