import type { Finding, Report } from '@/collection/problem'
import { type Dropped, withoutFolders } from '@/collection/read-raw'
import { said } from '@/collection/said'
import { LISTS, type ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import type { LooseRecord } from './loose'
import type { Rejected } from './opened'

/** Of reasons that stand with a record; all are counted. */
const MOST_REASONS = 20

export type DroppedIds = { [part in ListName]: Set<Id> } & Dropped

/** What was not taken in, and why; every problem learns here where its record stood. */
export type Rejects = {
  /** Of a record under this id, for all that is said of it later. The first of an id stands. */
  know: (part: ListName, record: string, source: LooseRecord) => void
  /** Reports with the place where the record stood. */
  tell: (finding: Finding, to?: Report) => void
  /** The record is out. Told already, or to be told with `tell`. */
  reject: (part: ListName, record: string, reasons: readonly string[], source?: LooseRecord) => void
  dropped: DroppedIds
  list: () => Rejected[]
}

export function collectRejects(report: Report): Rejects {
  const sources = new Map<string, LooseRecord>()
  const rejected = new Map<string, Rejected & { reasons: string[] }>()
  return {
    know(part, record, source) {
      const key = `${part} ${record}`
      if (!sources.has(key)) sources.set(key, source)
    },
    tell(finding, to = report) {
      const where = finding.where ?? sources.get(`${finding.part} ${finding.record}`)?.where
      const remedy = withoutFolders(finding.remedy)
      to({ ...finding, remedy, ...(where === undefined ? {} : { where }) })
    },
    reject(part, record, reasons, source = sources.get(`${part} ${record}`)) {
      const where = source?.where ?? ''
      // Two records may bear one id.
      const key = `${part} ${record} ${where}`
      const known = rejected.get(key) ?? { part, record, where, value: source?.found ?? {}, reasons: [] }
      known.reasons.push(...reasons.slice(0, MOST_REASONS - known.reasons.length))
      rejected.set(key, known)
    },
    dropped: Object.fromEntries(LISTS.map((part) => [part, new Set<Id>()])) as DroppedIds,
    list: () => [...rejected.values()],
  }
}

/** A problem in one line, as it stands with the record. */
export function reasonOf({ field, message, remedy, value }: Finding): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const shown = isPlain ? String(value).slice(0, 60) : ''
  const why = `${message} ${withoutFolders(remedy)}`
  if (field === '') return isPlain ? said`the record "${shown}" ${why}` : said`the record ${why}`
  return isPlain ? said`${field} "${shown}" ${why}` : said`${field} ${why}`
}
