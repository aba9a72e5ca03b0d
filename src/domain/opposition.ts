import type { ClaimIndex } from './claim-index'
import type { Id } from './collection'
import { absenceOf, type Counted } from './listed'
import { opponents } from './relation-graph'

export type Opposition = {
  /** How many of the claims have an opponent among them. */
  within: number
  /** How many have opponents, but none among them. */
  onlyElsewhere: number
  /** Opponents of those, that the filters, or only the dates or clock, leave out. */
  filtered: Id[]
  outside: Id[]
}

/** Whether claims are contradicted among themselves, or only by what is not shown with them, and why it is not. */
export function oppositionOf(index: ClaimIndex, claims: readonly Id[], counted: Counted): Opposition {
  const here = new Set(claims)
  const absent = new Set<Id>()
  const found: Opposition = { within: 0, onlyElsewhere: 0, filtered: [], outside: [] }
  for (const id of claims) {
    const against = opponents(index, id)
    if (against.some(({ other }) => here.has(other))) found.within++
    else if (against.length > 0) {
      found.onlyElsewhere++
      for (const { other } of against) absent.add(other)
    }
  }
  for (const id of absent) {
    const why = absenceOf(counted, index.ordinal.get(id) ?? -1)
    if (why === 'filtered') found.filtered.push(id)
    else if (why !== null) found.outside.push(id)
  }
  return found
}
