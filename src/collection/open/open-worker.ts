import { openFiles } from './open-files'
import type { SourceFile } from './opened'
import type { WorkerAnswer, WorkerRequest } from './watch-worker'

// The worker in which files are opened. All that it does it is asked for once; it says that it has come, how far it
// is, and what came of it. Who asked ends it.

type Scope = {
  postMessage: (answer: WorkerAnswer) => void
  addEventListener: (type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void) => void
}

const scope = self as unknown as Scope

scope.addEventListener('message', ({ data: { files, options } }) => {
  const onProgress = (progress: Extract<WorkerAnswer, { kind: 'progress' }>['progress']) =>
    scope.postMessage({ kind: 'progress', progress })
  bytesOf(files)
    .then((sources) => openFiles(sources, { ...options, onProgress }))
    .then((opened) => scope.postMessage({ kind: 'opened', opened }))
    .catch((error: unknown) => scope.postMessage({ kind: 'failed', message: String(error) }))
})
scope.postMessage({ kind: 'ready' })

function bytesOf(files: readonly File[]): Promise<SourceFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
