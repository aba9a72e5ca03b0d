import { useState } from 'react'
import type { Collection } from '@/domain/collection'
import { THEMES, type Theme, type View } from '@/domain/view'
import { t } from '@/i18n/text'
import { changeTheme, startOver } from './actions'
import { SearchBox } from './search-box'
import { focusClaims } from './skip-links'
import { ViewMenu } from './view-menu'
import './header.css'

type HeaderProps = {
  collection: Collection
  view: View
  /** A phone: all but the search is in a menu. */
  compact: boolean
  onKeys: () => void
}

export function Header({ collection, view, compact, onKeys }: HeaderProps) {
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
      <SearchBox q={view.filters.q} onLeave={focusClaims} />
      {compact ? (
        <details className="header-menu">
          <summary className="button">{t('header.menu')}</summary>
          <div>
            <Tools view={view} onKeys={onKeys} />
          </div>
        </details>
      ) : (
        <Tools view={view} onKeys={onKeys} />
      )}
    </header>
  )
}

function Tools({ view, onKeys }: { view: View; onKeys: () => void }) {
  return (
    <>
      <ViewMenu view={view.view} />
      <label className="header-choice">
        <span aria-hidden="true">{t('theme.label')}</span>
        <select
          aria-label={t('theme.label')}
          className="button"
          value={view.theme}
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
      <button type="button" className="button header-keys" aria-keyshortcuts="?" onClick={onKeys}>
        {t('keys.button')}
      </button>
    </>
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
