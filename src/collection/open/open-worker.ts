import { resolveCollection } from '@/collection/resolve'
import { LISTS } from '@/collection/schema'
import { indexCollection } from '@/domain/claim-index'
import { openFiles } from './open-files'
import type { Opened, Progress, SourceFile } from './opened'
import { printRecord } from './print-own'
import type { WorkerAnswer, WorkerRequest } from './watch-worker'

// The worker in which files are opened. All that it does it is asked for once; it says that it has come, how far it
// is, and what came of it. Who asked ends it.

type Scope = {
  postMessage: (answer: WorkerAnswer, transfer?: Transferable[]) => void
  addEventListener: (type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void) => void
}

const scope = self as unknown as Scope

scope.addEventListener('message', ({ data: { files, options } }) => {
  const onProgress = (progress: Progress) => scope.postMessage({ kind: 'progress', progress })
  bytesOf(files)
    .then((sources) => openFiles(sources, { ...options, onProgress }))
    .then((opened) => answer(opened, onProgress))
    .catch((error: unknown) => scope.postMessage({ kind: 'failed', message: String(error) }))
})
scope.postMessage({ kind: 'ready' })

/** Records in a message: the page takes one in without being held up. */
const RECORDS_A_TIME = 200

function answer(opened: Opened, onProgress: (progress: Progress) => void): void {
  if (opened.kind === 'refused') {
    scope.postMessage({ kind: 'opened', opened })
    return
  }
  const { raw } = opened.file
  const tell = (share: number) => onProgress({ stage: 'indexing', file: raw.collection.id, share })
  tell(0)
  const { columns, relationEnds } = indexCollection(resolveCollection(raw))
  const total = LISTS.reduce((sum, part) => sum + raw[part].length, 0)
  let sent = 0
  for (const part of LISTS)
    for (let i = 0; i < raw[part].length; i += RECORDS_A_TIME) {
      const records: readonly object[] = raw[part].slice(i, i + RECORDS_A_TIME)
      scope.postMessage({ kind: 'records', part, records, texts: records.map(printRecord) })
      sent += records.length
      tell(sent / total)
    }
  const empty = Object.fromEntries(LISTS.map((part) => [part, []]))
  const said = { ...opened, file: { ...opened.file, raw: { ...raw, ...empty } } }
  scope.postMessage(
    { kind: 'opened', opened: said, arrays: { columns, relationEnds } },
    [relationEnds, ...Object.values(columns)].map(({ buffer }) => buffer),
  )
}

function bytesOf(files: readonly File[]): Promise<SourceFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
