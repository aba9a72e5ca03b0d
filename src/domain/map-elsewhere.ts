import type { ClaimIndex, Ordinal } from './claim-index'
import type { Day } from './collection'
import type { Clock } from './view'

const NARROW_DAYS = 7
const GAP_DAYS = 5

/** Days in which claims stand together, and which claims those are. */
export type Stretch = { from: Day; to: Day; claims: ReadonlySet<Ordinal> }

/**
 * The stretches of days of these claims on a clock, in time: split where none stands for more than 5 days.
 * Spans wider than 7 days belong to no stretch.
 */
export function stretchesOf(index: ClaimIndex, claims: readonly Ordinal[], clock: Clock): Stretch[] {
  const spans = claims.flatMap((i) => {
    const span = spanOn(index, i, clock)
    return span && span.last - span.first < NARROW_DAYS ? [{ i, ...span }] : []
  })
  spans.sort((a, b) => a.first - b.first || a.i - b.i)
  const stretches: { from: Day; to: Day; claims: Set<Ordinal> }[] = []
  for (const { i, first, last } of spans) {
    const open = stretches.at(-1)
    if (open && first - open.to <= GAP_DAYS) {
      open.claims.add(i)
      open.to = Math.max(open.to, last)
    } else stretches.push({ from: first, to: last, claims: new Set([i]) })
  }
  return stretches
}

/** The part of these claims that falls into the stretch with most of them, with its own days; null without one. */
export function mainStretch(
  index: ClaimIndex,
  stretches: readonly Stretch[],
  claims: readonly Ordinal[],
  clock: Clock,
): { stretch: Stretch; from: Day; to: Day; claims: Ordinal[] } | null {
  let found: { stretch: Stretch; claims: Ordinal[] } | null = null
  for (const stretch of stretches) {
    const here = claims.filter((i) => stretch.claims.has(i))
    if (here.length > 0 && here.length >= (found?.claims.length ?? 0)) found = { stretch, claims: here }
  }
  if (!found) return null
  const spans = found.claims.flatMap((i) => spanOn(index, i, clock) ?? [])
  return {
    ...found,
    from: Math.min(...spans.map((span) => span.first)),
    to: Math.max(...spans.map((span) => span.last)),
  }
}

function spanOn({ columns }: ClaimIndex, i: Ordinal, clock: Clock): { first: Day; last: Day } | null {
  const [firsts, lasts] =
    clock === 'about' ? [columns.aboutFirst, columns.aboutLast] : [columns.saidFirst, columns.saidLast]
  const first = firsts[i] ?? Number.NaN
  const last = lasts[i] ?? Number.NaN
  return Number.isFinite(first) && Number.isFinite(last) ? { first, last } : null
}
