import { expect, it, vi } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { type ClaimIndex, indexCollection, type Ordinal } from '@/domain/claim-index'
import { readCollection } from '../../../scripts/read-collection'
import { searchClaims } from './search-claims'
import { ask, CLAIM_FIELDS, engineOf } from './search-engine'
import { type SearchRequest, searchInWorker, searchMany, type WorkerLike } from './search-in-worker'

const { raw } = await readCollection('data/bakhmut')
if (!raw) throw new Error('the bundled collection cannot be read')
const index: ClaimIndex = indexCollection(resolveCollection(raw))
const kindName = (kind: string) => kind
const never = new AbortController().signal

/** The worker's engine behind messages that are copied as those of a worker are; `breaksAt`: the request it dies of. */
function standIn(breaksAt = Number.POSITIVE_INFINITY) {
  const engine = engineOf(CLAIM_FIELDS)
  const asked: SearchRequest[] = []
  const worker: WorkerLike & { asked: SearchRequest[] } = {
    asked,
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage(message) {
      const request = structuredClone(message)
      asked.push(request)
      setTimeout(() => {
        if (asked.length > breaksAt) worker.onerror?.({ message: 'out of memory' })
        else if (request.kind === 'add') {
          engine.addAll(request.documents)
          worker.onmessage?.({ data: { kind: 'added' } })
        } else {
          const met = ask<Ordinal>(engine, request.asked)
          const data = { kind: 'met', met: { ...met, ids: Uint32Array.from(met.ids) } } as const
          worker.onmessage?.({ data: structuredClone(data) })
        }
      })
    },
  }
  setTimeout(() => worker.onmessage?.({ data: { kind: 'ready' } }))
  return worker
}

it('answers as the search on the page does, and is ended', async () => {
  const worker = standIn()
  const life = new AbortController()
  const search = await searchInWorker(index, kindName, life.signal, () => worker)
  for (const query of ['Bajmut', 'Prigozhin flanks', 'casualties', 'outsk', 'nothing of the kind'])
    expect(await search(query, never)).toEqual(searchClaims(index, query, kindName))
  life.abort()
  expect(worker.terminate).toHaveBeenCalled()
  await expect(search('Bajmut', never)).rejects.toThrow('abort')
})

it('asks nothing for who has typed on', async () => {
  const worker = standIn()
  const search = await searchInWorker(index, kindName, never, () => worker)
  const before = worker.asked.length
  const typedOn = new AbortController()
  const [first, second, third] = [
    search('Ba', never),
    search('Bak', typedOn.signal),
    search('Bakhmut', never),
  ]
  typedOn.abort()
  await expect(second).rejects.toThrow('abort')
  expect((await first).claims.size).toBeGreaterThan(0)
  expect(await third).toEqual(searchClaims(index, 'Bakhmut', kindName))
  expect(worker.asked).toHaveLength(before + 2)
})

it('ends the worker when nobody waits for it any more', async () => {
  const worker = standIn()
  const asking = new AbortController()
  const search = searchInWorker(index, kindName, asking.signal, () => worker)
  asking.abort()
  await expect(search).rejects.toThrow('abort')
  expect(worker.terminate).toHaveBeenCalled()
})

it('says so where the worker breaks, while it is made ready and later', async () => {
  await expect(searchInWorker(index, kindName, never, () => standIn(0))).rejects.toThrow('out of memory')
  const worker = standIn()
  const search = await searchInWorker(index, kindName, never, () => worker)
  worker.postMessage = () => worker.onerror?.({ message: 'out of memory' })
  await expect(search('Bakhmut', never)).rejects.toThrow('out of memory')
  await expect(search('Bakhmut', never)).rejects.toThrow('out of memory')
})

it.each([
  [
    'none can be started',
    () => {
      throw new Error('no origin')
    },
  ],
  [
    'its script is refused',
    () => {
      const worker = { ...standIn(), postMessage: vi.fn() }
      setTimeout(() => worker.onerror?.({}))
      return worker
    },
  ],
])('where %s, the page searches', async (_, start: () => WorkerLike) => {
  const search = await searchInWorker(index, kindName, never, start)
  expect(await search('Bajmut', never)).toEqual(searchClaims(index, 'Bajmut', kindName))
})

it('holds one worker, and begins anew with one that broke', async () => {
  const workers: ReturnType<typeof standIn>[] = []
  vi.stubGlobal('Worker', function start() {
    const worker = standIn()
    workers.push(worker)
    return worker
  })
  const other = indexCollection(index.collection)
  const found = searchClaims(index, 'Bakhmut', kindName)
  const search = (of: ClaimIndex) => searchMany(of, 'Bakhmut', kindName, never)
  expect(await Promise.all([search(index), search(index)])).toEqual([found, found])
  expect(workers).toHaveLength(1)
  const [first] = workers
  if (first) first.postMessage = () => first.onerror?.({ message: 'out of memory' })
  await expect(search(index)).rejects.toThrow('out of memory')
  expect(await search(index)).toEqual(found)
  expect(await search(other)).toEqual(found)
  expect(workers).toHaveLength(3)
  expect(workers.map(({ terminate }) => vi.mocked(terminate).mock.calls.length > 0)).toEqual([
    true,
    true,
    false,
  ])
  vi.unstubAllGlobals()
})
