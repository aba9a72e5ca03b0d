import type { Collection } from '@/domain/collection'
import { unpackCollection } from './transport'

/** Where a packed collection lies, and which revision the page was built with. */
export type CollectionSource = { url: string; rev: string }

type LoadFailure = 'unreachable' | 'status' | 'not-json' | 'wrong-format' | 'wrong-revision'

/** Why a collection could not be loaded, in a sentence that may be shown. */
export class CollectionLoadError extends Error {
  readonly code: LoadFailure

  constructor(code: LoadFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'CollectionLoadError'
    this.code = code
  }
}

/**
 * Fetches a packed collection. Throws a CollectionLoadError, or the signal's reason when it is aborted.
 * The request is the one which `<link rel="preload" as="fetch" crossorigin>` makes, so that it is made once.
 */
export async function loadCollection(
  { url, rev }: CollectionSource,
  signal?: AbortSignal,
): Promise<Collection> {
  const collection = unpackCollection(await fetchJson(url, signal))
  if (!collection)
    throw new CollectionLoadError('wrong-format', 'What the server sent is no collection of this version.')
  demandRevision(collection.rev, rev)
  return collection
}

/** The JSON at an address of ours. Throws a CollectionLoadError, or the signal's reason when it is aborted. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw new CollectionLoadError('unreachable', 'The collection could not be reached.', error)
  })
  if (!response.ok)
    throw new CollectionLoadError(
      'status',
      `The server answered ${response.status} when asked for the collection.`,
    )
  return response.json().catch((error: unknown) => {
    signal?.throwIfAborted()
    throw new CollectionLoadError('not-json', 'What the server sent as the collection is not JSON.', error)
  })
}

/** Throws a CollectionLoadError where a file and the page are of different revisions. */
export function demandRevision(found: string, rev: string): void {
  if (found !== rev)
    throw new CollectionLoadError(
      'wrong-revision',
      `The collection is of revision ${found}, the page of ${rev}. Load the page again.`,
    )
}
