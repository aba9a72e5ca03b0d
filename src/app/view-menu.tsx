import type { ClaimIndex } from '@/domain/claim-index'
import type { View } from '@/domain/view'
import { t } from '@/i18n/text'
import { compareFirstTellers, showView } from './actions'

/** "told" is no view of its own: the list with the tellers' table over it. */
const OFFERED = ['list', 'table', 'topics', 'told', 'coverage', 'sources', 'method'] as const
type Offered = (typeof OFFERED)[number]

/** The ways to read the claims. */
export function ViewMenu({ index, view }: { index: ClaimIndex; view: View }) {
  const shown: Offered = view.lens.length > 0 ? 'told' : view.view
  const choose = (next: Offered) => (next === 'told' ? compareFirstTellers(index) : showView(next))
  return (
    <label className="header-choice">
      <span aria-hidden="true">{t('view.label')}</span>
      <select
        aria-label={t('view.label')}
        className="button"
        value={shown}
        onChange={(event) => choose(event.target.value as Offered)}
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
