import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { answerSheetRequest, requestedSheet } from '@/store/sheet-request'
import { focusFirst } from './focus-later'
import { LessonDesk } from './lesson-desk'
import { SceneEditor } from './scene-editor'
import { redo, UndoButtons, undo } from './undo-buttons'
import { useSheetLesson } from './use-sheet-lesson'
import '@/i18n/words/lesson'
import '@/i18n/words/take'
import './present-sheet.css'

type PresentSheetProps = { index: ClaimIndex; model: ExplorerModel; onClose: () => void }

/** Before the lesson: what is presented today, and the scenes of one's own. */
export function PresentSheet({ index, model, onClose }: PresentSheetProps) {
  const lesson = useSheetLesson(index)
  const [edited, setEdited] = useState<Id | null>(() => requestedSheet()?.edited ?? null)
  const [said, setSaid] = useState('')
  const scene = lesson.written.find(({ id }) => id === edited)
  // At once: while the focus lies on nothing, a key such as that of "undo" would be lost.
  const show = (id: Id | null, ...focus: string[]) => {
    flushSync(() => {
      setEdited(id)
      // What was said of another scene is old.
      setSaid('')
    })
    focusFirst(...focus)
  }
  // Its head first, however far down the list it stood.
  const edit = (id: Id) => show(id, '.present-sheet textarea')
  const back = () => show(null, `[data-edit="${edited}"]`, '[data-start]')
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    if (event.shiftKey) redo(setSaid)
    else undo(setSaid)
  }
  return (
    <dialog
      ref={open}
      className="present-sheet"
      aria-labelledby="present-sheet-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        // Escape leaves the editor first. Not the cancelling of a file dialog, which bubbles up here.
        if (event.target !== event.currentTarget || !scene) return
        event.preventDefault()
        back()
      }}
    >
      <div className="present-sheet-body">
        {scene ? (
          <SceneEditor
            key={scene.id}
            index={index}
            model={model}
            scene={scene}
            lesson={lesson}
            onEdit={edit}
            onBack={back}
            onSaid={setSaid}
          />
        ) : (
          <LessonDesk index={index} model={model} lesson={lesson} onEdit={edit} onSaid={setSaid} />
        )}
        {/* Last, so that the start has the focus first; drawn at the top. */}
        <button
          type="button"
          className="button present-sheet-close"
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          {t('lesson.close')}
        </button>
      </div>
      <div className="present-sheet-foot">
        <p className="present-sheet-said" aria-live="polite">
          {said}
        </p>
        <UndoButtons onSaid={setSaid} />
      </div>
    </dialog>
  )
}

/** The same function each time, so that it opens once; the browser gives the focus back on closing. */
function open(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return
  dialog.showModal()
  // Two keys to the stage: P, Enter. From a trial back to where it was begun.
  dialog.querySelector<HTMLElement>('[data-start], [data-try]')?.focus()
  answerSheetRequest()
}
