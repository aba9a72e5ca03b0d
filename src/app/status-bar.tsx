import type { Counted } from '@/domain/listed'
import { t } from '@/i18n/text'
import { useThrottled } from '@/widget/use-throttled'

/** Twice a second at most: a brush in motion would talk without end. */
const SAID_EVERY_MS = 500

type StatusBarProps = { counted: Counted; total: number }

/** The honest count: every claim in exactly one of four. Also the one live status of the page. */
export function StatusBar({ counted, total }: StatusBarProps) {
  const words = useThrottled(countWords(counted, total).join('\n'), SAID_EVERY_MS)
  const [listed, ...rest] = words.split('\n')
  return (
    <p className="status-bar" data-region="status" role="status" aria-live="polite" aria-atomic="true">
      <strong>{listed}</strong>
      {rest.join('')}
    </p>
  )
}

function countWords({ listed, unplaced, filteredOut, outside, undated }: Counted, total: number): string[] {
  return [
    t('status.listed', { listed: listed.length, total }),
    unplaced > 0 ? t('status.unplaced', { n: unplaced }) : '',
    ` · ${t('status.filtered', { n: filteredOut.length })}`,
    ` · ${t('status.outside', { n: outside.length })}`,
    ` · ${t('status.undated', { n: undated.length })}`,
  ]
}
