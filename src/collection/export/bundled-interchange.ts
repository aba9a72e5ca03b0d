import { interchangeUrl, rev } from 'virtual:claim-atlas/bakhmut'
import type { InterchangeFile } from './interchange'
import { loadInterchange } from './load-interchange'

/** The interchange file of the collection that the build carries. Throws a CollectionLoadError. */
export function fetchBundledInterchange(signal?: AbortSignal): Promise<InterchangeFile> {
  return loadInterchange({ url: interchangeUrl, rev }, signal)
}
