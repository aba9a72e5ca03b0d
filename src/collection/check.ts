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

/** *scholarly*: bundled data, every rule. *open*: a user's file, where much is only mentioned: OPEN_WARNINGS. */
type Profile = 'scholarly' | 'open'

/**
 * Rules of the scholarly edition that a user's file may break: what they find can be shown all the same. All
 * others hold in both profiles.
 */
const OPEN_WARNINGS: ReadonlySet<string> = new Set([
  'unknown-key',
  'short-words',
  'quoted-words',
  'holds-control',
  'attribution-end',
  'twice',
  'unnamed-one-article',
  'said-sometime',
  'said-before-published',
  'own-voice-date',
  'radius',
  'updates-voice',
  'updates-later',
  'rung-shares',
  'topic-why',
  'scene-link',
  'translation',
])

export type Checked = {
  /** The records that fit the schema; null when the value is no collection at all. */
  raw: RawCollection | null
  problems: Problem[]
}

/** A theme's rules over a collection whose records all fit the schema. */
export type Check = (raw: RawCollection, report: Report, context: CheckContext) => void
export type CheckContext = {
  profile: Profile
  dropped: Dropped
  /** After each theme: whoever watches over a worker hears that it goes on. */
  tick?: () => void
}

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
  if (read) checkRules(read.raw, report, { profile, dropped: read.dropped })
  return { raw: read?.raw ?? null, problems: findings.map((finding) => problemOf(finding, nameFile)) }
}

/** Every rule over records that fit the schema. */
export function checkRules(raw: RawCollection, report: Report, context: CheckContext): void {
  for (const check of CHECKS) {
    check(raw, report, context)
    context.tick?.()
  }
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

/** A finding as the open profile judges it. */
export function relax(finding: Finding): Finding {
  return OPEN_WARNINGS.has(finding.rule) ? { ...finding, severity: 'warning' } : finding
}
