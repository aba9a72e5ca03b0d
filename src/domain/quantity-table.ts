import type { ClaimIndex, Ordinal } from './claim-index'
import type { Claim, Id, Quantity } from './collection'
import { columnValues } from './coverage'
import { groupBy } from './group-by'
import type { Question } from './listed'

export type QuantityRow = {
  claim: Claim
  quantity: Quantity
  /** not-said: losses, but not which; none: no losses are counted at all. */
  state: NonNullable<Quantity['state']> | 'not-said' | 'none'
}

/** Figures of one unit and of one group (null: of whom is not said), for reading side by side. */
export type QuantityGroup = { unit: string; side: Id | null; rows: QuantityRow[] }

export type Losses = {
  /** Whose losses; `null`, always last: not said. `total`: claims with such a figure. */
  columns: { whose: Id | null; total: number }[]
  /** Who says them: the groups of voices that the reader lets in, in the collection's order. */
  rows: { side: Id; cells: { whose: Id | null; claims: Id[] }[] }[]
  /** Claims of casualties that give no figure. */
  bare: Claim[]
}

/**
 * Every figure of these claims, as printed, one row each. Figures are never added or subtracted: they count
 * other things over other times. People first, then the units as they come; in a unit the groups in the
 * collection's order, "not said" last; then the order of the articles.
 */
export function quantityGroups(index: ClaimIndex, ordinals: readonly Ordinal[]): QuantityGroup[] {
  const rows = claimsAt(index, ordinals).flatMap((claim) =>
    (claim.quantities ?? []).map((quantity) => ({ claim, quantity, state: stateOf(claim, quantity) })),
  )
  const units = [...groupBy(rows, ({ quantity }) => quantity.unit)]
  units.sort(([a], [b]) => Number(b === 'people') - Number(a === 'people'))
  return units.flatMap(([unit, ofUnit]) => {
    const bySide = groupBy(ofUnit, ({ quantity }) => quantity.side ?? null)
    return [...index.collection.sides.map(({ id }) => id), null].flatMap((side) => {
      const found = bySide.get(side)
      return found ? [{ unit, side, rows: found }] : []
    })
  })
}

/**
 * Whose losses are counted, and by whom: claims of casualties with a figure, by the group of who says it and
 * the group it counts. A column is a group of which the collection anywhere says that it holds ground or counts
 * something of it: whose losses nobody gives a figure for is the point of the table.
 */
export function lossesOf(
  index: ClaimIndex,
  ordinals: readonly Ordinal[],
  asked?: Pick<Question, 'filters' | 'known'>,
): Losses {
  const { collection, columns } = index
  const spokenOf = new Set(
    collection.claims.flatMap(({ quantities = [], holds = [] }) => [
      ...quantities.map(({ side }) => side),
      ...holds.map(({ holder }) => holder),
    ]),
  )
  const whoseLosses = [...collection.sides.map(({ id }) => id).filter((id) => spokenOf.has(id)), null]
  const ofCasualties = ordinals.filter((i) => collection.claims[i]?.kinds.includes('casualties'))
  const counted = ofCasualties.flatMap((i) => {
    const claim = collection.claims[i] as Claim
    const side = collection.sides[columns.side[i] ?? 0]?.id ?? ''
    const whose = [...new Set((claim.quantities ?? []).map((quantity) => quantity.side ?? null))]
    return whose.map((each) => ({ claim: claim.id, side, whose: each }))
  })
  return {
    columns: whoseLosses.map((whose) => ({
      whose,
      total: counted.filter((each) => each.whose === whose).length,
    })),
    rows: columnValues(index, 'sides', asked).map((side) => ({
      side,
      cells: whoseLosses.map((whose) => ({
        whose,
        claims: counted.flatMap((each) => (each.side === side && each.whose === whose ? [each.claim] : [])),
      })),
    })),
    bare: claimsAt(index, ofCasualties).filter(({ quantities }) => !quantities?.length),
  }
}

function stateOf({ kinds }: Claim, { state }: Quantity): QuantityRow['state'] {
  return state ?? (kinds.includes('casualties') ? 'not-said' : 'none')
}

function claimsAt({ collection }: ClaimIndex, ordinals: readonly Ordinal[]): Claim[] {
  return ordinals.flatMap((i) => collection.claims[i] ?? [])
}
