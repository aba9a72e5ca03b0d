import { useCallback, useRef } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Sheet } from './explorer-sheets'
import type { ExplorerModel } from './use-explorer-model'

type Seen = { index: ClaimIndex; model: ExplorerModel }

/** Asked for and not added yet. */
const owed: Seen[] = []

/** Adds all that is owed; where the part that does it does not come, it stays owed. */
export async function addOwed(): Promise<void> {
  try {
    const { addScene } = await import('./present/add-scene')
    for (const { index, model } of owed.splice(0)) await addScene(index, model)
  } catch {
    // Said in the place of the line that tells where a scene went; it asks again.
  }
}

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
    owed.push({ index, model: shown.current })
    void addOwed()
  }, [index, openSheet])
}
