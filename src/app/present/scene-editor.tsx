import { useStore } from 'zustand'
import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Scene } from '@/domain/collection'
import { isSame } from '@/domain/draft'
import { faultsOf } from '@/domain/scene-faults'
import { t } from '@/i18n/text'
import { draftStore } from '@/store/draft-store'
import { requestSheet } from '@/store/sheet-request'
import { ClaimPicker } from './claim-picker'
import { addScenes, edit } from './draft-actions'
import { savingWords } from './draft-state'
import { focusLater } from './focus-later'
import { startPresenting } from './present-actions'
import { SceneFaults } from './scene-faults'
import { SceneFields } from './scene-fields'
import { SceneSteps } from './scene-steps'
import type { SheetLesson } from './use-sheet-lesson'
import './scene-editor.css'

type SceneEditorProps = {
  index: ClaimIndex
  model: ExplorerModel
  scene: Scene
  lesson: SheetLesson
  onEdit: (id: Id) => void
  onBack: () => void
  onSaid: (text: string) => void
}

/** All of a scene. Each change is kept as it is made; nothing has to be saved and nothing is refused. */
export function SceneEditor({ index, model, scene, lesson, onEdit, onBack, onSaid }: SceneEditorProps) {
  const saving = useStore(draftStore, (state) => state.saving)
  const original = index.collection.scenes.find(({ id }) => id === scene.id)
  const title = scene.title || t('lesson.untitled')
  const duplicate = () => {
    const copy = { kind: 'duplicate', id: scene.id, title: t('editor.copy-of', { title }) } as const
    const [added] = addScenes(index, copy)
    if (!added) return
    onEdit(added.id)
    onSaid(t('editor.duplicated'))
    focusLater('[data-field="title"]')
  }
  const remove = () => {
    edit(index, { kind: 'remove', id: scene.id })
    onBack()
    onSaid(t('editor.deleted', { title }))
  }
  const ids = lesson.ordered.map(({ id }) => id).filter((id) => lesson.taken.has(id) || id === scene.id)
  const tryIt = () => {
    requestSheet(scene.id)
    startPresenting(ids, scene.id)
  }
  return (
    <div className="scene-editor">
      <p className="scene-editor-head">
        <button type="button" className="button" data-editor-back onClick={onBack}>
          ‹ {t('editor.back')}
        </button>
        <span className="lesson-note" data-saving={saving.kind}>
          {savingWords(saving)}
        </span>
      </p>
      <h2 id="present-sheet-title">{t('editor.title')}</h2>
      <SceneFaults faults={faultsOf(index, scene)} />
      <SceneFields index={index} model={model} scene={scene} onSaid={onSaid} />
      <SceneSteps index={index} scene={scene} onSaid={onSaid} />
      <ClaimPicker index={index} model={model} scene={scene} onSaid={onSaid} />
      <p className="lesson-actions scene-editor-foot">
        <button type="button" className="button" data-try onClick={tryIt}>
          {t('editor.try')}
        </button>
        <button type="button" className="button" onClick={duplicate}>
          {t('editor.duplicate')}
        </button>
        {original && !isSame(original, scene) && (
          <button
            type="button"
            className="button"
            onClick={() => edit(index, { kind: 'edit', scene: original, field: 'all' })}
          >
            {t('editor.restore')}
          </button>
        )}
        <button type="button" className="button" onClick={remove}>
          {t('editor.delete')}
        </button>
      </p>
    </div>
  )
}
