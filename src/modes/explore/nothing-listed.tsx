import { t } from '@/i18n/text'

type NothingListedProps = { outside: number; onWiden: () => void }

/** An empty list says what would fill it; where claims wait outside the dates, one press shows them. */
export function NothingListed({ outside, onWiden }: NothingListedProps) {
  return (
    <div className="claims-panel-note claims-panel-empty">
      <p>{t(outside > 0 ? 'claims.nothing-outside' : 'claims.nothing-help', { n: outside })}</p>
      {outside > 0 && (
        <button type="button" className="button" onClick={onWiden}>
          {t('claims.widen', { n: outside })}
        </button>
      )}
    </div>
  )
}
