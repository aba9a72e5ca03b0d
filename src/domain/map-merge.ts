import type { ClaimIndex } from './claim-index'
import type { Id } from './collection'
import type { Ground } from './map-places'
import { type Pixel, project, type Viewport } from './map-projection'
import { mapParent } from './place-tree'

/** Parts nearer to their town than this merge into it; px, the least a finger hits. */
export const PART_PX = 44
/** Marks of separate places nearer than this would cover each other. */
export const MARK_PX = 32

export type Standing = Ground & { at: Pixel; merged: Ground[] }

/**
 * The marks that stand by themselves at this zoom, each with those that merged into it: parts into their town
 * within 44 px, and what would cover a mark given before it.
 */
export function mergeNear(index: ClaimIndex, places: readonly Ground[], viewport: Viewport): Standing[] {
  const standing: Standing[] = []
  const byId = new Map<Id, Standing>()
  for (const ground of places) {
    const at = project(viewport, ground.point)
    const town = mapParent(index, ground.place)
    const parent = town === ground.place ? undefined : byId.get(town.id)
    const into =
      parent && distance(parent.at, at) < PART_PX
        ? parent
        : standing.find((other) => distance(other.at, at) < MARK_PX)
    if (into) into.merged.push(ground)
    else {
      const mark = { ...ground, at, merged: [] }
      standing.push(mark)
      byId.set(ground.place.id, mark)
    }
  }
  return standing
}

function distance(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
