import { t } from '@/i18n/text'
import type { AudienceState } from './use-audience'

type NotesStateProps = { state: AudienceState; isKept: boolean; onReopen: () => void }

/** How it stands with the audience's window, said politely when it changes. */
export function NotesState({ state, isKept, onReopen }: NotesStateProps) {
  return (
    <div className="notes-state" data-state={state}>
      <p role="status">
        {state === 'waiting' && t('notes.waiting')}
        {state === 'lost' && t('notes.lost')}
        {state === 'back' && t('notes.returned')}
        {state === 'ended' && t('notes.ended')}
      </p>
      {state === 'lost' && (
        <button type="button" className="button" onClick={onReopen}>
          {t('notes.reopen')}
        </button>
      )}
      {!isKept && <p>{t('notes.not-kept')}</p>}
    </div>
  )
}
