import { offlineStore } from '@/store/offline-store'
import { viewStore } from '@/store/view-store'
import { exchangeFlag, RELOADED_FROM, WAS_RESET } from './session-flag'

// What the entry knows of working without a network; the rest is fetched when the page rests.

/** Registers the service worker, heeds `#reset`, and helps old tabs over a new deployment. */
export function startOffline(): void {
  addEventListener('vite:preloadError', () => void reloadForNewVersion())
  const heed = () =>
    viewStore.getState().view.reset &&
    import('./reset').then(
      ({ reset }) => reset(),
      () => offlineStore.setState({ news: 'not-reset' }),
    )
  heed()
  viewStore.subscribe(heed)
  if (exchangeFlag(WAS_RESET, null)) offlineStore.setState({ news: 'reset' })
  if (!mayKeep()) return
  const keep = () => void import('./service-worker').then(({ keepPage }) => keepPage()).catch(() => undefined)
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(keep)
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}

/** Not on this machine's own server, or it would go on showing an old build; with `?pwa` there too. */
function mayKeep(): boolean {
  const { protocol, hostname, search } = location
  if (!import.meta.env.PROD || !/^https?:$/.test(protocol)) return false
  if (hostname === 'localhost' && !new URLSearchParams(search).has('pwa')) return false
  try {
    // In a frame without an origin even to ask throws.
    return 'serviceWorker' in navigator && Boolean(navigator.serviceWorker)
  } catch {
    return false
  }
}

/**
 * A part of this version is gone. Where the address has another version by now, that one is loaded: once, as it may
 * be broken too, and never before a class.
 */
async function reloadForNewVersion(): Promise<void> {
  const { view } = viewStore.getState()
  if (view.mode === 'present') return
  const page = await fetch('./', { cache: 'no-store' })
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '')
  const entry = import.meta.url.split('/').at(-1) ?? ''
  const isOther = page.includes('<script') && !page.includes(entry)
  if (!isOther) return
  // Where the tab has no memory, it could not know that it has reloaded already.
  const before = exchangeFlag(RELOADED_FROM, entry)
  if (before !== undefined && before !== entry) location.reload()
}
