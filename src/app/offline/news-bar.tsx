import { useStore } from 'zustand'
import { t } from '@/i18n/text'
import { offlineStore } from '@/store/offline-store'
import { takeUpdate } from './service-worker'
import '@/i18n/words/news'

/** A newer version, offered; never taken unasked. */
export function NewsBar() {
  const news = useStore(offlineStore, (state) => state.news)
  if (news === 'none') return null
  const isAboutReset = news === 'reset' || news === 'not-reset'
  return (
    <aside className="notice-bar" aria-label={t('news.title')}>
      <p>{t(`news.${news}`)}</p>
      {!isAboutReset && (
        <button type="button" className="button" onClick={() => void takeUpdate()}>
          {t('news.take')}
        </button>
      )}
      <button type="button" className="button" onClick={() => offlineStore.setState({ news: 'none' })}>
        {t(isAboutReset ? 'notice.dismiss' : 'news.later')}
      </button>
    </aside>
  )
}
