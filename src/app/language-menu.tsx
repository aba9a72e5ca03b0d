import { LANGUAGE_CODES, LANGUAGES, type Language } from '@/domain/languages'
import { t } from '@/i18n/text'
import { changeLanguage } from './actions'

/** Each language by its own name, so that whoever reads only that one finds it. */
export function LanguageMenu({ chosen }: { chosen: Language }) {
  return (
    <label className="header-choice header-language">
      <span aria-hidden="true">{t('language.label')}</span>
      <select
        aria-label={t('language.label')}
        className="button"
        value={chosen}
        onChange={(event) => changeLanguage(event.target.value as Language)}
      >
        {LANGUAGE_CODES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code].name}
          </option>
        ))}
      </select>
    </label>
  )
}
