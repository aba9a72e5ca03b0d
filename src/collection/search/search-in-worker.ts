import type { ClaimIndex } from '@/domain/claim-index'
import { type ClaimDocument, documentsOf, type KindName } from './claim-documents'
import { type Found, PART_MS, prepareSearch, readQuery, searchClaims } from './search-claims'
import type { Asked, MetClaims } from './search-engine'
import workerUrl from './search-worker?worker&url'

export type SearchRequest = { kind: 'add'; documents: ClaimDocument[] } | { kind: 'ask'; asked: Asked }
export type SearchAnswer = { kind: 'ready' } | { kind: 'added' } | { kind: 'met'; met: MetClaims }

/** Rejects when the signal is given, and where the worker broke. One at a time is worked at, in their order. */
type Ask = (query: string, signal: AbortSignal) => Promise<Found>

type Running = { ask: Promise<Ask>; life: AbortController }
const RUNNING = new WeakMap<ClaimIndex, Running>()
/** A worker lives as long as what it searches, and there is one at most. */
const forgotten = new FinalizationRegistry<AbortController>((life) => life.abort())
let latest: AbortController | null = null

/**
 * As `searchClaims`, of many claims: the first asking has them indexed by a worker, which takes seconds. Rejects when
 * the signal is given, and where the worker broke; the next asking begins with another.
 */
export async function searchMany(
  index: ClaimIndex,
  query: string,
  kindName: KindName,
  signal: AbortSignal,
): Promise<Found> {
  let running = RUNNING.get(index)
  if (!running || running.life.signal.aborted) {
    latest?.abort()
    const life = new AbortController()
    latest = life
    running = { ask: searchInWorker(index, kindName, life.signal), life }
    RUNNING.set(index, running)
    forgotten.register(index, life)
  }
  try {
    const ask = await running.ask
    return await ask(query, signal)
  } catch (error) {
    if (!signal.aborted) running.life.abort()
    throw error
  }
}

/** What is used of a Worker, so that a test can stand in for one. */
export type WorkerLike = {
  postMessage: (request: SearchRequest) => void
  terminate: () => void
  onmessage: ((event: { data: SearchAnswer }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
}

/**
 * Has the claims indexed by a worker, which then answers as `searchClaims` does until `life` ends. Where none can be
 * started, as in a frame without an origin, the page does it, a part at a time. Rejects when `life` ends before it is
 * ready, and where the worker breaks meanwhile.
 */
export async function searchInWorker(
  index: ClaimIndex,
  kindName: KindName,
  life: AbortSignal,
  start: () => WorkerLike = startWorker,
): Promise<Ask> {
  const worker = await arrived(start, life)
  if (!worker) return searchOnPage(index, kindName, life)
  for (const documents of partsOf(index, kindName)) await worker.request({ kind: 'add', documents })
  let last: Promise<unknown> = Promise.resolve()
  return (query, signal) => {
    const { asked, found } = readQuery(index, query, kindName)
    const answer = last.then(async () => {
      // Of the words of somebody who types on only the last are waited for.
      signal.throwIfAborted()
      const reply = await worker.request({ kind: 'ask', asked })
      if (reply.kind !== 'met') throw new Error(`“${reply.kind}” is no answer`)
      return found(reply.met)
    })
    last = answer.catch(() => undefined)
    return answer
  }
}

async function searchOnPage(index: ClaimIndex, kindName: KindName, life: AbortSignal): Promise<Ask> {
  await prepareSearch(index, kindName, life)
  return async (query) => searchClaims(index, query, kindName)
}

/** As many documents as are made in a moment, after which the page may answer. */
function* partsOf(index: ClaimIndex, kindName: KindName): Generator<ClaimDocument[]> {
  let part: ClaimDocument[] = []
  let begun = performance.now()
  for (const document of documentsOf(index, kindName)) {
    part.push(document)
    if (performance.now() - begun < PART_MS) continue
    yield part
    part = []
    begun = performance.now()
  }
  if (part.length > 0) yield part
}

type Arrived = { request: (request: SearchRequest) => Promise<SearchAnswer> }

/** A worker that has said that it is there; null where none comes. It answers each request before the next. */
function arrived(start: () => WorkerLike, life: AbortSignal): Promise<Arrived | null> {
  return new Promise((resolve, reject) => {
    life.throwIfAborted()
    let worker: WorkerLike
    try {
      worker = start()
    } catch {
      resolve(null)
      return
    }
    let waiting: { resolve: (answer: SearchAnswer) => void; reject: (reason: unknown) => void } | null = null
    let fault: { reason: unknown } | null = null
    const end = (reason: unknown) => {
      fault ??= { reason }
      worker.onmessage = null
      worker.onerror = null
      worker.terminate()
      waiting?.reject(reason)
      waiting = null
    }
    const request = (message: SearchRequest) =>
      new Promise<SearchAnswer>((resolve, reject) => {
        if (fault) {
          reject(fault.reason)
          return
        }
        waiting = { resolve, reject }
        worker.postMessage(message)
      })
    life.addEventListener('abort', () => {
      end(life.reason)
      reject(life.reason)
    })
    worker.onmessage = ({ data }) => {
      if (data.kind === 'ready') resolve({ request })
      else waiting?.resolve(data)
    }
    worker.onerror = ({ message }) => {
      end(new Error(message ?? 'The search broke'))
      // Before it has come, its script was refused: else this changes nothing.
      resolve(null)
    }
  })
}

/** By an address and not as an inlined script: the one file has the worker's text inside, and makes an address of it. */
function startWorker(): WorkerLike {
  return new Worker(workerUrl, { type: 'module', name: 'search' }) as WorkerLike
}
