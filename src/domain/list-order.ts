import type { ClaimIndex } from './claim-index'
import type { Claim, Dating, Id } from './collection'
import { relatedTo, talliesOf } from './relation-graph'

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

/**
 * The list: contested first (most contradicted, then earliest said) or by the time said; undated last. `claims` stand in
 * the collection's order, as they do again where nothing else tells them apart.
 */
export function orderList(index: ClaimIndex, claims: readonly Claim[], sort: Sort): ListGroup[] {
  const { opposed } = talliesOf(index)
  const entries: ListEntry[] = foldEchoes(index, claims).map(([claim, echoes]) => ({
    claim,
    echoes,
    opposed: opposed[index.ordinal.get(claim.id) ?? -1] ?? 0,
  }))
  if (sort === 'time') return byDay(entries)
  const groups: ListGroup[] = [
    {
      of: 'contested',
      entries: entries.filter((entry) => entry.opposed > 0).sort((a, b) => b.opposed - a.opposed),
    },
    { of: 'quiet', entries: entries.filter((entry) => entry.opposed === 0) },
  ]
  return groups.filter((group) => group.entries.length > 0)
}

/** Each claim with what repeats it, by the time said. */
function foldEchoes(index: ClaimIndex, claims: readonly Claim[]): [Claim, Claim[]][] {
  const { repeats } = talliesOf(index)
  const sorted = claims.toSorted(byTime)
  const isOfSome = ({ id }: Claim) => repeats[index.ordinal.get(id) ?? -1] === 1
  const left = new Map<Id, Claim>(sorted.filter(isOfSome).map((claim) => [claim.id, claim]))
  const folded: [Claim, Claim[]][] = []
  const taken = new Set<Claim>()
  for (const head of sorted) {
    if (taken.has(head)) continue
    const echoes: Claim[] = []
    const queue = left.delete(head.id) ? [head.id] : []
    for (let id = queue.pop(); id !== undefined; id = queue.pop())
      for (const { relation, other } of relatedTo(index, id)) {
        const echo = left.get(other)
        if (!echo || relation.type !== 'repeats' || relation.reading === 'printed') continue
        left.delete(other)
        taken.add(echo)
        echoes.push(echo)
        queue.push(other)
      }
    folded.push([head, echoes.sort(byTimeThenPlace)])
  }
  return folded

  function byTimeThenPlace(a: Claim, b: Claim): number {
    return byTime(a, b) || (index.ordinal.get(a.id) ?? 0) - (index.ordinal.get(b.id) ?? 0)
  }
}

function byTime(a: Claim, b: Claim): number {
  return (
    compare(a.said.span?.first ?? Infinity, b.said.span?.first ?? Infinity) ||
    compare(a.said.span?.last ?? Infinity, b.said.span?.last ?? Infinity)
  )
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
