import { useState } from 'react'
import { useStore } from 'zustand'
import { keepOurs, loadNewer } from '@/app/keep/newer'
import { commandWords } from '@/app/present/draft-actions'
import { useNow } from '@/app/present/use-now'
import { canPublish } from '@/app/publish/own-source'
import { saveFile } from '@/app/take/save-file'
import { printOwn } from '@/collection/open/print-own'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Done } from '@/domain/command-stack'
import type { Draft, DraftCommand } from '@/domain/draft'
import { t } from '@/i18n/text'
import { draftStore, redoDraft, type Saving, undoDraft } from '@/store/draft-store'
import { changeView } from '@/store/view-store'
import { ago } from './ago'
import { leaveOwn, openOwn } from './own-actions'
import { publish } from './publish-own'
import '@/i18n/words/own'
import '@/i18n/words/lesson'
import './own-bar.css'

type OwnBarProps = { index: ClaimIndex; compact: boolean; isEditing: boolean; onOpen: () => void }

/** That this is the reader's own collection, whether it is kept, and what can be done with it. */
export function OwnBar({ index, compact, isEditing, onOpen }: OwnBarProps) {
  const { saving, stack, setAside } = useStore(draftStore)
  const [said, setSaid] = useState('')
  const now = useNow()
  const save = () => {
    const file = openOwn()
    if (!file) return
    const name = `claim-atlas-${index.collection.id}-rev-${index.collection.rev}.claims.json`
    saveFile(name, new Blob([printOwn(file)], { type: 'application/json' }))
    setSaid(t('own.saved-file', { name }))
  }
  const makePage = async () => {
    setSaid(t('own.publishing'))
    try {
      setSaid(t('own.published', { name: await publish() }))
    } catch (error) {
      setSaid(t('own.publish-failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  const wordsOf = ({ command, value }: Done<Draft, DraftCommand>) =>
    commandWords(command, [...(stack?.value.scenes ?? []), ...value.scenes])
  const last = stack?.past.at(-1)
  const next = stack?.future.at(-1)
  // What is asked stands in the open, on a phone too.
  const asked = (
    <>
      {saving.kind === 'newer' && (
        <>
          <Do onTake={() => void loadNewer(index)}>{t('own.newer-load')}</Do>
          <Do onTake={() => void keepOurs(index)}>{t('own.newer-ours')}</Do>
        </>
      )}
      {setAside && (
        <>
          <p>{t('own.aside')}</p>
          <Do onTake={() => saveFile('claim-atlas-set-aside.json', asJson(setAside.found))}>
            {t('own.aside-save')}
          </Do>
        </>
      )}
    </>
  )
  const actions = (
    <>
      {last && <Do onTake={undoDraft}>{t('own.undo', { what: wordsOf(last) })}</Do>}
      {next && <Do onTake={redoDraft}>{t('own.redo', { what: wordsOf(next) })}</Do>}
      <Do onTake={() => changeView('edit', { mode: isEditing ? 'explore' : 'edit', claim: null })}>
        {t(isEditing ? 'own.edit-done' : 'own.edit')}
      </Do>
      <Do onTake={save}>{t('own.save-file')}</Do>
      <Do onTake={onOpen}>{t('own.add-files')}</Do>
      {canPublish && <Do onTake={() => void makePage()}>{t('own.publish')}</Do>}
      <Do onTake={() => void leaveOwn()}>{t('own.leave')}</Do>
    </>
  )
  return (
    <aside className="own-bar" aria-label={t('own.bar')}>
      <p data-saving={saving.kind}>
        <strong>{t('own.bar')}</strong> <span>{savingWords(saving, now)}</span>
      </p>
      {(saving.kind === 'newer' || setAside) && <div className="own-actions">{asked}</div>}
      {compact ? (
        <details className="own-menu">
          <summary className="button">{t('own.more')}</summary>
          <div className="own-actions">{actions}</div>
        </details>
      ) : (
        <div className="own-actions">{actions}</div>
      )}
      <p role="status" className="own-said">
        {said}
      </p>
    </aside>
  )
}

function Do({ onTake, children }: { onTake: () => void; children: string }) {
  return (
    <button type="button" className="button" onClick={onTake}>
      {children}
    </button>
  )
}

function savingWords(saving: Saving, now: number): string {
  switch (saving.kind) {
    case 'none':
      return ''
    case 'waiting':
      return t('own.saving')
    case 'refused':
      return t('own.not-kept')
    case 'saved':
      return t('own.saved', { ago: ago(saving.at, now) })
    case 'newer':
      return t('own.newer', { ago: ago(saving.at, now) })
  }
}

function asJson(found: unknown): Blob {
  return new Blob([JSON.stringify(found, null, 1) ?? String(found)], { type: 'application/json' })
}
