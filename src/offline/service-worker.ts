/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController'
import { asToWorker, cacheNameOf, type Kept } from './messages'

// Keeps every file of one version of the page, so that all of it works without a network. A new version waits until
// the reader takes it, or until no window of the old one is open (docs/decisions/0031).

declare const self: ServiceWorkerGlobalScope
/** Every emitted file with the digest of its content; written by scripts/vite-service-worker.ts. */
declare const PRECACHE: readonly { url: string; revision: string | null; integrity: string }[]

type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof PrecacheController>[0]>['plugins']>[number]

/** What lies in the cache is used only while it is what was built: damaged, it is fetched anew and kept again. */
const whole: Plugin = {
  async cachedResponseWillBeUsed({ cachedResponse, request }) {
    if (!cachedResponse) return null
    const expected = files.getIntegrityForCacheKey(request.url)
    return (await integrityOf(cachedResponse.clone())) === expected ? cachedResponse : null
  },
}

const files = new PrecacheController({
  cacheName: cacheNameOf(self.registration.scope),
  plugins: [whole],
})
files.addToCacheList([...PRECACHE])

self.addEventListener('install', (event) => void files.install(event))
self.addEventListener('activate', (event) => {
  void files.activate(event)
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const cacheKey = request.method === 'GET' ? keyOf(request) : undefined
  if (cacheKey === undefined) return
  // Where the file of this version is nowhere to be had, whatever the server has now is better than nothing.
  event.respondWith(answer(event, request, cacheKey).catch(() => fetch(request)))
})

self.addEventListener('message', (event) => {
  const message = asToWorker(event.data)
  if (message?.kind === 'take-over') event.waitUntil(self.skipWaiting())
  if (message?.kind === 'check')
    event.waitUntil(check(event).then((kept) => event.ports[0]?.postMessage(kept)))
})

/** The key of a file of ours; undefined for what is not. The page itself is asked for with any query. */
function keyOf(request: Request): string | undefined {
  const url = new URL(request.url)
  if (request.mode === 'navigate') url.search = ''
  url.hash = ''
  return files.getCacheKeyForURL(url.href === self.registration.scope ? `${url.href}index.html` : url.href)
}

function answer(event: ExtendableEvent, request: Request, cacheKey: string): Promise<Response> {
  const integrity = files.getIntegrityForCacheKey(cacheKey)
  const params = integrity === undefined ? { cacheKey } : { cacheKey, integrity }
  return files.strategy.handle({ event, request, params })
}

/** Looks at every file, and fetches what is missing or damaged. */
async function check(event: ExtendableMessageEvent): Promise<Kept> {
  let kept = 0
  for (const [url, cacheKey] of files.getURLsToCacheKeys())
    await answer(event, new Request(url), cacheKey).then(
      () => kept++,
      () => undefined,
    )
  return { all: PRECACHE.length, kept }
}

async function integrityOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return `sha256-${btoa(String.fromCharCode(...digest))}`
}
