import { type ClaimIndex, claimOf } from './claim-index'
import type { Claim, Quantity } from './collection'
import { type QuantityRow, quantityGroups } from './quantity-table'
import type { StageState } from './stage'
import type { DayRange } from './timeline-overview'
import { parseLink } from './view-link'

export type FigureRow = {
  claim: Claim
  /** null: the claim speaks of losses and gives no figure. */
  quantity: Quantity | null
  state: QuantityRow['state']
  /** The days it counts; null where they are not known. */
  days: DayRange | null
  /** The text has no word for that time: the days are our reading. */
  isReading: boolean
}

/** One row a told figure, in the order in which they came. They are never added up. */
export function figureRows(index: ClaimIndex, { heard }: StageState): FigureRow[] {
  return heard.flatMap((id): FigureRow[] => {
    const claim = claimOf(index, id)
    if (!claim) return []
    const rows = quantityGroups(index, [index.ordinal.get(id) ?? -1]).flatMap((group) => group.rows)
    if (rows.length === 0) return [{ claim, quantity: null, state: 'not-said', days: null, isReading: false }]
    return rows.map(({ quantity, state }) => {
      const { period } = quantity
      const isKnown = Number.isFinite(period?.span?.first) && Number.isFinite(period?.span?.last)
      return {
        claim,
        quantity,
        state,
        days: isKnown && period?.span ? { first: period.span.first, last: period.span.last } : null,
        isReading: period?.basis !== 'stated' && period?.label === undefined,
      }
    })
  })
}

/** The days under all bars: the scene's window, and what of the told figures reaches beyond it. */
export function figureAxis(index: ClaimIndex, stage: StageState, rows: readonly FigureRow[]): DayRange {
  const { from, to } = parseLink(stage.link).view
  const days = rows.flatMap((row) => row.days ?? [])
  return {
    first: Math.min(from ?? index.collection.homeWindow.from, ...days.map(({ first }) => first)),
    last: Math.max(to ?? index.collection.homeWindow.to, ...days.map(({ last }) => last)),
  }
}
