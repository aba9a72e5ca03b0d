import { useState } from 'react'
import type { Notice } from '@/domain/view-link'
import { t } from '@/i18n/text'

/** What a link held that could not be used, and what was done instead. */
export function NoticeBar({ notices }: { notices: readonly Notice[] }) {
  // A glued link earns one of them twice, which is said once.
  const lines = [...new Set(notices.map(({ code, name, value }) => t(`notice.${code}`, { name, value })))]
  const said = lines.join('\n')
  // Some come with the link and some with each look at the collection: closed are those that were read.
  const [closed, setClosed] = useState('')
  if (said === closed) return null
  return (
    <aside className="notice-bar" aria-label={t('notice.title')}>
      <strong>{t('notice.title')}</strong>
      <ul>
        {lines.slice(0, 6).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setClosed(said)}>
        {t('notice.dismiss')}
      </button>
    </aside>
  )
}
