import { useState } from 'react'
import type { Problem } from '@/collection/problem'
import { reportText } from '@/i18n/report-text'
import { t } from '@/i18n/text'

const SHOWN = 20

type ProblemListProps = {
  problems: readonly Problem[]
  /** With those that are not listed. */
  all: number
}

/** What does not fit: file, row or path, field, what stands there, why, and what to do. */
export function ProblemList({ problems, all }: ProblemListProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? problems : problems.slice(0, SHOWN)
  return (
    <>
      <ul className="own-problems">
        {shown.map(({ value, message, remedy, ...problem }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever longer, never reordered
          <li key={i}>
            <b>{placeOf(problem).map(reportText).join(' › ')}</b> {value && <code>{value}</code>}{' '}
            {reportText(message)} <span className="own-remedy">{reportText(remedy)}</span>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('own.problems-more', { n: all - shown.length })}
        </button>
      )}
      {isWhole && all > problems.length && <p>{t('own.problems-more', { n: all - problems.length })}</p>}
    </>
  )
}

/** File, record, field; where the record's place names the file already, once. */
function placeOf({ file, where, record, field }: Pick<Problem, 'file' | 'where' | 'record' | 'field'>) {
  const isNamed = where?.startsWith(file)
  return [...new Set([isNamed ? '' : file, where ?? record, field])].filter(Boolean)
}
