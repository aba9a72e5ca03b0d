import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { lookForNewer } from '@/app/keep/newer'
import type { ClaimIndex } from '@/domain/claim-index'
import { lessonOf, plannedMinutes } from '@/domain/lesson'
import { lacking } from '@/domain/scene-faults'
import { inTodaysOrder, takenToday } from '@/domain/today'
import { lessonStore } from '@/store/lesson-store'
import { useDraftScenes } from './use-scenes'

/** What the sheet shows: every scene in today's order, which are taken, and where the class stopped. */
export function useSheetLesson(index: ClaimIndex) {
  const written = useDraftScenes(index)
  const { today, stop } = useStore(lessonStore)
  useEffect(() => {
    void lookForNewer(index)
  }, [index])
  return useMemo(() => {
    const unfit = written.filter((scene) => lacking(index, scene).length > 0)
    const all = written.filter((scene) => !unfit.includes(scene))
    const ordered = inTodaysOrder(all, today)
    const taken = takenToday(all, today)
    const chosen = ordered.filter(({ id }) => taken.has(id))
    return {
      written,
      all,
      unfit,
      ordered,
      taken,
      chosen,
      minutes: plannedMinutes(chosen),
      isReordered: ordered.some((scene, i) => scene !== all[i]),
      stop: stop && { ...stop, scene: all.find(({ id }) => id === stop.scene) },
      missing: stop ? (lessonOf(all, stop.lesson, stop.scene)?.missing ?? []) : [],
    }
  }, [written, index, today, stop])
}

export type SheetLesson = ReturnType<typeof useSheetLesson>
