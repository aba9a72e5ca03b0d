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
  const wordsOf = ({ command, value }: NonNullable<typeof last>) =>
    commandWords(command, [...stack.value.scenes, ...value.scenes])
  return (
    <p className="lesson-undo">
      {last && (
        <StackButton which="undo" keys="Control+Z" onPress={() => undo(onSaid)}>
          {t('lesson.undo-what', { what: wordsOf(last) })}
        </StackButton>
      )}
      {next && (
        <StackButton which="redo" keys="Control+Shift+Z" onPress={() => redo(onSaid)}>
          {t('lesson.redo-what', { what: wordsOf(next) })}
        </StackButton>
      )}
    </p>
  )
}

type Which = 'undo' | 'redo'
type StackButtonProps = { which: Which; keys: string; onPress: () => void; children: string }

function StackButton({ which, keys, onPress, children }: StackButtonProps) {
  const press = () => {
    flushSync(onPress)
    // The last of its kind goes away: the focus is on the other then, which takes back what was done.
    focusFirst(`[data-stack="${which}"]`, '[data-stack]')
  }
  return (
    <button type="button" className="button" data-stack={which} aria-keyshortcuts={keys} onClick={press}>
      {children}
    </button>
  )
}
