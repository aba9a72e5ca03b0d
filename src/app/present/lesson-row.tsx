import type { KeyboardEvent } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Scene } from '@/domain/collection'
import { isSame } from '@/domain/draft'
import { faultsOf } from '@/domain/scene-faults'
import { t } from '@/i18n/text'
import { isOwn } from './draft-actions'
import { MoveButtons } from './move-buttons'
import { startPresenting } from './present-actions'
import type { useDragOrder } from './use-drag-order'

type LessonRowProps = {
  index: ClaimIndex
  scene: Scene
  at: number
  of: number
  isTaken: boolean
  /** Ids of the lesson that starts here. */
  lesson: readonly Id[]
  drag: ReturnType<typeof useDragOrder>
  onTake: (isTaken: boolean) => void
  onMove: (to: number) => void
  onEdit: () => void
}

/** A scene in the list of today. */
export function LessonRow({ index, scene, at, of, isTaken, lesson, drag, ...on }: LessonRowProps) {
  const title = scene.title || t('lesson.untitled')
  const original = index.collection.scenes.find(({ id }) => id === scene.id)
  const own = isOwn(index, scene.id)
  const faults = own || !isSame(scene, original) ? faultsOf(index, scene) : []
  const tags = [
    t('lesson.minutes', { minutes: scene.minutes }),
    ...(scene.reserve ? [t('lesson.reserve')] : []),
    ...(own ? [t('lesson.own')] : isSame(scene, original) ? [] : [t('lesson.changed')]),
  ]
  return (
    <li
      {...drag.row(at)}
      data-scene-id={scene.id}
      data-taken={isTaken}
      onKeyDown={(event) => moveByKey(event, at, on.onMove)}
    >
      <span className="drag-handle" title={t('lesson.drag')} aria-hidden="true" {...drag.handle(at)}>
        ⠿
      </span>
      <label className="lesson-row-take">
        <input type="checkbox" checked={isTaken} onChange={(event) => on.onTake(event.target.checked)} />
        <span className="visually-hidden">{t('lesson.take', { title })}</span>
      </label>
      <div className="lesson-row-words">
        <p className="lesson-row-title">{title}</p>
        <p className="lesson-row-question">{scene.question}</p>
        <p className="lesson-note">
          {tags.join(' · ')}
          {faults.length > 0 && (
            <span className="lesson-row-faults"> · {t('lesson.unfinished', { n: faults.length })}</span>
          )}
        </p>
      </div>
      <div className="lesson-row-buttons">
        <MoveButtons at={at} of={of} title={title} onMove={on.onMove} />
        <button
          type="button"
          className="button"
          data-edit={scene.id}
          aria-label={t('lesson.edit-name', { title })}
          onClick={on.onEdit}
        >
          {t('lesson.edit')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('lesson.start-here-name', { title })}
          onClick={() => startPresenting(lesson, scene.id)}
        >
          {t('lesson.start-here')}
        </button>
      </div>
    </li>
  )
}

/** Alt+↑ and Alt+↓, from any control of a row. */
export function moveByKey(event: KeyboardEvent, at: number, onMove: (to: number) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  event.stopPropagation()
  onMove(event.key === 'ArrowUp' ? at - 1 : at + 1)
}
