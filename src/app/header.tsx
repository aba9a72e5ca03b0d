import type { ClaimIndex } from '@/domain/claim-index'
import { THEMES, type Theme, type View } from '@/domain/view'
import { t } from '@/i18n/text'
import { changeTheme, startOver } from './actions'
import type { Sheet } from './explorer-sheets'
import { HeaderMenu } from './header-menu'
import { LanguageMenu } from './language-menu'
import { SearchBox } from './search-box'
import { focusClaims } from './skip-links'
import { ViewMenu } from './view-menu'
import './header.css'

type HeaderProps = {
  index: ClaimIndex
  view: View
  /** A phone: all but the search is in a menu. */
  compact: boolean
  onSheet: (sheet: Sheet) => void
  onAddScene: () => void
}

export function Header({ index, view, compact, onSheet, onAddScene }: HeaderProps) {
  return (
    <header className="header">
      <button type="button" className="header-wordmark" title={t('home.button')} onClick={startOver}>
        {t('app.name')}
      </button>
      <p className="header-tagline">
        <span>
          {index.collection.title}
          <span className="header-about">{t('app.tagline')}</span>{' '}
          <span className="header-counts">
            {t('app.tagline-counts', {
              articles: index.collection.articles.length,
              claims: index.collection.claims.length,
            })}
          </span>
        </span>
      </p>
      <SearchBox q={view.filters.q} onLeave={focusClaims} />
      {compact ? (
        <HeaderMenu>
          <Tools index={index} view={view} onSheet={onSheet} />
          {/* Else it would take a third tap, as the menu is the first. */}
          <button
            type="button"
            className="button"
            onClick={(event) => {
              event.currentTarget.closest('details')?.removeAttribute('open')
              onAddScene()
            }}
          >
            {t('present.add-view')}
          </button>
        </HeaderMenu>
      ) : (
        <Tools index={index} view={view} onSheet={onSheet} />
      )}
    </header>
  )
}

function Tools({ index, view, onSheet }: Omit<HeaderProps, 'compact' | 'onAddScene'>) {
  return (
    <>
      <ViewMenu index={index} view={view} />
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
      <LanguageMenu chosen={view.lang} />
      <button
        type="button"
        className="button header-present"
        aria-haspopup="dialog"
        aria-keyshortcuts="P"
        onClick={() => onSheet('present')}
      >
        {t('present.button')}
      </button>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="O"
        onClick={() => onSheet('own')}
      >
        {t('own.button')}
      </button>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => onSheet('take')}>
        {t('take.button')}
      </button>
      <button
        type="button"
        className="button header-keys"
        aria-keyshortcuts="?"
        onClick={() => onSheet('keys')}
      >
        {t('keys.button')}
      </button>
    </>
  )
}
