import { type ClaimIndex, claimantOf, type Ordinal } from './claim-index'
import type { Claim, Day, Id } from './collection'
import { withParts } from './place-tree'
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

export type Question = { filters: Filters; known: number | null; clock: Clock; from: Day; to: Day }

/**
 * Puts every claim in exactly one of four: filtered out, undated on this clock, outside the dates, listed
 * (tested in that order; the definitions are those of the format). O(claims).
 */
export function countClaims(index: ClaimIndex, question: Question): Counted {
  const passes = filterOf(index, question)
  const counted: Counted = { listed: [], outside: [], undated: [], filteredOut: [], unplaced: 0 }
  index.collection.claims.forEach((claim, i) => {
    if (!passes(claim, i)) counted.filteredOut.push(i)
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

function filterOf(index: ClaimIndex, { filters, known }: Question): (claim: Claim, i: Ordinal) => boolean {
  const { collection, columns } = index
  const tests: ((claim: Claim, i: Ordinal) => boolean)[] = []
  const anyOf = <T>(wanted: readonly T[], of: (claim: Claim, i: Ordinal) => readonly T[]) => {
    if (wanted.length === 0) return
    const set = new Set(wanted)
    tests.push((claim, i) => of(claim, i).some((value) => set.has(value)))
  }
  anyOf(filters.sides, (_, i) => [collection.sides[columns.side[i] ?? 0]?.id ?? ''])
  anyOf(filters.kinds, (claim) => claim.kinds)
  anyOf(filters.articles, (claim) => [claim.article])
  anyOf(filters.claimants, (claim) => [claimantOf(claim)])
  anyOf(filters.speech, (claim) => [claim.speech])
  anyOf(
    filters.places.flatMap((id) => withParts(index, id)),
    (claim) => claim.places.map((p) => p.place),
  )
  anyOf(filters.topics, (claim) => (index.topicsOf.get(claim.id) ?? []).map((topic) => topic.id))
  if (filters.relation.length > 0) {
    const related = relatedClaims(index, filters.relation)
    tests.push((claim) => related.has(claim.id))
  }
  if (filters.hedged) tests.push((_, i) => columns.hedged[i] === 1)
  if (filters.garbled) tests.push((_, i) => columns.garbled[i] === 1)
  if (filters.sensitive) tests.push((claim) => claim.sensitive !== true)
  if (filters.q.trim() !== '') {
    const words = filters.q.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    tests.push((claim) => {
      const text = `${claim.text} ${claim.short} ${claim.quote ?? ''}`.toLocaleLowerCase()
      return words.every((word) => text.includes(word))
    })
  }
  if (known !== null) {
    const told = new Set(articleOrder(collection).slice(0, known))
    tests.push((claim) => told.has(claim.article))
  }
  return (claim, i) => tests.every((test) => test(claim, i))
}

function relatedClaims({ collection }: ClaimIndex, wanted: Filters['relation']): Set<Id> {
  const related = new Set<Id>()
  for (const { type, reading, from, to } of collection.relations) {
    if (reading === 'printed') continue
    if (wanted.includes('disputed') && (type === 'contradicts' || type === 'denies'))
      related.add(from).add(to)
    if (wanted.includes('denied') && type === 'denies') related.add(to)
    if (wanted.includes('repeated') && type === 'repeats') related.add(from).add(to)
  }
  return related
}
