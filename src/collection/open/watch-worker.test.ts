import { describe, expect, it, vi } from 'vitest'
import { validRaw } from '@/collection/valid-collection.fixture'
import type { Opened } from './opened'
import { type WorkerLike, watchWorker } from './watch-worker'

/** A worker that does what it is told, and a clock that stands still until it is put on. */
function standIn() {
  const timers = new Map<number, { at: number; run: () => void }>()
  let [now, next] = [0, 0]
  const clock = {
    after(ms: number, run: () => void) {
      timers.set(++next, { at: now + ms, run })
      return next
    },
    stop: (timer: unknown) => void timers.delete(timer as number),
  }
  const wait = (ms: number) => {
    now += ms
    for (const [id, { at, run }] of timers)
      if (at <= now) {
        timers.delete(id)
        run()
      }
  }
  const worker: WorkerLike = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  }
  return { clock, wait, worker, timers }
}

const request = { files: [new File(['x'], 'a.json')], options: {} }
const progress = { stage: 'checking', file: 'a.json', share: 0.5 } as const
const opened: Opened = { kind: 'refused', problems: [] }

describe('a worker that opens files', () => {
  it('is asked when it has come, is listened to, and is ended when it has answered', async () => {
    const { clock, worker, timers } = standIn()
    const heard = vi.fn()
    const outcome = watchWorker(() => worker, request, { onProgress: heard }, clock)
    expect(worker.postMessage).not.toHaveBeenCalled()
    worker.onmessage?.({ data: { kind: 'ready' } })
    expect(worker.postMessage).toHaveBeenCalledWith(request)
    worker.onmessage?.({ data: { kind: 'progress', progress } })
    expect(heard).toHaveBeenCalledWith(progress)
    worker.onmessage?.({ data: { kind: 'opened', opened } })
    expect(await outcome).toBe(opened)
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(timers.size).toBe(0)
  })

  it('sends the records ahead, in lots, which then stand in their lists in order', async () => {
    const { clock, worker } = standIn()
    const onRecords = vi.fn()
    const outcome = watchWorker(() => worker, request, { onRecords }, clock)
    worker.onmessage?.({ data: { kind: 'ready' } })
    const { claims, places, ...others } = validRaw()
    const lots = [
      { kind: 'records', part: 'claims', records: claims.slice(0, 2), texts: ['a', 'b'] },
      { kind: 'records', part: 'places', records: places, texts: places.map(() => 'p') },
      { kind: 'records', part: 'claims', records: claims.slice(2), texts: ['c'] },
    ] as const
    for (const data of lots) worker.onmessage?.({ data })
    expect(onRecords.mock.calls.flat()).toEqual(lots)
    const rest = { made: [], rejected: [], problems: [], errors: 0, warnings: 0 }
    const file = { raw: { ...others, claims: [], places: [] }, extra: { x: 1 } }
    worker.onmessage?.({ data: { kind: 'opened', opened: { kind: 'opened', file, ...rest } } })
    expect(await outcome).toEqual({
      kind: 'opened',
      file: { raw: { ...others, claims, places }, extra: { x: 1 } },
      ...rest,
    })
  })

  it('is ended after fifteen seconds of silence, and refused with the reason', async () => {
    const { clock, wait, worker } = standIn()
    const outcome = watchWorker(() => worker, request, {}, clock)
    worker.onmessage?.({ data: { kind: 'ready' } })
    // As long as it says something it may take its time.
    for (let i = 0; i < 100; i++) {
      wait(14_000)
      worker.onmessage?.({ data: { kind: 'progress', progress } })
    }
    expect(worker.terminate).not.toHaveBeenCalled()
    wait(15_000)
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(await outcome).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'a.json', message: expect.stringContaining('15 seconds'), severity: 'error' }],
    })
  })

  it('is refused when it breaks at work, as for want of memory', async () => {
    const { clock, worker } = standIn()
    const outcome = watchWorker(() => worker, request, {}, clock)
    worker.onmessage?.({ data: { kind: 'ready' } })
    worker.onerror?.({ message: 'out of memory' })
    expect(await outcome).toMatchObject({ kind: 'refused' })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('leaves the work to the page where it cannot be started, is refused or never comes', async () => {
    const refuse = () => {
      throw new DOMException('No workers here', 'SecurityError')
    }
    expect(await watchWorker(refuse, request, {}, standIn().clock)).toBeNull()
    const refused = standIn()
    const first = watchWorker(() => refused.worker, request, {}, refused.clock)
    refused.worker.onerror?.({})
    expect(await first).toBeNull()
    const absent = standIn()
    const second = watchWorker(() => absent.worker, request, {}, absent.clock)
    absent.wait(15_000)
    expect(await second).toBeNull()
    expect(absent.worker.terminate).toHaveBeenCalledOnce()
  })

  it('is ended when nobody waits any more', async () => {
    const { clock, worker, timers } = standIn()
    const cancel = new AbortController()
    const outcome = watchWorker(() => worker, request, { signal: cancel.signal }, clock)
    cancel.abort(new Error('Cancelled'))
    await expect(outcome).rejects.toThrow('Cancelled')
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(timers.size).toBe(0)
    await expect(watchWorker(() => worker, request, { signal: cancel.signal }, clock)).rejects.toThrow(
      'Cancelled',
    )
  })

  it('is rejected where the fault is ours', async () => {
    const { clock, worker } = standIn()
    const outcome = watchWorker(() => worker, request, {}, clock)
    worker.onmessage?.({ data: { kind: 'ready' } })
    worker.onmessage?.({ data: { kind: 'failed', message: 'TypeError: x' } })
    await expect(outcome).rejects.toThrow('TypeError: x')
  })
})
