import { expect, test } from 'vitest'
import { asToWorker } from './messages'

test('the service worker understands two messages and nothing else', () => {
  expect(asToWorker({ kind: 'check' })).toEqual({ kind: 'check' })
  expect(asToWorker({ kind: 'take-over', extra: 1 })).toEqual({ kind: 'take-over' })
  for (const other of [null, undefined, 'check', { kind: 'skip' }, [], { kind: { toString: () => 'check' } }])
    expect(asToWorker(other)).toBeNull()
})
