import { indexCollection } from '@/domain/claim-index'
import type { Check } from './check'
import { checkScene } from './check-scene'
import { resolveCollection } from './resolve'
import { LISTS } from './schema'

/** See check-scene.ts; an id of a record that was dropped is named there. */
export const checkScenes: Check = (raw, report, { dropped }) => {
  if (raw.scenes.length === 0) return
  const index = indexCollection(resolveCollection(raw))
  for (const scene of raw.scenes)
    checkScene(scene, index, report, (id) => LISTS.some((part) => dropped[part].has(id)))
}
