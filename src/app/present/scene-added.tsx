import { useSyncExternalStore } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { t } from '@/i18n/text'
import { undoDraft } from '@/store/draft-store'
import { scenesNow } from './draft-actions'
import '@/i18n/words/lesson'
import './scene-added.css'

let added: Scene | undefined
const listeners = new Set<() => void>()

export function tellAdded(scene: Scene | undefined): void {
  added = scene
  for (const listener of listeners) listener()
}

type SceneAddedProps = { index: ClaimIndex; onPresent: () => void; onClose: () => void }

/** Says where a view went that was added as a scene, and takes it back. */
export function SceneAdded({ index, onPresent, onClose }: SceneAddedProps) {
  const scene = useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => added,
  )
  const at = scenesNow(index).findIndex(({ id }) => id === scene?.id) + 1
  const close = () => {
    tellAdded(undefined)
    onClose()
  }
  return (
    <div className="scene-added" aria-live="polite">
      {scene && at > 0 && (
        <>
          <p>{t('lesson.added', { at, title: scene.title })}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              undoDraft()
              close()
            }}
          >
            {t('lesson.undo')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              tellAdded(undefined)
              onPresent()
            }}
          >
            {t('lesson.added-present')}
          </button>
          <button type="button" className="button" onClick={close}>
            {t('lesson.close')}
          </button>
        </>
      )}
    </div>
  )
}
