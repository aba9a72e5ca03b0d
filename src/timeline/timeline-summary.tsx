import type { Window } from '@/domain/timeline-window'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { DescribedBurst } from './burst-words'

type TimelineSummaryProps = {
  bursts: readonly DescribedBurst[]
  window: Window
  listed: number
  total: number
}

/** The picture in words, for those who hear it. */
export function TimelineSummary({ bursts, window, listed, total }: TimelineSummaryProps) {
  const stretches = bursts.map(({ window: { from, to }, claims, disputed }) =>
    t('timeline.in-words-burst', {
      days: formatDays(from, to, 'year'),
      claims: t('count.claims', { n: claims }),
      n: disputed,
    }),
  )
  return (
    <p className="visually-hidden">
      {t('timeline.in-words', {
        claims: t('count.claims', { n: total }),
        n: bursts.length,
        stretches: stretches.join('; '),
        days: formatDays(window.from, window.to, 'year'),
        shown: t('count.claims', { n: listed }),
      })}
    </p>
  )
}
