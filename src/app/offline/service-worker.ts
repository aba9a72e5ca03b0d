import type { Kept, ToWorker } from '@/offline/messages'
import { offlineStore } from '@/store/offline-store'
import { viewStore } from '@/store/view-store'

// The page's side of src/offline/service-worker.ts, fetched when the page rests.

/** Held by each window that shows a lesson: no newer version starts meanwhile. */
const LESSON_LOCK = 'claim-atlas-lesson'
const LOOK_AGAIN_AFTER_MS = 3_600_000

let registration: ServiceWorkerRegistration | undefined

/** Lets this browser keep the page. Silent where it may not: the page works as before. */
export async function keepPage(): Promise<void> {
  registration = await navigator.serviceWorker
    .register(new URL('service-worker.js', document.baseURI).href, { updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  offlineStore.setState({ files: 'fetching' })
  watchForUpdates(registration)
  await navigator.serviceWorker.ready
  await checkFiles()
}

/** Has the service worker look at every file, and fetch what is missing or damaged. */
export async function checkFiles(): Promise<void> {
  const worker = registration?.active
  if (!worker) return
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
  })
  say(worker, { kind: 'check' }, [port2])
  const found = asKept(await answered)
  offlineStore.setState({
    files: found !== null && found.kept === found.all ? 'kept' : 'lacking',
    checkedAt: Date.now(),
  })
}

/** Starts the newer version, unless a class is looking at this one in any window. */
export async function takeUpdate(): Promise<void> {
  await withoutLesson(async () => {
    const worker = registration?.waiting
    if (!worker) return
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    say(worker, { kind: 'take-over' })
  })
}

/** Keeps newer versions waiting until the returned function is called. */
export function holdUpdates(): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // Absent in old browsers: there the reader decides alone.
  navigator.locks?.request(LESSON_LOCK, { mode: 'shared' }, () => held).catch(() => undefined)
  return release
}

async function withoutLesson(run: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return run()
  await navigator.locks.request(LESSON_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) return run()
    offlineStore.setState({ news: 'held' })
  })
}

function watchForUpdates(found: ServiceWorkerRegistration): void {
  const look = () => {
    // The first one of all is no update.
    if (found.waiting && navigator.serviceWorker.controller) offlineStore.setState({ news: 'update' })
  }
  look()
  found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', look))
  let lookedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    const isDue = Date.now() - lookedAt > LOOK_AGAIN_AFTER_MS
    if (document.visibilityState !== 'visible' || !isDue || viewStore.getState().view.mode === 'present')
      return
    lookedAt = Date.now()
    found.update().catch(() => undefined)
  })
}

function say(worker: ServiceWorker, message: ToWorker, ports: MessagePort[] = []): void {
  worker.postMessage(message, ports)
}

function asKept(value: unknown): Kept | null {
  if (typeof value !== 'object' || value === null || !('all' in value) || !('kept' in value)) return null
  const { all, kept } = value
  return typeof all === 'number' && typeof kept === 'number' ? { all, kept } : null
}
