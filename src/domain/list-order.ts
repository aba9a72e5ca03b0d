import type { ClaimIndex } from './claim-index'
import type { Claim, Dating, Id } from './collection'
import { opponents, relatedTo } from './relation-graph'

export type ListEntry = {
  claim: Claim
  /** The same origin again, later or elsewhere: folded under the earliest. */
  echoes: Claim[]
  /** By how many claims it is contradicted or denied, whatever the dates shown. */
  opposed: number
}

/** What a stretch of the list has in common: being contradicted or not, or the day it was said. */
export type ListGroup = { of: 'contested' | 'quiet' | Dating; entries: ListEntry[] }

export type Sort = 'contested' | 'time'

/** The list: contested first (most contradicted, then earliest said) or by the time said; undated last. */
export function orderList(index: ClaimIndex, claims: readonly Claim[], sort: Sort): ListGroup[] {
  const at = (claim: Claim) => index.ordinal.get(claim.id) ?? 0
  const byTime = (a: Claim, b: Claim) =>
    compare(a.said.span?.first ?? Infinity, b.said.span?.first ?? Infinity) ||
    compare(a.said.span?.last ?? Infinity, b.said.span?.last ?? Infinity) ||
    at(a) - at(b)
  const entries: ListEntry[] = foldEchoes(index, claims, byTime).map(([claim, echoes]) => ({
    claim,
    echoes,
    opposed: opponents(index, claim.id).length,
  }))
  if (sort === 'time') return byDay(entries.sort((a, b) => byTime(a.claim, b.claim)))
  entries.sort((a, b) => b.opposed - a.opposed || byTime(a.claim, b.claim))
  const groups: ListGroup[] = [
    { of: 'contested', entries: entries.filter((entry) => entry.opposed > 0) },
    { of: 'quiet', entries: entries.filter((entry) => entry.opposed === 0) },
  ]
  return groups.filter((group) => group.entries.length > 0)
}

function foldEchoes(
  index: ClaimIndex,
  claims: readonly Claim[],
  byTime: (a: Claim, b: Claim) => number,
): [Claim, Claim[]][] {
  const left = new Map<Id, Claim>([...claims].sort(byTime).map((claim) => [claim.id, claim]))
  const folded: [Claim, Claim[]][] = []
  for (const head of left.values()) {
    left.delete(head.id)
    const echoes: Claim[] = []
    const queue = [head.id]
    for (let id = queue.pop(); id !== undefined; id = queue.pop())
      for (const { relation, other } of relatedTo(index, id)) {
        const echo = left.get(other)
        if (!echo || relation.type !== 'repeats' || relation.reading === 'printed') continue
        left.delete(other)
        echoes.push(echo)
        queue.push(other)
      }
    folded.push([head, echoes.sort(byTime)])
  }
  return folded
}

function byDay(entries: readonly ListEntry[]): ListGroup[] {
  const groups: ListGroup[] = []
  for (const entry of entries) {
    const { said } = entry.claim
    const last = groups.at(-1)
    if (last && typeof last.of !== 'string' && sameDays(last.of, said)) last.entries.push(entry)
    else groups.push({ of: said, entries: [entry] })
  }
  return groups
}

function sameDays({ span: a }: Dating, { span: b }: Dating): boolean {
  return a?.first === b?.first && a?.last === b?.last
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
