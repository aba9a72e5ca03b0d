import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import type { Window } from '@/domain/timeline-window'
import type { Clock, View } from '@/domain/view'

export type TimelinePaneProps = {
  index: ClaimIndex
  counted: Counted
  from: Day
  to: Day
  clock: Clock
  scale: View['scale']
  lanes: View['lanes']
  topic: Id | null
  /** The end of this day is marked. */
  cursor: Day | null
  selected: Id | null
  lit: readonly Id[]
  theme: 'light' | 'dark'
  compact: boolean
  /** step: a new entry in the history; drag: pan, zoom, brush. */
  onWindow: (window: Window, gesture: 'step' | 'drag', action: string) => void
  onClock: (clock: Clock) => void
  onScale: (scale: View['scale']) => void
  onLanes: (lanes: View['lanes']) => void
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}
