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
 * within 44 px, and what would cover a mark given before it, the first of several. O(places): this runs on each frame
 * of a move, at thousands of places too.
 */
export function mergeNear(index: ClaimIndex, places: readonly Ground[], viewport: Viewport): Standing[] {
  const standing: Standing[] = []
  const near = createNeighbours()
  const byId = new Map<Id, Standing>()
  for (const ground of places) {
    const at = project(viewport, ground.point)
    const town = mapParent(index, ground.place)
    const parent = town === ground.place ? undefined : byId.get(town.id)
    const into = parent && distance(parent.at, at) < PART_PX ? parent : near.firstAt(at)
    if (into) into.merged.push(ground)
    else {
      const mark = { ...ground, at, merged: [] }
      standing.push(mark)
      near.add(mark)
      byId.set(ground.place.id, mark)
    }
  }
  return standing
}

/** Marks by squares of the least distance between two: what is nearer lies in a square beside, at four in each. */
function createNeighbours() {
  const squares = new Map<number, { mark: Standing; order: number }[]>()
  let order = 0
  const square = (px: number) => Math.floor(px / MARK_PX)
  const key = (column: number, row: number) => column * 2 ** 26 + row
  return {
    add(mark: Standing): void {
      const at = key(square(mark.at.x), square(mark.at.y))
      const known = squares.get(at)
      if (known) known.push({ mark, order })
      else squares.set(at, [{ mark, order }])
      order++
    },
    /** The mark that was added first of those that one at this pixel would cover. */
    firstAt(at: Pixel): Standing | undefined {
      let first: { mark: Standing; order: number } | undefined
      for (const column of [-1, 0, 1])
        for (const row of [-1, 0, 1])
          for (const one of squares.get(key(square(at.x) + column, square(at.y) + row)) ?? [])
            if ((!first || one.order < first.order) && distance(one.mark.at, at) < MARK_PX) first = one
      return first?.mark
    },
  }
}

function distance(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
