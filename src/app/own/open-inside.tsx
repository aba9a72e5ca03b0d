import type { ReactNode } from 'react'
import { openInWorker } from '@/collection/open/open-in-worker'
import { collectionInside } from '@/collection/publish/collection-inside'
import { HOME } from '@/domain/view'
import { viewStore } from '@/store/view-store'
import { showInside } from './own-actions'

/**
 * Opens the collection that was published with this page, as any file; then whatever the page shows. A link to
 * another collection is followed, and one that is not sound leaves the page with its own.
 */
export async function openInside() {
  const text = collectionInside()
  const { set } = viewStore.getState().view
  if (text !== null && set === HOME.set) {
    const opened = await openInWorker([new File([text], 'published.claims.json')], {})
    if (opened.kind === 'opened') await showInside(opened.file)
  }
  return ({ children }: { children: ReactNode }) => children
}
