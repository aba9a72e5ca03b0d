import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import type { Tally } from '@/domain/map-places'
import { t } from '@/i18n/text'

/** What every part of the pane can read and ask for. */
export type PaneActions = {
  index: ClaimIndex
  selected: Id | null
  place: Id | null
  chooseClaim: (id: Id) => void
  /** A second choice of the same place lets it go. */
  choosePlace: (id: Id) => void
  light: (claims: readonly Ordinal[]) => void
  goTo: (window: { from: Day; to: Day }) => void
}

/** Handlers that light up claims while an element is pointed at or focused. */
export function lighting({ light }: PaneActions, claims: readonly Ordinal[]) {
  return {
    onMouseEnter: () => light(claims),
    onMouseLeave: () => light([]),
    onFocus: () => light(claims),
    onBlur: () => light([]),
  }
}

/** "Ukraine 7, Russia 3" */
export function groupsInWords(tally: Tally): string {
  return tally.sides.map(({ side, count }) => t('map.group-count', { group: side.name, n: count })).join(', ')
}
