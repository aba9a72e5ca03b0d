import { useCallback, useRef } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Sheet } from './explorer-sheets'
import type { ExplorerModel } from './use-explorer-model'

/** Makes a scene of what the page shows when it is called; the same function as long as the collection is. */
export function useAddScene(
  index: ClaimIndex,
  model: ExplorerModel,
  openSheet: (sheet: Sheet) => void,
): () => void {
  const shown = useRef(model)
  shown.current = model
  return useCallback(() => {
    // The line that says where it went comes first: a live region has to stand before its words.
    openSheet('added')
    // What failed is said in the line's place.
    import('./present/add-scene')
      .then(({ addScene }) => addScene(index, shown.current))
      .catch(() => undefined)
  }, [index, openSheet])
}
