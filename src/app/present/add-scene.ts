import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import { addViewAsScene } from './draft-actions'
import { tellAdded } from './scene-added'

/** By key, from the page: adds what is shown, then says where it went. */
export async function addScene(index: ClaimIndex, model: ExplorerModel): Promise<void> {
  tellAdded(await addViewAsScene(index, model))
}
