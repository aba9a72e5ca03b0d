import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { t } from '@/i18n/text'
import { draftStore, redoDraft, undoDraft } from '@/store/draft-store'
import { commandWords } from './draft-actions'
import { focusFirst } from './focus-later'

/** Undo and redo, in words: what is taken back. Says so to `onSaid`. */
export function undo(onSaid: (text: string) => void): void {
  const { stack } = draftStore.getState()
  const last = stack?.past.at(-1)
  if (!stack || !last) return
  // The scene may be there only before or only after.
  const what = commandWords(last.command, [...stack.value.scenes, ...last.value.scenes])
  undoDraft()
  onSaid(t('lesson.undone', { what }))
}

export function redo(onSaid: (text: string) => void): void {
  const { stack } = draftStore.getState()
  const next = stack?.future.at(-1)
  if (!stack || !next) return
  const what = commandWords(next.command, [...stack.value.scenes, ...next.value.scenes])
  redoDraft()
  onSaid(t('lesson.redone', { what }))
}

export function UndoButtons({ onSaid }: { onSaid: (text: string) => void }) {
  const stack = useStore(draftStore, (state) => state.stack)
  const last = stack?.past.at(-1)
  const next = stack?.future.at(-1)
  if (!stack || (!last && !next)) return null
  // The last of its kind goes away: the focus is on the other then, which takes back what was done.
  const pressed = (which: 'undo' | 'redo') => {
    flushSync(() => (which === 'undo' ? undo(onSaid) : redo(onSaid)))
    if (which === 'undo') focusFirst('[data-undo]', '[data-redo]')
    else focusFirst('[data-redo]', '[data-undo]')
  }
  return (
    <p className="lesson-undo">
      {last && (
        <button
          type="button"
          className="button"
          data-undo
          aria-keyshortcuts="Control+Z"
          onClick={() => pressed('undo')}
        >
          {t('lesson.undo-what', {
            what: commandWords(last.command, [...stack.value.scenes, ...last.value.scenes]),
          })}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="button"
          data-redo
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => pressed('redo')}
        >
          {t('lesson.redo-what', {
            what: commandWords(next.command, [...stack.value.scenes, ...next.value.scenes]),
          })}
        </button>
      )}
    </p>
  )
}
