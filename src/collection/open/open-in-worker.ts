import { resolveAhead } from '@/collection/resolve'
import { PAGE_LIMITS, WORKER_LIMITS } from './limits'
import type { OpenOptions } from './open-files'
import workerUrl from './open-worker?worker&url'
import type { Opened } from './opened'
import { knowPrinted } from './print-own'
import { demandSize } from './read-bytes'
import { Refusal } from './refusal'
import { type RecordsAnswer, type Watch, type WorkerLike, watchWorker } from './watch-worker'

type Watching = Pick<Watch, 'onProgress' | 'signal'>

/**
 * A collection out of files that somebody chose together, read in a worker. Where none can be started, as in a
 * frame without an origin, the page reads by itself, within narrower limits. Rejects with the signal's reason when
 * it is aborted, and where the fault is ours.
 */
export async function openInWorker(
  files: readonly File[],
  options: Pick<OpenOptions, 'taken' | 'into'>,
  { onProgress, signal }: Watching = {},
): Promise<Opened> {
  const tooLarge = refusedBySize(files, WORKER_LIMITS)
  if (tooLarge) return tooLarge
  const watch = { ...(onProgress && { onProgress }), ...(signal && { signal }) }
  const opened = await watchWorker(startWorker, { files, options }, { ...watch, onRecords: takeIn })
  return opened ?? openOnPage(files, options, watch)
}

/** What the page makes of every record, a lot at a time: of all at once it would stand still. */
function takeIn({ part, records, texts }: RecordsAnswer): void {
  for (const [i, record] of records.entries()) knowPrinted(record, texts[i] as string)
  resolveAhead(part, records)
}

/** By an address and not as an inlined script: the one file has the worker's text inside, and makes an address of it. */
function startWorker(): WorkerLike {
  return new Worker(workerUrl, { type: 'module', name: 'open' }) as WorkerLike
}

async function openOnPage(
  files: readonly File[],
  options: Pick<OpenOptions, 'taken' | 'into'>,
  { onProgress, signal }: Watching,
): Promise<Opened> {
  const tooLarge = refusedBySize(files, PAGE_LIMITS)
  if (tooLarge) return tooLarge
  const sources = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
  }
  // The same code as in the worker, fetched only where there is none.
  const { openFiles } = await import('./open-files')
  return openFiles(sources, { ...options, ...(onProgress && { onProgress }) }, { limits: PAGE_LIMITS, pause })
}

/** Before a byte is read. */
function refusedBySize(files: readonly File[], limits: typeof WORKER_LIMITS): Opened | null {
  try {
    for (const file of files) demandSize(file.name, file.size, limits)
    return null
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problems: [error.problem] }
    throw error
  }
}
