import { use, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { draftIsRead } from '@/app/keep/keeper'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { lacking } from '@/domain/scene-faults'
import { draftOf, draftStore } from '@/store/draft-store'
import { followLesson } from '@/store/lesson-store'

/** The scenes as they are written: the draft's, else the collection's. Waits until the browser's store was read. */
export function useDraftScenes(index: ClaimIndex): readonly Scene[] {
  use(draftIsRead(index))
  const draft = useStore(draftStore, () => draftOf(index.collection.id))
  return draft?.scenes ?? index.collection.scenes
}

/** The scenes that can be shown: without those that name claims or questions which the collection lacks. */
export function useScenes(index: ClaimIndex): readonly Scene[] {
  const written = useDraftScenes(index)
  useEffect(followLesson, [])
  return useMemo(() => written.filter((scene) => lacking(index, scene).length === 0), [written, index])
}
