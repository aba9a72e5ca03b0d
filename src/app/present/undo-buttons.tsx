import { useStore } from 'zustand'
import { t } from '@/i18n/text'
import { draftStore, redoDraft, undoDraft } from '@/store/draft-store'
import { commandWords } from './draft-actions'

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
  return (
    <p className="lesson-undo">
      {last && (
        <button type="button" className="button" aria-keyshortcuts="Control+Z" onClick={() => undo(onSaid)}>
          {t('lesson.undo-what', {
            what: commandWords(last.command, [...stack.value.scenes, ...last.value.scenes]),
          })}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="button"
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => redo(onSaid)}
        >
          {t('lesson.redo-what', {
            what: commandWords(next.command, [...stack.value.scenes, ...next.value.scenes]),
          })}
        </button>
      )}
    </p>
  )
}
