// The measures of content analysis that the comparison of two readings uses.

type Range = { start: number; end: number }

/**
 * Pairs units of two readings one to one, the best overlap first (Jaccard index of the ranges, at least
 * `least`). Returns index pairs [in a, in b].
 */
export function pairUnits(a: readonly Range[], b: readonly Range[], least = 0.5): [number, number][] {
  const candidates = a.flatMap((one, i) =>
    b.flatMap((other, j) => {
      const score = jaccard(one, other)
      return score >= least ? [{ i, j, score }] : []
    }),
  )
  candidates.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const pairs: [number, number][] = []
  for (const { i, j } of candidates) {
    if (takenA.has(i) || takenB.has(j)) continue
    takenA.add(i)
    takenB.add(j)
    pairs.push([i, j])
  }
  return pairs
}

/** Shared length over joint length, 0 to 1. */
export function jaccard(one: Range, other: Range): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared <= 0 ? 0 : shared / (one.end - one.start + (other.end - other.start) - shared)
}

/** Harmonic mean of precision and recall: 2 × shared / (in a + in b); 1 where both are empty. */
export function f1(shared: number, inA: number, inB: number): number {
  return inA + inB === 0 ? 1 : (2 * shared) / (inA + inB)
}

/** Share of pairs with the same code; null without pairs. */
export function agreementOf(pairs: readonly (readonly [unknown, unknown])[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([a, b]) => a === b).length / pairs.length
}

/**
 * Cohen's kappa of two coders on nominal codes: agreement beyond what their own frequencies would give by
 * chance (J. Cohen, 1960). Null without pairs, or where both gave one and the same code throughout.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const observed = agreementOf(pairs)
  if (observed === null) return null
  const shareOf = (coder: 0 | 1, code: string) =>
    pairs.filter((pair) => pair[coder] === code).length / pairs.length
  const codes = new Set(pairs.flat())
  const chance = [...codes].reduce((sum, code) => sum + shareOf(0, code) * shareOf(1, code), 0)
  return chance === 1 ? null : (observed - chance) / (1 - chance)
}
