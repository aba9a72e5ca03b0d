import { burstOfWindow, burstsOf } from '@/domain/bursts'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Day } from '@/domain/collection'
import { countClaims } from '@/domain/listed'
import { topicOfWindow } from '@/domain/topic-of-window'
import { NO_FILTERS } from '@/domain/view'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import './phone-dock.css'

export const TABS = ['claims', 'map', 'timeline'] as const
export type Tab = (typeof TABS)[number]

type PhoneDockProps = {
  index: ClaimIndex
  from: Day
  to: Day
  tab: Tab
  onTab: (tab: Tab) => void
  onWindow: (window: { from: Day; to: Day }) => void
}

function bringIntoView(button: HTMLElement | null): void {
  button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** A phone's foot: the bursts as ways in time, and one pane at a time. */
export function PhoneDock({ index, from, to, tab, onTab, onWindow }: PhoneDockProps) {
  const bursts = burstsOf(index).map(({ first, last }) => {
    const { listed } = countClaims(index, {
      filters: NO_FILTERS,
      known: null,
      clock: 'said',
      from: first,
      to: last,
    })
    const disputed = listed.filter((i) => index.columns.disputed[i] === 1).length
    return { first, last, claims: listed.length, disputed, topic: topicOfWindow(index, first, last, null) }
  })
  const most = Math.max(1, ...bursts.map(({ claims }) => claims))
  const current = burstOfWindow(bursts, from, to)
  return (
    <div className="phone-dock">
      <nav className="phone-bursts" aria-label={t('dock.bursts')}>
        {bursts.map(({ first, last, claims, disputed, topic }, i) => (
          <button
            key={first}
            type="button"
            aria-current={i === current ? 'date' : undefined}
            ref={i === current ? bringIntoView : undefined}
            aria-label={t('dock.burst', {
              days: formatDays(first, last, 'year'),
              title: topic?.title ?? '',
              claims,
              disputed,
            })}
            onClick={() => onWindow({ from: first, to: last })}
          >
            <span>{formatDays(first, last)}</span>
            <svg viewBox="0 0 60 12" aria-hidden="true" focusable="false">
              <rect y="0" width={(claims / most) * 60} height="4" />
              <rect y="7" width={(disputed / most) * 60} height="4" />
            </svg>
          </button>
        ))}
      </nav>
      <nav className="phone-tabs" aria-label={t('tab.list')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === tab ? 'page' : undefined}
            onClick={() => onTab(name)}
          >
            {t(`tab.${name}`)}
          </button>
        ))}
      </nav>
    </div>
  )
}
