import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Scene } from '@/domain/collection'
import type { SheetLesson } from './use-sheet-lesson'

type SceneEditorProps = {
  index: ClaimIndex
  model: ExplorerModel
  scene: Scene
  lesson: SheetLesson
  onEdit: (id: Id) => void
  onBack: () => void
  onSaid: (text: string) => void
}
export function SceneEditor({ scene, onBack }: SceneEditorProps) {
  return (
    <button type="button" onClick={onBack}>
      {scene.title}
    </button>
  )
}
