import type { Id, Scene } from './collection'
import { usualScenes } from './lesson'

/** What a teacher has chosen for today, beside the collection: null where nothing was chosen yet. */
export type Today = { order: readonly Id[] | null; taken: readonly Id[] | null }

export const NO_CHOICE: Today = { order: null, taken: null }

/** All scenes in today's order. One that the order does not know stands behind the one it follows elsewhere. */
export function inTodaysOrder(all: readonly Scene[], { order }: Today): readonly Scene[] {
  if (order === null) return all
  const byId = new Map(all.map((scene) => [scene.id, scene]))
  const known = new Set(order)
  const scenes = [...known].flatMap((id) => byId.get(id) ?? [])
  all.forEach((scene, i) => {
    if (known.has(scene.id)) return
    const before = all[i - 1]
    scenes.splice(before ? scenes.indexOf(before) + 1 : 0, 0, scene)
  })
  return scenes
}

/** The ids that are taken today: the chosen ones, else all that are no reserve. */
export function takenToday(all: readonly Scene[], { taken }: Today): ReadonlySet<Id> {
  const has = new Set(all.map(({ id }) => id))
  return new Set(taken?.filter((id) => has.has(id)) ?? usualScenes(all).map(({ id }) => id))
}

/** One item at another place of a list; the same list where it stands there. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length || from === to) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}
