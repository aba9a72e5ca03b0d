import type { ClaimIndex } from '@/domain/claim-index'
import type { StageState } from '@/domain/stage'

/** When it was said: the whole span, and the days of the scene with the voices that have been told. */
export function StageStrip({ stage }: { index: ClaimIndex; stage: StageState }) {
  return <div className="stage-strip" data-press={stage.press} />
}
