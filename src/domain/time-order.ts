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

function orderOf(index: ClaimIndex): TimeOrder {
  const known = ORDERS.get(index)
  if (known) return known
  const [firsts, lasts] = [index.columns.saidFirst, index.columns.saidLast].map(undatedLast) as Days
  const order = Uint32Array.from(index.collection.claims, (_, i) => i)
  // Between two days that are both infinite lies NaN, which decides nothing either.
  order.sort((a, b) => between(firsts, a, b) || between(lasts, a, b) || a - b)
  const rank = new Uint32Array(order.length)
  order.forEach((i, at) => {
    rank[i] = at
  })
  const made = { order, rank }
  ORDERS.set(index, made)
  return made
}

type Days = [Float64Array, Float64Array]

function undatedLast(days: Float64Array): Float64Array {
  return days.map((day) => (Number.isNaN(day) ? Number.POSITIVE_INFINITY : day))
}

function between(days: Float64Array, a: Ordinal, b: Ordinal): number {
  return (days[a] ?? 0) - (days[b] ?? 0)
}
