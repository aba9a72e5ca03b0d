import { FORMAT } from '@/collection/format'
import {
  CollectionLoadError,
  type CollectionSource,
  demandRevision,
  fetchJson,
} from '@/collection/load-collection'
import type { InterchangeFile } from './interchange'

/**
 * Fetches an interchange file that the build made. Nothing but format and revision is checked: the build passes
 * only what the validator did. Throws a CollectionLoadError, or the signal's reason when it is aborted.
 */
export async function loadInterchange(
  { url, rev }: CollectionSource,
  signal?: AbortSignal,
): Promise<InterchangeFile> {
  const value = await fetchJson(url, signal)
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    throw new CollectionLoadError('wrong-format', 'What the server sent is no collection of this version.')
  const file = value as InterchangeFile
  demandRevision(file.collection.rev, rev)
  return file
}
