import { useState } from 'react'
import type { Collection } from '@/domain/collection'
import { THEMES, type Theme } from '@/domain/view'
import { t } from '@/i18n/text'
import { changeTheme, startOver } from './actions'
import './header.css'

type HeaderProps = { collection: Collection; theme: Theme }

export function Header({ collection, theme }: HeaderProps) {
  return (
    <header className="header">
      <button type="button" className="header-wordmark" title={t('home.button')} onClick={startOver}>
        {t('app.name')}
      </button>
      <p className="header-tagline">
        {t('app.tagline', {
          title: collection.title,
          articles: collection.articles.length,
          claims: collection.claims.length,
        })}
      </p>
      <label className="header-theme">
        <span aria-hidden="true">{t('theme.label')}</span>
        <select
          aria-label={t('theme.label')}
          className="button"
          value={theme}
          onChange={(event) => changeTheme(event.target.value as Theme)}
        >
          {THEMES.map((value) => (
            <option key={value} value={value}>
              {t(`theme.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <CopyLink />
    </header>
  )
}

function CopyLink() {
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'failed'>('copy')
  const copy = () =>
    navigator.clipboard
      .writeText(location.href)
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('failed'))
  return (
    <button type="button" className="button" onClick={copy} onBlur={() => setOutcome('copy')}>
      {t(`link.${outcome}`)}
    </button>
  )
}
