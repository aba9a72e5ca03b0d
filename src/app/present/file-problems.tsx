import type { Problem } from '@/collection/problem'
import { reportText } from '@/i18n/report-text'
import { t } from '@/i18n/text'

const SHOWN = 20

/** What in a file does not fit: where, what stands there, what is amiss and what to do. */
export function FileProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div className="lesson-warning">
      <p>{t('lesson.problems', { n: problems.length })}</p>
      <ul className="file-problems">
        {problems.slice(0, SHOWN).map(({ record, field, value, message, remedy }) => (
          <li key={`${record} ${field} ${value} ${message}`}>
            <b>{[record, field].filter(Boolean).join(' › ') || t('lesson.the-file')}</b>{' '}
            {value && <code>{value}</code>} {reportText(message)}{' '}
            <span className="lesson-note">{reportText(remedy)}</span>
          </li>
        ))}
        {problems.length > SHOWN && <li>{t('lesson.problems-more', { n: problems.length - SHOWN })}</li>}
      </ul>
    </div>
  )
}
