import type { ClaimIndex } from '@/domain/claim-index'
import type { StageState } from '@/domain/stage'

/** Figures side by side, each over the time it counts; never summed. */
export function StageBars({ stage }: { index: ClaimIndex; stage: StageState }) {
  return <div className="stage-bars" data-press={stage.press} />
}
