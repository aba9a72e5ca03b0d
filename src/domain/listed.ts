import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Day } from './collection'
import { FACETS, valuesOf } from './filter-values'
import { articleOrder } from './reading-order'
import type { Clock, Filters } from './view'

export type Counted = {
  /** Ordinals, in passage order. */
  listed: Ordinal[]
  /** Passing the filters, dated, outside the window. */
  outside: Ordinal[]
  undated: Ordinal[]
  filteredOut: Ordinal[]
  /** How many of `listed` have no `subject` place with a point. */
  unplaced: number
}

export type Question = {
  /** Not the words: while they are typed, and not yet answered, the question stays the same. */
  filters: Omit<Filters, 'q'>
  known: number | null
  clock: Clock
  from: Day
  to: Day
  /** What the words met; without it (none are searched for, or the search is not there yet) they hide nothing. */
  found?: ReadonlySet<Ordinal> | undefined
}

/**
 * Puts every claim in exactly one of four: filtered out, undated on this clock, outside the dates, listed
 * (tested in that order; the definitions are those of the format). O(claims).
 */
export function countClaims(index: ClaimIndex, question: Question): Counted {
  const passing = passingOf(index, question)
  const counted: Counted = { listed: [], outside: [], undated: [], filteredOut: [], unplaced: 0 }
  passing.forEach((passes, i) => {
    if (!passes) counted.filteredOut.push(i)
    else if (isUndated(index, i, question.clock)) counted.undated.push(i)
    else if (!isWithin(index, i, question)) counted.outside.push(i)
    else {
      counted.listed.push(i)
      if (!index.columns.placed[i]) counted.unplaced++
    }
  })
  return counted
}

/** Why a claim is not listed; null where it is. */
export function absenceOf(counted: Counted, i: Ordinal): 'outside' | 'filtered' | 'undated' | null {
  if (counted.outside.includes(i)) return 'outside'
  if (counted.filteredOut.includes(i)) return 'filtered'
  return counted.undated.includes(i) ? 'undated' : null
}

/** Undated on the clock; on "both", undated on either. */
function isUndated({ columns }: ClaimIndex, i: Ordinal, clock: Clock): boolean {
  const said = Number.isNaN(columns.saidFirst[i])
  const about = Number.isNaN(columns.aboutFirst[i])
  return clock === 'said' ? said : clock === 'about' ? about : said && about
}

function isWithin({ columns }: ClaimIndex, i: Ordinal, { clock, from, to }: Question): boolean {
  // A NaN compares false, so an undated clock is never within.
  const said = (columns.saidFirst[i] ?? Number.NaN) <= to && (columns.saidLast[i] ?? Number.NaN) >= from
  const about = (columns.aboutFirst[i] ?? Number.NaN) <= to && (columns.aboutLast[i] ?? Number.NaN) >= from
  return clock === 'said' ? said : clock === 'about' ? about : said || about
}

/** What the filters let through stays the same while dates change: by index the latest answers. */
const PASSING = new WeakMap<ClaimIndex, Map<string, { found: Question['found']; passing: Uint8Array }>>()
/** One for each filter let go (facet-counts.ts), and what is shown. */
const MOST_KEPT = 16

/** 1 where a claim passes the filters, 0 where not; asked for again, the same array. */
function passingOf(index: ClaimIndex, question: Question): Uint8Array {
  const { filters, known, found } = question
  const kept = PASSING.get(index) ?? new Map()
  PASSING.set(index, kept)
  const key = JSON.stringify([filters, known])
  const before = kept.get(key)
  if (before && before.found === found) return before.passing
  const passes = filterOf(index, question)
  const passing = Uint8Array.from(index.collection.claims, (claim, i) => (passes(claim, i) ? 1 : 0))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, { found, passing })
  return passing
}

function filterOf(
  index: ClaimIndex,
  { filters, known, found }: Question,
): (claim: Claim, i: Ordinal) => boolean {
  const { collection, columns } = index
  const tests: ((claim: Claim, i: Ordinal) => boolean)[] = []
  for (const facet of FACETS) {
    if (filters[facet].length === 0) continue
    const wanted = new Set<string>(filters[facet])
    const values = valuesOf(index, facet)
    tests.push((claim, i) => values(claim, i).some((value) => wanted.has(value)))
  }
  if (filters.hedged) tests.push((_, i) => columns.hedged[i] === 1)
  if (filters.garbled) tests.push((_, i) => columns.garbled[i] === 1)
  if (filters.sensitive) tests.push((claim) => claim.sensitive !== true)
  if (found) tests.push((_, i) => found.has(i))
  if (known !== null) {
    const told = new Set(articleOrder(collection).slice(0, known))
    tests.push((claim) => told.has(claim.article))
  }
  return (claim, i) => tests.every((test) => test(claim, i))
}
