import type { ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Lesson } from '@/domain/lesson'
import type { Session } from '@/domain/presentation'
import { type StageState, showsMap } from '@/domain/stage'
import { votesOnStage } from '@/domain/stage-votes'
import { fitStage } from './fit-stage'
import { StageCountdown } from './stage-countdown'
import { StageHead } from './stage-head'
import { StagePicture } from './stage-picture'
import { StageStatement } from './stage-statement'
import { StageStrip } from './stage-strip'
import { StageVotes } from './stage-votes'
import { stageWords } from './stage-words'
import './stage.css'
import './stage-layouts.css'

type StageProps = {
  index: ClaimIndex
  lesson: Lesson
  stage: StageState
  session: Session
  /** The map of the scene, which the composition lends. */
  map: ReactNode
}

/**
 * What the class sees. A picture: nothing on it can be focused or pressed. The map keeps its place in the tree
 * through the whole lesson, so that it is drawn by one context.
 */
export function Stage({ index, lesson, stage, session, map }: StageProps) {
  const { scene, press, focus } = stage
  const votes = votesOnStage(lesson, session, stage)
  const hasMap = showsMap(stage)
  const isWork = scene.tool === 'pairs' || scene.tool === 'exit'
  const hasStrip = !isWork && !(scene.layout === 'statement' && focus.kind === 'opening')
  return (
    <main className="stage" data-region="stage" data-scene={scene.id} data-press={press}>
      <div
        className="stage-frame"
        data-layout={scene.layout}
        data-focus={focus.kind}
        data-tool={scene.tool}
        data-map={hasMap || undefined}
        data-votes={votes !== null || undefined}
        // A new function a render: what has changed is fitted anew before it is painted.
        ref={(frame) => (frame ? fitStage(frame) : undefined)}
      >
        <StageHead index={index} stage={stage} />
        <div className="stage-picture" data-box>
          {votes ? (
            <div className="stage-lent">
              <StageVotes {...votes} />
            </div>
          ) : (
            <StagePicture index={index} stage={stage} />
          )}
        </div>
        <div className="stage-map-slot stage-lent" hidden={!hasMap}>
          {map}
        </div>
        <StageStatement index={index} stage={stage} />
        <div className="stage-foot stage-lent" hidden={!hasStrip && !session.countdown}>
          {hasStrip && <StageStrip index={index} stage={stage} />}
          {session.countdown && <StageCountdown countdown={session.countdown} />}
        </div>
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {stageWords(index, stage)}
      </p>
    </main>
  )
}
