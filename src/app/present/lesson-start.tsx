import { useStore } from 'zustand'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { lessonOfMinutes } from '@/domain/lesson'
import { formatClock } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { aheadStore } from '@/store/ahead-store'
import { chooseToday, lessonStore } from '@/store/lesson-store'
import { offlineStore } from '@/store/offline-store'
import { isOwn } from './draft-actions'
import { resumePresenting, startPresenting } from './present-actions'
import type { SheetLesson } from './use-sheet-lesson'

const PRESETS = [20, 30, 45]

/** One key to the stage, on from where the class stopped, or a choice by the time there is. */
export function LessonStart({ index, lesson }: { index: ClaimIndex; lesson: SheetLesson }) {
  const { chosen, minutes, stop, missing, ordered, all } = lesson
  const ids = chosen.map(({ id }) => id)
  const own = ordered.filter(({ id }) => isOwn(index, id))
  const first = ids[0]
  const resumed = stop?.scene
  return (
    <div className="lesson-start">
      {missing.length > 0 && (
        <p className="lesson-warning">
          {t('lesson.missing', { n: missing.length, ids: missing.join(', ') })} {t('lesson.missing-why')}
        </p>
      )}
      <p className="lesson-actions">
        <button
          type="button"
          className="button lesson-start-button"
          data-start
          aria-disabled={first === undefined}
          onClick={() => first !== undefined && startPresenting(ids, first)}
        >
          {first === undefined ? t('lesson.start-none') : t('lesson.start', { n: ids.length, minutes })}
        </button>
        {stop && resumed && (
          <button
            type="button"
            className="button"
            onClick={() =>
              resumePresenting(stop.lesson.length > 0 ? stop.lesson : ids, resumed.id, stop.step)
            }
          >
            {t('lesson.resume', { title: resumed.title || t('lesson.untitled'), step: stop.step })}
          </button>
        )}
        <OfflineLine />
      </p>
      <fieldset className="lesson-presets">
        <legend>{t('lesson.presets')}</legend>
        {PRESETS.map((minutes) => (
          <Preset
            key={minutes}
            lesson={lesson}
            scenes={lessonOfMinutes(
              all.filter(({ id }) => !isOwn(index, id)),
              minutes,
            )}
            label={t('lesson.preset', { minutes })}
          />
        ))}
        {own.length > 0 && (
          <Preset lesson={lesson} scenes={own} label={t('lesson.preset-own', { n: own.length })} />
        )}
      </fieldset>
    </div>
  )
}

/** Kept by this browser, the whole page comes back after a reload; else what has come stays while the page is open. */
function OfflineLine() {
  const ahead = useStore(aheadStore, ({ hasAll }) => hasAll)
  const { files, checkedAt } = useStore(offlineStore)
  const isKept = files === 'kept' && checkedAt !== null
  if (location.protocol === 'file:') return <span className="lesson-note">{t('lesson.offline-inside')}</span>
  const said = isKept
    ? t('lesson.offline-kept', { time: formatClock(checkedAt) })
    : t(`lesson.offline-${ahead}`)
  return <span className="lesson-note">{said}</span>
}

function Preset({ lesson, scenes, label }: { lesson: SheetLesson; scenes: readonly Scene[]; label: string }) {
  const isOn = scenes.length === lesson.taken.size && scenes.every(({ id }) => lesson.taken.has(id))
  const choose = () => chooseToday({ ...lessonStore.getState().today, taken: scenes.map(({ id }) => id) })
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={choose}>
      {label}
    </button>
  )
}
