import { fetchBundledInterchange } from '@/collection/export/bundled-interchange'
import type { InterchangeFile } from '@/collection/export/interchange'
import type { Id } from '@/domain/collection'
import { draftOf } from '@/store/draft-store'

/**
 * The records of the collection that is shown, as they stand in its file. Rejects when the file of the one that came
 * with the page cannot be fetched.
 */
export async function rawCollection(id: Id): Promise<Omit<InterchangeFile, 'format'>> {
  const draft = draftOf(id)
  if (!draft?.own) return fetchBundledInterchange()
  const { fileOfDraft } = await import('@/collection/own-draft')
  const { raw, extra } = fileOfDraft(draft)
  return { ...raw, ...extra }
}
