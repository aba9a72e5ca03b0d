import { parseEdtf } from '../../src/collection/parse-date'
import { agreementOf, cohensKappa, f1, jaccard, pairUnits } from './measures'
import type { CodedArticle, CodedClaim, CodedRelation, Reading } from './reading'

/** What two readings of the same articles share. Shares and F1 run from 0 to 1, kappa to 1. */
export type Agreement = {
  claims: { first: number; second: number; paired: number; f1: number }
  /** Of paired claims: mean overlap of the two ranges. */
  overlap: number | null
  codes: { name: string; same: number | null; kappa: number | null }[]
  /** Of paired claims: the two dates share a day, or both readings gave none. */
  dates: { name: string; same: number | null }[]
  /** Of relations between claims that both readings have. */
  relations: { first: number; second: number; shared: number; f1: number; sameType: number | null }
  notes: { first: number; second: number; paired: number; f1: number }
}

/** What the two say of the articles that the second has read; with `only`, of that one and within it. */
export function compareReadings(first: Reading, second: Reading, only?: string): Agreement {
  const both = articlesOf(second, only).map((other) => {
    const one = first.articles.find(({ article }) => article === other.article)
    if (!one) throw new Error(`The first reading lacks the article ${other.article}.`)
    return { one, other, pairs: pairClaims(one, other) }
  })
  const pairs = both.flatMap((article) => article.pairs)
  const count = (whose: 'one' | 'other', part: 'claims' | 'notes') =>
    both.reduce((sum, article) => sum + article[whose][part].length, 0)
  const notes = both.reduce((sum, { one, other }) => sum + pairUnits(one.notes, other.notes, 0.1).length, 0)
  return {
    claims: {
      first: count('one', 'claims'),
      second: count('other', 'claims'),
      paired: pairs.length,
      f1: f1(pairs.length, count('one', 'claims'), count('other', 'claims')),
    },
    overlap: pairs.length === 0 ? null : pairs.reduce((sum, [a, b]) => sum + jaccard(a, b), 0) / pairs.length,
    codes: (['kind', 'side', 'speech', 'hedged', 'hops'] as const).map((name) => {
      const values = pairs.map(([a, b]) => [String(a[name]), String(b[name])] as const)
      return { name, same: agreementOf(values), kappa: cohensKappa(values) }
    }),
    dates: (['said', 'about'] as const).map((name) => ({
      name,
      same: agreementOf(pairs.map(([a, b]) => [shareDay(a[name], b[name]), true] as const)),
    })),
    relations: compareRelations(first.relations, second.relations, pairs),
    notes: {
      first: count('one', 'notes'),
      second: count('other', 'notes'),
      paired: notes,
      f1: f1(notes, count('one', 'notes'), count('other', 'notes')),
    },
  }
}

function pairClaims(one: CodedArticle, other: CodedArticle): [CodedClaim, CodedClaim][] {
  return pairUnits(one.claims, other.claims).flatMap(([i, j]) => {
    const a = one.claims[i]
    const b = other.claims[j]
    return a && b ? [[a, b] as [CodedClaim, CodedClaim]] : []
  })
}

/** Two dates share a day, or neither reading gave one. */
export function shareDay(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const one = parseEdtf(a)
  const other = parseEdtf(b)
  if ('message' in one || 'message' in other) return false
  return one.first <= other.last && other.first <= one.last
}

/** Relations between claims that both readings have, in whichever direction. */
function compareRelations(
  first: readonly CodedRelation[],
  second: readonly CodedRelation[],
  pairs: readonly [CodedClaim, CodedClaim][],
): Agreement['relations'] {
  const names = new Map(pairs.map(([a, b]) => [b.id, a.id]))
  const known = new Set(names.values())
  const ours = keyed(first, (id) => (known.has(id) ? id : undefined))
  const theirs = keyed(second, (id) => names.get(id))
  const types = [...ours].flatMap(([key, type]) => {
    const other = theirs.get(key)
    return other === undefined ? [] : [[type, other] as const]
  })
  return {
    first: ours.size,
    second: theirs.size,
    shared: types.length,
    f1: f1(types.length, ours.size, theirs.size),
    sameType: agreementOf(types),
  }
}

/** Types by pair of claims, named as in the first reading. */
function keyed(
  relations: readonly CodedRelation[],
  nameOf: (id: string) => string | undefined,
): Map<string, string> {
  return new Map(
    relations.flatMap(({ from, to, type }) => {
      const ends = [nameOf(from), nameOf(to)]
      return ends.includes(undefined) ? [] : [[ends.sort().join(' '), type] as const]
    }),
  )
}

function articlesOf(reading: Reading, only?: string): readonly CodedArticle[] {
  return reading.articles.filter(({ article }) => only === undefined || article === only)
}
