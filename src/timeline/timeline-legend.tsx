import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { relatedTo } from '@/domain/relation-graph'
import type { Clock } from '@/domain/view'
import { t } from '@/i18n/text'
import { SIGN_PATHS } from './sign-paths'

/** What size, filling and lines mean. What was said was said once: a line all through days is for the time spoken of. */
export function TimelineLegend({ clock }: { clock: Clock }) {
  return (
    <ul className="timeline-legend" data-kind="marks" aria-label={t('timeline.legend')}>
      <li>
        <Sign>
          <circle cx="9" cy="7" r="5" />
        </Sign>
        {t('timeline.legend-large')}
      </li>
      <li data-less>
        <Sign>
          <circle cx="9" cy="7" r="2.8" />
        </Sign>
        {t('timeline.legend-small')}
      </li>
      <li data-least={clock === 'both' || undefined}>
        <Sign>
          <circle className="timeline-legend-hollow" cx="9" cy="7" r="4" />
        </Sign>
        {t('timeline.legend-hollow')}
      </li>
      <li data-least={clock === 'both' || undefined} data-lesser>
        <Sign>
          <path className="timeline-legend-dotted" d="M0 7.5H18" />
        </Sign>
        {t('timeline.legend-dotted')}
      </li>
      <li data-less>
        <Sign>
          <path className="timeline-legend-loose" d="M1 7.5H18" />
        </Sign>
        {t('timeline.legend-loose')}
      </li>
      {clock === 'both' && (
        <li>
          <Sign>
            <path className="timeline-legend-join" d="M1 7.5H17M1 4V11M17 4V11" />
          </Sign>
          {t('timeline.legend-join')}
        </li>
      )}
      {clock === 'about' && (
        <li data-less>
          <Sign>
            <path className="timeline-legend-solid" d="M0 7.5H18" />
          </Sign>
          {t('timeline.legend-solid')}
        </li>
      )}
    </ul>
  )
}

const TYPES = ['denies', 'contradicts', 'qualifies', 'supports', 'repeats', 'updates'] as const

type RelationLegendProps = { index: ClaimIndex; selected: Id }

/** The lines and signs that lead from the chosen claim; an arrow points at the claim that is spoken of. */
export function RelationLegend({ index, selected }: RelationLegendProps) {
  const drawn = new Set(relatedTo(index, selected).map(({ relation }) => relation.type))
  if (drawn.size === 0) return null
  return (
    <ul className="timeline-legend" data-kind="relations" aria-label={t('timeline.legend-relations')}>
      {TYPES.filter((type) => drawn.has(type)).map((type) => (
        <li key={type}>
          <svg width="26" height="14" viewBox="-13 -7 26 14" aria-hidden="true">
            <path className="timeline-relation" data-type={type} d="M-13 0H13" />
            {type !== 'contradicts' && <path className="timeline-head" d="M13 0l-6 3v-6z" />}
            <g className="timeline-sign" data-type={type} transform="translate(-3 0)">
              <circle r={SIGN_PATHS[type] ? 6 : 3.6} />
              {SIGN_PATHS[type] && <path d={SIGN_PATHS[type]} />}
            </g>
          </svg>
          {t(`timeline.legend-${type}`)}
        </li>
      ))}
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
