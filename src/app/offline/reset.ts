import { cacheNameOf } from '@/offline/messages'
import { exchangeFlag, WAS_RESET } from './session-flag'

/**
 * Forgets what was kept for use without a network, and loads the page anew. Scenes, drafts, texts and settings of the
 * reader are no caches: they stay.
 */
export async function reset(): Promise<void> {
  await Promise.allSettled([forgetFiles(), forgetWorkers()])
  const link = location.hash
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith('reset'))
    .join('&')
  exchangeFlag(WAS_RESET, 'yes')
  history.replaceState(null, '', `${location.pathname}${location.search}${link && `#${link}`}`)
  location.reload()
}

async function forgetFiles(): Promise<void> {
  await caches.delete(cacheNameOf(new URL('./', document.baseURI).href))
}

async function forgetWorkers(): Promise<void> {
  const scope = new URL('./', document.baseURI).href
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (registration.scope === scope) await registration.unregister()
}
