import { said } from '@/collection/said'
import type { ListName } from '@/collection/schema'
import type { IndexArrays } from '@/domain/claim-columns'
import { knowArrays } from './known-arrays'
import type { OpenOptions } from './open-files'
import type { Opened, Progress } from './opened'
import { Refusal } from './refusal'

export type WorkerRequest = {
  files: readonly File[]
  options: Pick<OpenOptions, 'taken' | 'into'>
}

/** Some records of a list, in order, each with its text in a file that is saved. */
export type RecordsAnswer = {
  kind: 'records'
  part: ListName
  records: readonly object[]
  texts: readonly string[]
}

export type WorkerAnswer =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: Progress }
  /** Of a list of what was opened, before all else of it. */
  | RecordsAnswer
  /** Its lists are empty: their records went ahead. `arrays` are those of its index. */
  | { kind: 'opened'; opened: Opened; arrays?: IndexArrays }
  /** A fault of ours: files that are amiss are refused in `opened`. */
  | { kind: 'failed'; message: string }

/** What is used of a Worker, so that a test can stand in for one. */
export type WorkerLike = {
  postMessage: (request: WorkerRequest) => void
  terminate: () => void
  onmessage: ((event: { data: WorkerAnswer }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
  onmessageerror: (() => void) | null
}

export type Watch = {
  onProgress?: (progress: Progress) => void
  /** Of each lot of records as it comes, a task of its own each: what has to be made of every record is made here. */
  onRecords?: (answer: RecordsAnswer) => void
  signal?: AbortSignal
}

/** Timers, so that a test need not wait. */
export type Clock = { after: (ms: number, run: () => void) => unknown; stop: (timer: unknown) => void }

/** Of silence; whoever works says so many times a second. */
const PATIENCE_MS = 15_000

/**
 * Has files opened by a worker and watches over it: one that says nothing for 15 seconds is ended, and refused with
 * the reason. Null where no worker comes, so that the page has to read by itself. Rejects with the signal's reason
 * when it is aborted, or where the worker broke.
 */
export function watchWorker(
  start: () => WorkerLike,
  request: WorkerRequest,
  { onProgress, onRecords, signal }: Watch,
  clock: Clock = TIMERS,
): Promise<Opened | null> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    let worker: WorkerLike
    try {
      worker = start()
    } catch {
      resolve(null)
      return
    }
    let hasCome = false
    const lists = new Map<ListName, object[]>()
    let timer = clock.after(PATIENCE_MS, onSilence)
    const onAbort = () => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', onAbort)

    function end(settle: () => void): void {
      clock.stop(timer)
      signal?.removeEventListener('abort', onAbort)
      worker.onmessage = null
      worker.onerror = null
      worker.onmessageerror = null
      worker.terminate()
      settle()
    }

    function onSilence(): void {
      end(() => resolve(hasCome ? stuck(request) : null))
    }

    worker.onmessage = ({ data }) => {
      hasCome = true
      clock.stop(timer)
      timer = clock.after(PATIENCE_MS, onSilence)
      if (data.kind === 'ready') worker.postMessage(request)
      else if (data.kind === 'progress') onProgress?.(data.progress)
      else if (data.kind === 'records') {
        const list = lists.get(data.part) ?? []
        lists.set(data.part, list)
        for (const record of data.records) list.push(record)
        onRecords?.(data)
      } else if (data.kind === 'opened') end(() => resolve(withLists(data, lists)))
      else end(() => reject(new Error(data.message)))
    }
    // Before it has come, its script was refused; later, it was too much for it.
    worker.onerror = () => end(() => resolve(hasCome ? stuck(request) : null))
    worker.onmessageerror = () => end(() => resolve(stuck(request)))
  })
}

function withLists(
  { opened, arrays }: Extract<WorkerAnswer, { kind: 'opened' }>,
  lists: ReadonlyMap<ListName, object[]>,
): Opened {
  if (opened.kind !== 'opened') return opened
  const raw = { ...opened.file.raw, ...Object.fromEntries(lists) }
  if (arrays) knowArrays(raw, arrays)
  return { ...opened, file: { ...opened.file, raw } }
}

function stuck({ files }: WorkerRequest): Opened {
  const { problem } = new Refusal({
    file: files[0]?.name ?? '',
    message: said`could not be read to its end: the reading stood still for ${PATIENCE_MS / 1000} seconds or ran out of memory, and was ended.`,
    remedy: said`Split the collection, or open it on a computer with more memory.`,
  })
  return { kind: 'refused', problems: [problem] }
}

const TIMERS: Clock = {
  after: (ms, run) => setTimeout(run, ms),
  stop: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}
