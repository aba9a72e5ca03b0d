import { flushSync } from 'react-dom'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { lacking } from '@/domain/scene-faults'
import { moved } from '@/domain/today'
import { t } from '@/i18n/text'
import { chooseToday } from '@/store/lesson-store'
import { edit } from './draft-actions'
import { LessonRow } from './lesson-row'
import { useDragOrder } from './use-drag-order'
import type { SheetLesson } from './use-sheet-lesson'
import './lesson-list.css'

type LessonListProps = {
  index: ClaimIndex
  lesson: SheetLesson
  onEdit: (id: Id) => void
  onSaid: (text: string) => void
}

/** Every scene: taken or not, in an order for today. */
export function LessonList({ index, lesson, onEdit, onSaid }: LessonListProps) {
  const { ordered, taken, chosen, minutes, isReordered, unfit } = lesson
  const ids = ordered.map(({ id }) => id)
  const move = (from: number, to: number) => {
    const order = moved(ids, from, to)
    const scene = ordered[from]
    if (order === ids || !scene) return
    const focused = document.activeElement
    // A row that moves in the document loses the focus: it gets it back at once.
    flushSync(() => chooseToday({ order, taken: [...taken] }))
    if (focused instanceof HTMLElement) focused.focus()
    onSaid(t('lesson.moved', { title: scene.title, at: to + 1, of: ids.length }))
  }
  const drag = useDragOrder(move)
  const take = (id: Id, isTaken: boolean) =>
    chooseToday({ order: ids, taken: ids.filter((each) => (each === id ? isTaken : taken.has(each))) })
  return (
    <>
      <p className="lesson-sum">
        <strong>{t('lesson.sum', { taken: chosen.length, all: ordered.length, minutes })}</strong>{' '}
        <span className="lesson-note">
          <span className="lesson-keys">{t('lesson.order-keys')}</span> {t('lesson.order-help')}
        </span>
      </p>
      <ol className="lesson-list">
        {ordered.map((scene, i) => (
          <LessonRow
            key={scene.id}
            index={index}
            scene={scene}
            at={i}
            of={ids.length}
            isTaken={taken.has(scene.id)}
            lesson={ids.filter((id) => taken.has(id) || id === scene.id)}
            drag={drag}
            onTake={(isTaken) => take(scene.id, isTaken)}
            onMove={(to) => move(i, to)}
            onEdit={() => onEdit(scene.id)}
          />
        ))}
      </ol>
      {unfit.map((scene) => (
        <p key={scene.id} className="lesson-warning">
          {t('lesson.lacks', { title: scene.title, ids: lacking(index, scene).join(', ') })}
        </p>
      ))}
      {isReordered && (
        <button
          type="button"
          className="button"
          onClick={() => {
            edit(index, { kind: 'arrange', ids })
            onSaid(t('lesson.order-kept'))
          }}
        >
          {t('lesson.order-keep')}
        </button>
      )}
    </>
  )
}
