import type { Counted } from '@/domain/listed'
import { t } from '@/i18n/text'

type StatusBarProps = { counted: Counted; total: number }

/** The honest count: every claim in exactly one of four. Also the one live status of the page. */
export function StatusBar({ counted, total }: StatusBarProps) {
  const { listed, unplaced, filteredOut, outside, undated } = counted
  return (
    <p className="status-bar" data-region="status" role="status" aria-live="polite">
      <strong>{t('status.listed', { listed: listed.length, total })}</strong>
      {unplaced > 0 && t('status.unplaced', { n: unplaced })}
      {' · '}
      {t('status.filtered', { n: filteredOut.length })}
      {' · '}
      {t('status.outside', { n: outside.length })}
      {' · '}
      {t('status.undated', { n: undated.length })}
    </p>
  )
}
