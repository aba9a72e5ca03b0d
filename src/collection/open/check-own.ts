import { checkRules, relax } from '@/collection/check'
import type { Report } from '@/collection/problem'
import { said } from '@/collection/said'
import { LISTS, type ListName, type RawCollection } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import type { Completed } from './complete'
import { collectNotices, type Notices } from './notices'
import type { Rejected } from './opened'
import type { Work } from './read-json'
import { readRecords } from './read-records'
import { collectRejects, type Rejects, reasonOf } from './rejects'
import { settleHead } from './settle-head'
import { settleReferences } from './settle-references'
import { settleTranslations } from './settle-translations'

/** How often the rules are gone through, each time without the records that broke one. */
const MOST_PASSES = 20

/**
 * Takes out what breaks a rule, and what cannot stand without it, until no rule is broken. What is left can be
 * resolved and indexed; its records are those of the file, not copies.
 */
export function checkOwn(
  completed: Completed,
  notices: Notices,
  work: Work = {},
): { raw: RawCollection; rejected: Rejected[] } {
  const rejects = collectRejects(notices.report)
  const raw: RawCollection = {
    collection: completed.collection,
    ...readRecords(completed.lists, rejects, work),
    translations: settleTranslations(completed.translations, rejects.tell),
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    work.tick?.(1)
    settle(raw, rejects)
    const warnings = collectNotices()
    if (dropBroken(raw, rejects, warnings.report, work)) continue
    notices.absorb(warnings)
    return { raw, rejected: rejects.list() }
  }
  throw new Error(`Some rule was still broken after ${MOST_PASSES} passes`)
}

function settle(raw: RawCollection, rejects: Rejects): void {
  settleReferences(raw, {
    reject(finding) {
      rejects.tell(finding)
      rejects.reject(finding.part as ListName, finding.record, [reasonOf(finding)])
      rejects.dropped[finding.part as ListName].add(finding.record)
    },
    cut: (finding) =>
      rejects.tell({
        ...finding,
        message: `${finding.message} ${said`It was left out.`}`,
        severity: 'warning',
      }),
    wasRejected: (part, id) => rejects.dropped[part].has(id),
  })
  settleHead(raw, rejects.tell)
}

/** Runs the rules. Were there records that broke one? They are out. */
function dropBroken(raw: RawCollection, rejects: Rejects, warn: Report, work: Work): boolean {
  const broken = new Map<ListName, Set<Id>>()
  checkRules(
    raw,
    (finding) => {
      work.visit?.(1)
      const judged = relax(finding)
      if (judged.severity === 'warning') {
        rejects.tell(judged, warn)
        return
      }
      const part = LISTS.find((name) => name === finding.part)
      if (!part) throw new Error(`${finding.part}: ${finding.rule} has to be mended before`)
      rejects.tell(judged)
      rejects.reject(part, finding.record, [reasonOf(finding)])
      broken.set(part, (broken.get(part) ?? new Set()).add(finding.record))
    },
    { profile: 'open', dropped: rejects.dropped, ...(work.tick && { tick: () => work.tick?.(1) }) },
  )
  for (const [part, ids] of broken) {
    const kept = (raw[part] as { id: Id }[]).filter(({ id }) => !ids.has(id))
    Object.assign(raw, { [part]: kept })
    for (const id of ids) rejects.dropped[part].add(id)
  }
  return broken.size > 0
}
