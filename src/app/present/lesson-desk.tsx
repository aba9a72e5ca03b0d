import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { DraftState } from './draft-state'
import { LessonLink } from './lesson-link'
import { LessonList } from './lesson-list'
import { LessonStart } from './lesson-start'
import { OwnScenes } from './own-scenes'
import { ScenePrints } from './scene-prints'
import type { SheetLesson } from './use-sheet-lesson'

type LessonDeskProps = {
  index: ClaimIndex
  model: ExplorerModel
  lesson: SheetLesson
  onEdit: (id: Id) => void
  onSaid: (text: string) => void
}

/** Starting, choosing, the link, scenes of one's own, paper. */
export function LessonDesk({ index, model, lesson, onEdit, onSaid }: LessonDeskProps) {
  return (
    <>
      <h2 id="present-sheet-title">{t('lesson.title')}</h2>
      <LessonStart lesson={lesson} index={index} />
      <section aria-labelledby="lesson-scenes">
        <h3 id="lesson-scenes">{t('lesson.scenes')}</h3>
        <LessonList index={index} lesson={lesson} onEdit={onEdit} onSaid={onSaid} />
      </section>
      <section aria-labelledby="lesson-yours">
        <h3 id="lesson-yours">{t('lesson.yours')}</h3>
        <DraftState index={index} />
        <OwnScenes index={index} model={model} onEdit={onEdit} onSaid={onSaid} />
      </section>
      <LessonLink index={index} lesson={lesson} />
      <ScenePrints index={index} scenes={lesson.chosen} />
    </>
  )
}
