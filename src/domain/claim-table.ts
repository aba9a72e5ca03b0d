import { claimantOf } from './attribution'
import { type ClaimIndex, type Ordinal, sideOf } from './claim-index'
import type { Claim } from './collection'
import { opponents } from './relation-graph'

export const COLUMNS = ['who', 'group', 'claim', 'said', 'about', 'kind', 'place', 'opposed'] as const
export type Column = (typeof COLUMNS)[number]

type Order = { column: Column; isDown: boolean }
type Key = string | number

/** The claims in the order of a column; equal ones stay in the order of the articles. Nothing known comes last. */
export function tableRows(index: ClaimIndex, listed: readonly Ordinal[], { column, isDown }: Order): Claim[] {
  const keyOf = keyOfColumn(index, column)
  const rows = listed.flatMap((i) => {
    const claim = index.collection.claims[i]
    return claim ? [{ claim, key: keyOf(claim, i) }] : []
  })
  const sorted = rows.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    const order = compare(a.key, b.key)
    return isDown ? -order : order
  })
  return sorted.map(({ claim }) => claim)
}

function keyOfColumn(index: ClaimIndex, column: Column): (claim: Claim, i: Ordinal) => Key | null {
  const { columns } = index
  const day = (days: Float64Array, i: Ordinal) => {
    const value = days[i] ?? Number.NaN
    return Number.isNaN(value) ? null : value
  }
  switch (column) {
    case 'who':
      return (claim) => index.actors.get(claimantOf(claim))?.name ?? null
    case 'group':
      return (claim) => sideOf(index, claim).name
    case 'claim':
      return (claim) => claim.text
    case 'said':
      return (_, i) => day(columns.saidFirst, i)
    case 'about':
      return (_, i) => day(columns.aboutFirst, i)
    case 'kind':
      return (claim) => claim.kinds[0] ?? null
    case 'place': {
      const subject = (claim: Claim) => claim.places.find(({ role }) => role === 'subject')?.place
      return (claim) => index.places.get(subject(claim) ?? '')?.name ?? null
    }
    case 'opposed':
      return (claim) => opponents(index, claim.id).length || null
  }
}

function compare(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en')
  return a < b ? -1 : a > b ? 1 : 0
}
