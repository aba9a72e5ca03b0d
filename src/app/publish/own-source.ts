import { oneFile, ownPage } from 'virtual:claim-atlas/one-file'
import { PublishError } from '@/collection/publish/publish-error'

/** Whether a page can be made here at all: not by the development server. */
export const canPublish = ownPage !== null || oneFile !== null

/** Size of the page without a collection, in bytes, where it has to be fetched; else null. */
export const sourceBytes = oneFile?.bytes ?? null

/**
 * The HTML of the one file, without a collection: where this page is that file its own text, with no request; where
 * it is hosted the file beside it. Rejects with a PublishError, or the signal's reason when it is aborted.
 */
export async function ownSource(signal?: AbortSignal): Promise<string> {
  if (ownPage) return ownPage()
  if (!oneFile) throw new PublishError('nowhere', 'There is no one file beside this page.')
  const { name } = oneFile
  const response = await fetch(name, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw new PublishError('unreachable', `${name} could not be reached.`, error)
  })
  if (!response.ok)
    throw new PublishError('status', `The server answered ${response.status} when asked for ${name}.`)
  return response.text().catch((error: unknown) => {
    signal?.throwIfAborted()
    throw new PublishError('unreachable', `${name} did not come whole.`, error)
  })
}
