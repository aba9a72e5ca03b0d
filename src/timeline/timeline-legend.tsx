import { t } from '@/i18n/text'

/** What size, filling and dots mean. */
export function TimelineLegend() {
  return (
    <ul className="timeline-legend" aria-label={t('timeline.legend')}>
      <li>
        <Sign>
          <circle cx="9" cy="7" r="5" />
        </Sign>
        {t('timeline.legend-large')}
      </li>
      <li>
        <Sign>
          <circle className="timeline-legend-hollow" cx="9" cy="7" r="4" />
        </Sign>
        {t('timeline.legend-hollow')}
      </li>
      <li>
        <Sign>
          <circle cx="9" cy="7" r="2.8" />
        </Sign>
        {t('timeline.legend-small')}
      </li>
      <li>
        <Sign>
          <path className="timeline-legend-dotted" d="M0 7.5H18" />
        </Sign>
        {t('timeline.legend-dotted')}
      </li>
    </ul>
  )
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      {children}
    </svg>
  )
}
