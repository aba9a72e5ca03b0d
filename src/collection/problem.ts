import type { PartName } from './schema'

type Severity = 'error' | 'warning'

/** What a rule finds: where, what stands there, what is amiss and what to do about it. */
export type Finding = {
  part: PartName | 'translations'
  /** Id of the record, or "#3" (counted from 1) where it has none. */
  record: string
  /** Dotted path inside the record, "" for the record itself. */
  field: string
  value: unknown
  /** Short name of the rule, for tests and for profiles that judge it otherwise. */
  rule: string
  message: string
  remedy: string
  severity?: Severity
  /** Where people find it again in a file of their own: "claims.csv, row 3", "claims[2].said". */
  where?: string
}

/** A finding as people read it. */
export type Problem = {
  file: string
  record: string
  field: string
  /** The value as JSON, cut after 80 characters. */
  value: string
  rule: string
  message: string
  remedy: string
  severity: Severity
  /** Of a file that somebody opened: "claims.csv, row 3". */
  where?: string
}

export type Report = (finding: Finding) => void

/** Names the file in which a part stands: ten files in a folder, one for an interchange file. */
export type NameFile = (part: Finding['part']) => string

/** `claims` → `claims.json`, as in a folder of ten files. */
export const nameFolderFile: NameFile = (part) => (part === 'translations' ? 'i18n/' : `${part}.json`)

/** Turns a finding into what is listed. */
export function problemOf(finding: Finding, nameFile: NameFile): Problem {
  const { record, field, rule, message, remedy, severity = 'error', where } = finding
  return {
    file: nameFile(finding.part),
    record,
    field,
    value: show(finding.value),
    rule,
    message,
    remedy,
    severity,
    ...(where === undefined ? {} : { where }),
  }
}

/** One problem on two lines. */
export function printProblem({ file, record, field, value, message, remedy, severity }: Problem): string {
  const where = [file, record, field].filter(Boolean).join(' › ')
  const what = value === '' ? '' : ` ${value}`
  return `${severity}: ${where}:${what} ${message}\n    ${remedy}`
}

function show(value: unknown): string {
  if (value === undefined) return ''
  // JSON has no word for them.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
