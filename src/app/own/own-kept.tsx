import { useState } from 'react'
import { saveFile } from '@/app/take/save-file'
import { forgetOwn, type KeptOwn, keptText } from '@/collection/own-storage'
import { t } from '@/i18n/text'
import { draftStore } from '@/store/draft-store'
import { ago } from './ago'
import { showKept } from './own-actions'
import type { useKept } from './use-kept'

type OwnKeptProps = {
  kept: ReturnType<typeof useKept>
  onSaid: (text: string) => void
  onDone: () => void
}

/** What this browser keeps, and how to take it out. */
export function OwnKept({ kept: { list, isRefused, look }, onSaid, onDone }: OwnKeptProps) {
  const [sure, setSure] = useState<string | null>(null)
  const [now] = useState(Date.now)
  const save = async ({ id }: KeptOwn) => {
    const text = await keptText(id).catch(() => null)
    if (text === null) return onSaid(t('own.kept-refused'))
    saveFile(`${id}.claims.json`, new Blob([text], { type: 'application/json' }))
  }
  const forget = async ({ id, title }: KeptOwn) => {
    if (sure !== id) return setSure(id)
    setSure(null)
    await forgetOwn(id).catch(() => undefined)
    look()
    onSaid(t('own.forgot', { title }))
  }
  return (
    <section aria-labelledby="own-kept">
      <h3 id="own-kept">{t('own.kept')}</h3>
      {isRefused && <p className="lesson-warning">{t('own.kept-refused')}</p>}
      {!isRefused && list.length === 0 && <p>{t('own.kept-none')}</p>}
      <ul className="own-kept">
        {list.map((one) => (
          <li key={one.id}>
            <button type="button" className="button" onClick={() => void showKept(one.id).then(onDone)}>
              {t('own.kept-open', { title: one.title })}
            </button>
            <span>{t('own.kept-line', { claims: one.claims, ago: ago(one.savedAt, now) })}</span>
            <button
              type="button"
              className="button"
              aria-label={t('own.kept-save', { title: one.title })}
              onClick={() => void save(one)}
            >
              {t('own.save-file')}
            </button>
            {/* The one that is open would be written again at once. */}
            {draftStore.getState().of !== one.id && (
              <button type="button" className="button" onClick={() => void forget(one)}>
                {t(sure === one.id ? 'own.kept-sure' : 'own.kept-forget', { title: one.title })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
