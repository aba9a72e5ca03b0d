import type { Notice } from '@/domain/view-link'
import { t } from '@/i18n/text'
import { dismissNotices } from '@/store/view-store'

/** What a link held that could not be used, and what was done instead. */
export function NoticeBar({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <aside className="notice-bar" aria-label={t('notice.title')}>
      <strong>{t('notice.title')}</strong>
      <ul>
        {notices.slice(0, 6).map(({ code, name, value }) => (
          <li key={`${code} ${name} ${value}`}>{t(`notice.${code}`, { name, value })}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={dismissNotices}>
        {t('notice.dismiss')}
      </button>
    </aside>
  )
}
