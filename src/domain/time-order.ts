import type { ClaimIndex, Ordinal } from './claim-index'

type TimeOrder = {
  /** Ordinals by the time said: the first day, then the last; undated last; else as in the collection. */
  order: Uint32Array
  /** Where in `order` each stands. */
  rank: Uint32Array
}

const ORDERS = new WeakMap<ClaimIndex, TimeOrder>()

/** `ordinals` by the time said. The order of all is made once an index, and what is asked for is put in it: O(n). */
export function byTimeSaid(index: ClaimIndex, ordinals: readonly Ordinal[]): Ordinal[] {
  const { order, rank } = orderOf(index)
  const ranks = Uint32Array.from(ordinals, (i) => rank[i] ?? 0).sort()
  return Array.from(ranks, (at) => order[at] ?? 0)
}

/** Negative where `a` was said before `b`. */
function compareTimeSaid({ columns }: ClaimIndex, a: Ordinal, b: Ordinal): number {
  const { saidFirst, saidLast } = columns
  return compare(saidFirst[a], saidFirst[b]) || compare(saidLast[a], saidLast[b])
}

function orderOf(index: ClaimIndex): TimeOrder {
  const known = ORDERS.get(index)
  if (known) return known
  const order = Uint32Array.from(index.collection.claims, (_, i) => i)
  order.sort((a, b) => compareTimeSaid(index, a, b) || a - b)
  const rank = new Uint32Array(order.length)
  order.forEach((i, at) => {
    rank[i] = at
  })
  const made = { order, rank }
  ORDERS.set(index, made)
  return made
}

/** NaN, the day of what has no date, after all others. */
function compare(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1
  return Number.isNaN(b) || a < b ? -1 : a > b ? 1 : 0
}
