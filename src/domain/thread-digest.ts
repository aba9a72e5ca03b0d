import { claimantOf } from './attribution'
import type { Claim, Id } from './collection'
import type { Related } from './relation-graph'
import { isOpposing } from './relation-key'
import type { ThreadRow } from './thread'

/**
 * At most `keep` rows of a thread, in its order: the sharpest answers, each with what it answers; other
 * speakers before the same again. A row whose own question is not kept stands by itself, without a sign.
 */
export function digestThread(rows: readonly ThreadRow[], keep: number): ThreadRow[] {
  const kept = keptOf(rows, keep)
  const depths = new Map<Id, number>()
  return rows
    .filter(({ claim }) => kept.has(claim.id))
    .map((row) => {
      const above = row.under && depths.get(row.under.id)
      const depth = above === null || above === undefined ? 0 : above + 1
      depths.set(row.claim.id, depth)
      return depth === 0 ? { claim: row.claim, depth, under: null, related: null } : { ...row, depth }
    })
}

function keptOf(rows: readonly ThreadRow[], keep: number): Set<Id> {
  const kept = new Set<Id>()
  const heard = new Set<Id>()
  const answered = new Set<Id>()
  const rowOf = new Map(rows.map((row) => [row.claim.id, row]))
  const add = (claim: Claim) => {
    kept.add(claim.id)
    heard.add(claimantOf(claim))
    const above = rowOf.get(claim.id)?.under
    if (above) answered.add(above.id)
  }
  while (kept.size < Math.min(keep, rows.length)) {
    let best: ThreadRow | null = null
    let least = Number.POSITIVE_INFINITY
    for (const row of rows) {
      const joins = answered.has(row.claim.id)
      const needed = row.under && !joins && !kept.has(row.under.id) ? 2 : 1
      if (kept.has(row.claim.id) || kept.size + needed > keep) continue
      const score = (joins ? 2.5 : weightOf(row)) + (heard.has(claimantOf(row.claim)) ? 0.5 : 0)
      if (score >= least) continue
      best = row
      least = score
    }
    if (!best) break
    if (best.under && !answered.has(best.claim.id)) add(best.under)
    add(best.claim)
  }
  return kept
}

function weightOf({ claim, under, related }: ThreadRow): number {
  if (!under || !related) return 4
  if (claimantOf(under) === claimantOf(claim)) return 5
  return sharpness(related)
}

function sharpness(related: Related): number {
  const { type } = related.relation
  if (type === 'denies') return 0
  return isOpposing(related) ? 1 : type === 'qualifies' ? 2 : 3
}
