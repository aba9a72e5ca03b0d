import { checkClaims } from './check-claims'
import { checkDates } from './check-dates'
import { checkGeometry } from './check-geometry'
import { checkRanges } from './check-ranges'
import { checkReferences } from './check-references'
import { checkRelations } from './check-relations'
import { checkScenes } from './check-scenes'
import { checkTopics } from './check-topics'
import { checkTranslations } from './check-translations'
import { type Finding, type NameFile, nameFolderFile, type Problem, problemOf, type Report } from './problem'
import { type Dropped, readRaw } from './read-raw'
import type { RawCollection } from './schema'

/** *scholarly*: bundled data, every rule. *open*: a user's file, where an unknown key is only mentioned. */
type Profile = 'scholarly' | 'open'

export type Checked = {
  /** The records that fit the schema; null when the value is no collection at all. */
  raw: RawCollection | null
  problems: Problem[]
}

/** A theme's rules over a collection whose records all fit the schema. */
export type Check = (raw: RawCollection, report: Report, context: CheckContext) => void
export type CheckContext = { profile: Profile; dropped: Dropped }

const CHECKS: readonly Check[] = [
  checkReferences,
  checkRanges,
  checkDates,
  checkGeometry,
  checkClaims,
  checkRelations,
  checkTopics,
  checkScenes,
  checkTranslations,
]

/**
 * Validates an interchange object by every rule that needs no article's text. Never throws. The collection
 * may be resolved and shown when no problem has the severity "error".
 */
export function checkCollection(
  value: unknown,
  { profile = 'scholarly', nameFile = nameFolderFile }: { profile?: Profile; nameFile?: NameFile } = {},
): Checked {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(profile === 'open' ? relax(finding) : finding)
  const read = readRaw(value, report)
  if (read) for (const check of CHECKS) check(read.raw, report, { profile, dropped: read.dropped })
  return { raw: read?.raw ?? null, problems: findings.map((finding) => problemOf(finding, nameFile)) }
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

function relax(finding: Finding): Finding {
  return finding.rule === 'unknown-key' ? { ...finding, severity: 'warning' } : finding
}
