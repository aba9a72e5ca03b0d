import { MOST_BYTES } from '@/collection/open/limits'

/**
 * The file at a path of this origin, as one that was chosen; no more of it than is opened. Rejects with a sentence
 * where it cannot be had. `path` has passed the parser of links: no scheme, no host, no "..".
 */
export async function fileAt(path: string, signal: AbortSignal): Promise<File> {
  const address = new URL(path, location.href)
  if (address.origin !== location.origin) throw new Error(address.host)
  const response = await fetch(address, { signal, redirect: 'error', credentials: 'omit' })
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
  const reader = response.body?.getReader()
  const parts: BlobPart[] = []
  let length = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || !value) break
    parts.push(value as BlobPart)
    length += value.byteLength
    // One byte more than is taken says that it is too long.
    if (length > MOST_BYTES) {
      await reader?.cancel()
      break
    }
  }
  return new File(parts, path.split('/').at(-1) ?? path)
}
