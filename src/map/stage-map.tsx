import type { ClaimIndex } from '@/domain/claim-index'
import type { StageState } from '@/domain/stage'

type StageMapProps = {
  index: ClaimIndex
  stage: StageState
  theme: 'light' | 'dark'
  /** The map steps aside: it stays as it is until it comes back. */
  isAside: boolean
}

/** The places of the voices that have been told; a picture without gestures. */
export function StageMap({ stage }: StageMapProps) {
  return <div className="stage-map" data-press={stage.press} />
}
