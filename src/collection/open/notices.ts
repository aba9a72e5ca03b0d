import type { Finding, NameFile, Problem, Report } from '@/collection/problem'
import { problemOf } from '@/collection/problem'
import { said } from '@/collection/said'
import { MOST_PROBLEMS } from './limits'

/** Problems as they come up: all are counted, the first of each severity are kept. */
export type Notices = {
  report: Report
  /** Errors before warnings. `where` is made of what is known of the records by then. */
  problems: (nameFile: NameFile) => Problem[]
  counts: () => { errors: number; warnings: number }
  /** Takes over what another one has kept and counted. */
  absorb: (other: Notices) => void
  kept: () => { findings: readonly Finding[]; errors: number; warnings: number }
}

/** Keys of somebody's own that are told one by one; of more only the number is told. */
const MOST_KEYS = 200

export function collectNotices(): Notices {
  const kept: { [severity in Problem['severity']]: Finding[] } = { error: [], warning: [] }
  const counts = { errors: 0, warnings: 0 }
  const unknownKeys = new Map<string, { finding: Finding; times: number }>()

  function report(finding: Finding): void {
    if (finding.rule === 'unknown-key') {
      noteKey(finding)
      return
    }
    const { severity = 'error' } = finding
    counts[severity === 'error' ? 'errors' : 'warnings']++
    if (kept[severity].length < MOST_PROBLEMS) kept[severity].push(finding)
  }

  /** Once a key, not once a record: a column of somebody's own stands in all of them. */
  function noteKey(finding: Finding): void {
    const key = `${finding.part} ${finding.field.replaceAll(/\b\d+\b/g, '*')}`
    const known = unknownKeys.get(key)
    if (known) known.times++
    else if (unknownKeys.size < MOST_KEYS) {
      unknownKeys.set(key, { finding: { ...finding, severity: 'warning' }, times: 1 })
      counts.warnings++
    }
  }

  function keyFindings(): Finding[] {
    return [...unknownKeys.values()].map(({ finding, times }) =>
      times === 1
        ? { ...finding, message: said`is a key unknown here. It is kept.` }
        : { ...finding, message: said`is a key unknown here, in ${times} places. It is kept.` },
    )
  }

  return {
    report,
    problems: (nameFile) =>
      [...kept.error, ...kept.warning, ...keyFindings()]
        .slice(0, MOST_PROBLEMS)
        .map((finding) => problemOf(finding, nameFile)),
    counts: () => ({ ...counts }),
    absorb(other) {
      const { findings, errors, warnings } = other.kept()
      for (const finding of findings) {
        const { severity = 'error' } = finding
        if (kept[severity].length < MOST_PROBLEMS) kept[severity].push(finding)
      }
      counts.errors += errors
      counts.warnings += warnings
    },
    kept: () => ({ findings: [...kept.error, ...kept.warning, ...keyFindings()], ...counts }),
  }
}
