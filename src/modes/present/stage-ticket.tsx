import { t } from '@/i18n/text'

const LINES = ['source', 'date', 'hedge', 'sentence'] as const

/** What a sentence needs, with lines to fill on a slip of one's own. */
export function StageTicket() {
  return (
    <dl className="stage-ticket">
      {LINES.map((line) => (
        <div key={line}>
          <dt>{t(`present.ticket-${line}`)}</dt>
          <dd aria-hidden="true" />
        </div>
      ))}
    </dl>
  )
}
