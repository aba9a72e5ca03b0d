import { useStore } from 'zustand'
import { LANGUAGES } from '@/domain/languages'
import { t } from '@/i18n/text'
import { languageStore } from '@/store/language-store'

/** Says that a language could not be fetched. */
export function LanguageNotice() {
  const failed = useStore(languageStore, (state) => state.failed)
  if (!failed) return null
  return (
    <aside className="notice-bar" role="alert">
      <p>{t('language.failed', { language: LANGUAGES[failed].name })}</p>
      <button type="button" className="button" onClick={() => languageStore.setState({ failed: null })}>
        {t('notice.dismiss')}
      </button>
    </aside>
  )
}
