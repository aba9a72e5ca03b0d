import { rev, url } from 'virtual:claim-atlas/bakhmut'
import { queryOptions } from '@tanstack/react-query'
import type { Collection } from '@/domain/collection'
import { loadCollection } from './load-collection'

/** Fetches the collection that the build carries. Throws a CollectionLoadError. */
export function fetchBundled(signal?: AbortSignal): Promise<Collection> {
  return loadCollection({ url, rev }, signal)
}

/** The bundled collection in the query cache: immutable, so never stale, never dropped, never compared. */
export const bundledCollection = queryOptions({
  queryKey: ['collection', 'bakhmut', rev],
  queryFn: ({ signal }) => fetchBundled(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // It may come from the service worker, so being offline is no reason to wait.
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
})
