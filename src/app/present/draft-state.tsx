import { useStore } from 'zustand'
import { keepOurs, loadNewer } from '@/app/keep/newer'
import { saveFile } from '@/app/take/save-file'
import type { ClaimIndex } from '@/domain/claim-index'
import { activeLocale, t } from '@/i18n/text'
import { draftStore, type Saving } from '@/store/draft-store'

/** Whether what was written is kept in this browser. Never shown on the stage. */
export function DraftState({ index }: { index: ClaimIndex }) {
  const { saving, setAside, rev } = useStore(draftStore)
  const now = index.collection.rev
  return (
    <>
      {saving.kind !== 'none' && (
        <p
          className={saving.kind === 'refused' || saving.kind === 'newer' ? 'lesson-warning' : 'lesson-note'}
          data-saving={saving.kind}
        >
          {savingWords(saving)}{' '}
          {saving.kind === 'newer' && (
            <>
              <button type="button" className="button" onClick={() => loadNewer(index)}>
                {t('lesson.newer-load')}
              </button>{' '}
              <button type="button" className="button" onClick={() => keepOurs(index)}>
                {t('lesson.newer-ours')}
              </button>
            </>
          )}
        </p>
      )}
      {setAside && (
        <p className="lesson-warning">
          {t('lesson.aside', { n: setAside.scenes })}{' '}
          <button
            type="button"
            className="button"
            onClick={() => saveFile('claim-atlas-set-aside.json', asJson(setAside.found))}
          >
            {t('lesson.aside-save')}
          </button>
        </p>
      )}
      {rev !== null && rev !== now && <p className="lesson-note">{t('lesson.other-rev', { rev, now })}</p>}
    </>
  )
}

export function savingWords(saving: Saving): string {
  switch (saving.kind) {
    case 'none':
      return ''
    case 'waiting':
      return t('lesson.saving')
    case 'refused':
      return t('lesson.refused')
    case 'saved':
      return t('lesson.saved', { time: clock(saving.at) })
    case 'newer':
      return t('lesson.newer', { time: clock(saving.at) })
  }
}

/** "14:32"; with its day where that is another. */
function clock(at: number): string {
  const date = new Date(at)
  const isToday = date.toDateString() === new Date().toDateString()
  return date.toLocaleString(activeLocale(), {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  })
}

function asJson(found: unknown): Blob {
  return new Blob([JSON.stringify(found, null, 1) ?? String(found)], { type: 'application/json' })
}
