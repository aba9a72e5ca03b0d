import { rev, translationUrls, url } from 'virtual:claim-atlas/bakhmut'
import { queryOptions } from '@tanstack/react-query'
import type { Collection } from '@/domain/collection'
import type { Language } from '@/domain/languages'
import { fetchJson, loadCollection } from './load-collection'

/** Fetches the collection that the build carries. Throws a CollectionLoadError. */
export function fetchBundled(signal?: AbortSignal): Promise<Collection> {
  return loadCollection({ url, rev }, signal)
}

/** Immutable, so never stale, never dropped, never compared. */
const STAYS = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // It may come from the service worker, so being offline is no reason to wait.
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
} as const

/** The bundled collection in the query cache, as it was written. */
export const bundledCollection = queryOptions({
  queryKey: ['collection', 'bakhmut', rev],
  queryFn: ({ signal }) => fetchBundled(signal),
  ...STAYS,
})

/** The same with its texts in a language; those that nobody translated stay as they were written. */
export function collectionIn(language: Language) {
  return queryOptions({
    queryKey: ['collection', 'bakhmut', rev, language],
    queryFn: async ({ client, signal }): Promise<Collection> => {
      const source = translationUrls[language]
      const written = client.ensureQueryData(bundledCollection)
      if (!source) return written
      const [collection, texts, { translate }] = await Promise.all([
        written,
        fetchJson(source, signal),
        import('./translate'),
      ])
      return translate(collection, language, texts)
    },
    ...STAYS,
  })
}
