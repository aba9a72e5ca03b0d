import { claimantOf } from './attribution'
import { type ClaimIndex, claimOf } from './claim-index'
import type { Claim, Id, Rung, Topic } from './collection'
import { type Related, relatedTo } from './relation-graph'
import { isOpposing, RELATION_KEYS, type RelationKey, relationKey } from './relation-key'

/** A voice on a rung. `related`: its relation to the rail's root, seen from this row. */
export type LadderRow = { claim: Claim; isRoot: boolean; related: Related | null }
export type LadderRung = { rung: Rung; rows: LadderRow[] }
export type Ladder = {
  rungs: LadderRung[]
  /** The claim that the rail compares with the others; null without rows. */
  root: Id | null
  /** How many claims of the rungs are not shown. */
  missing: number
}

/**
 * The answers to an ordinal question, in the order of the scale, each with the shown claims that give it.
 * The rail's root is the chosen claim when it stands here, else the most contradicted by the others here,
 * then the earliest said, then the first id.
 */
export function ladderOf(
  index: ClaimIndex,
  topic: Topic,
  isShown: (id: Id) => boolean,
  chosen: Id | null,
): Ladder {
  const rungs = topic.rungs ?? []
  const placed = new Set<Id>()
  const shownOf = (rung: Rung) =>
    rung.claims.flatMap((id) => {
      const claim = claimOf(index, id)
      if (!claim || !isShown(id) || placed.has(id)) return []
      placed.add(id)
      return [claim]
    })
  const shown = rungs.map(shownOf)
  const claims = shown.flat()
  const root = claims.find((claim) => claim.id === chosen)?.id ?? rootOf(index, claims)
  return {
    rungs: rungs.map((rung, i) => ({
      rung,
      rows: (shown[i] ?? []).map((claim) => ({
        claim,
        isRoot: claim.id === root,
        related: root === null ? null : relationOn(index, claim.id, root),
      })),
    })),
    root,
    missing: new Set(rungs.flatMap((rung) => rung.claims)).size - claims.length,
  }
}

/** The relation of one claim to another, unless it holds only on the printed reading. */
export function relationOn(index: ClaimIndex, id: Id, to: Id): Related | null {
  return relatedTo(index, id).find((r) => r.other === to && r.relation.reading !== 'printed') ?? null
}

/** Most contradicted by the other claims given, then earliest said, then first by id; null without claims. */
export function rootOf(index: ClaimIndex, claims: readonly Claim[]): Id | null {
  const here = new Set(claims.map((claim) => claim.id))
  const against = ({ id }: Claim) =>
    relatedTo(index, id).filter((r) => isOpposing(r) && r.relation.reading !== 'printed' && here.has(r.other))
      .length
  const scored = claims.map((claim) => ({ id: claim.id, score: against(claim), said: claim.said.span }))
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      compare(a.said?.first ?? Infinity, b.said?.first ?? Infinity) ||
      compare(a.said?.last ?? Infinity, b.said?.last ?? Infinity) ||
      compare(a.id, b.id),
  )
  return scored[0]?.id ?? null
}

/**
 * The rows of a rung with the `keep` most telling first, for a screen without room for all: the root, else
 * what cannot be true beside it, else what bears on it at all; different speakers before the same again.
 */
export function tellingFirst(rows: readonly LadderRow[], keep: number): LadderRow[] {
  if (rows.length <= keep) return [...rows]
  const weight = ({ isRoot, related }: LadderRow) =>
    isRoot
      ? 0
      : related?.relation.type === 'denies'
        ? 1
        : related && isOpposing(related)
          ? 2
          : related
            ? 3
            : 4
  const ranked = [...rows].sort((a, b) => weight(a) - weight(b))
  const heard = new Set<Id>()
  const fresh = ranked.filter(({ claim }) => !heard.has(claimantOf(claim)) && heard.add(claimantOf(claim)))
  const kept = [...fresh, ...ranked.filter((row) => !fresh.includes(row))].slice(0, keep)
  return [...kept, ...rows.filter((row) => !kept.includes(row))]
}

/** How many of the rows bear on the rail's root in each way, the sharpest first. */
export function railCounts(ladder: Ladder): { key: RelationKey; n: number }[] {
  const keys = ladder.rungs.flatMap(({ rows }) => rows.flatMap((row) => row.related ?? [])).map(relationKey)
  return RELATION_KEYS.flatMap((key) => {
    const n = keys.filter((other) => other === key).length
    return n > 0 ? [{ key, n }] : []
  })
}

/** Which of the rows the rail's line comes into from above and leaves below. */
export function railSpan(
  rows: readonly Pick<LadderRow, 'isRoot' | 'related'>[],
): { above: boolean; below: boolean }[] {
  const on = rows.map((row) => row.isRoot || row.related !== null)
  const first = on.indexOf(true)
  const last = on.lastIndexOf(true)
  return rows.map((_, i) => ({ above: first < i && i <= last, below: first <= i && i < last && first >= 0 }))
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
