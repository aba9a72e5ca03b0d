import type { View } from '@/domain/view'
import { t } from '@/i18n/text'
import { showView } from './actions'

const OFFERED = ['list', 'table', 'topics', 'coverage', 'sources', 'method'] as const

/** The ways to read the claims. */
export function ViewMenu({ view }: { view: View['view'] }) {
  return (
    <label className="header-choice">
      <span aria-hidden="true">{t('view.label')}</span>
      <select
        aria-label={t('view.label')}
        className="button"
        value={view}
        onChange={(event) => showView(event.target.value as View['view'])}
      >
        {OFFERED.map((value) => (
          <option key={value} value={value}>
            {t(`view.${value}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
