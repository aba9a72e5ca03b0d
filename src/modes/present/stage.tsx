import type { ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Lesson } from '@/domain/lesson'
import type { Session } from '@/domain/presentation'
import type { StageState } from '@/domain/stage'

type StageProps = {
  index: ClaimIndex
  lesson: Lesson
  stage: StageState
  session: Session
  /** The map of the scene, which the composition lends. */
  map: ReactNode
}

/** What the class sees. A picture: nothing on it can be focused or pressed. */
export function Stage({ stage }: StageProps) {
  return (
    <main className="stage" data-region="stage" data-scene={stage.scene.id} data-press={stage.press}>
      <h1>{stage.scene.question}</h1>
    </main>
  )
}
