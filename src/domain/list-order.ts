import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Dating } from './collection'
import { relatedTo, talliesOf } from './relation-graph'
import { byTimeSaid } from './time-order'

export type ListEntry = {
  claim: Claim
  /** The same origin again, later or elsewhere: folded under the earliest. */
  echoes: readonly Claim[]
  /** By how many claims it is contradicted or denied, whatever the dates shown. */
  opposed: number
}

/** What a stretch of the list has in common: being contradicted or not, or the day it was said. */
export type ListGroup = { of: 'contested' | 'quiet' | Dating; entries: ListEntry[] }

export type Sort = 'contested' | 'time'

/**
 * The list: contested first (most contradicted, then earliest said) or by the time said; undated last. Where nothing else
 * tells them apart they stand in the collection's order.
 */
export function orderList(index: ClaimIndex, ordinals: readonly Ordinal[], sort: Sort): ListGroup[] {
  const entries = foldEchoes(index, ordinals)
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

const NONE: readonly Claim[] = []

/** Each claim with what repeats it, by the time said. */
function foldEchoes(index: ClaimIndex, ordinals: readonly Ordinal[]): ListEntry[] {
  const { claims } = index.collection
  const { opposed, repeats } = talliesOf(index)
  const sorted = byTimeSaid(index, ordinals)
  const UNTAKEN = 1
  const TAKEN = 2
  // Of those alone that repeat another or are repeated.
  const state = new Uint8Array(claims.length)
  for (const i of sorted) if (repeats[i] === 1) state[i] = UNTAKEN
  const entries: ListEntry[] = []
  for (const head of sorted) {
    const claim = claims[head]
    if (!claim || state[head] === TAKEN) continue
    const echoes = state[head] === UNTAKEN ? byTimeSaid(index, echoesOf(head)) : []
    entries.push({
      claim,
      echoes: echoes.length > 0 ? echoes.flatMap((i) => claims[i] ?? []) : NONE,
      opposed: opposed[head] ?? 0,
    })
  }
  return entries

  /** What leads to it by repeating alone, in however many steps; taken, so that it stands nowhere else. */
  function echoesOf(head: Ordinal): Ordinal[] {
    const echoes: Ordinal[] = []
    const queue = [head]
    state[head] = TAKEN
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const { relation, other } of relatedTo(index, claims[at]?.id ?? '')) {
        const echo = index.ordinal.get(other) ?? -1
        if (state[echo] !== UNTAKEN || relation.type !== 'repeats' || relation.reading === 'printed') continue
        state[echo] = TAKEN
        echoes.push(echo)
        queue.push(echo)
      }
    return echoes
  }
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
