import type { ClaimIndex } from '@/domain/claim-index'
import type { StageState } from '@/domain/stage'
import { stageLadder } from '@/domain/stage-ladder'
import { stageWindows } from '@/domain/stage-windows'
import { StageBars } from './stage-bars'
import { StageEarlier } from './stage-earlier'
import { StageLadder } from './stage-ladder'
import { StageTicket } from './stage-ticket'
import { StageWindows } from './stage-windows'

type StagePictureProps = { index: ClaimIndex; stage: StageState }

/** What the scene's layout shows beside or above the statement. */
export function StagePicture({ index, stage }: StagePictureProps) {
  const { layout, tool } = stage.scene
  if (tool === 'exit') return <StageTicket />
  if (layout === 'bars')
    return (
      <div className="stage-bars-slot stage-lent">
        <StageBars index={index} stage={stage} />
      </div>
    )
  const ladder = layout === 'ladder' ? stageLadder(index, stage) : null
  if (ladder) return <StageLadder index={index} ladder={ladder} />
  const windows = layout === 'two-windows' ? stageWindows(index, stage) : null
  if (windows) return <StageWindows index={index} windows={windows} />
  return <StageEarlier index={index} stage={stage} />
}
