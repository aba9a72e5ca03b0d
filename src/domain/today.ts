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

/** Today's scenes: those taken, in today's order. */
export function todaysScenes(all: readonly Scene[], today: Today): readonly Scene[] {
  const taken = takenToday(all, today)
  return inTodaysOrder(all, today).filter(({ id }) => taken.has(id))
}

/** As a link has it: these scenes in this order, the others skipped; they keep their places around them. */
export function todayOf(all: readonly Scene[], lesson: readonly Id[]): Today {
  const named = new Set(lesson)
  const rest = all.filter(({ id }) => !named.has(id)).map(({ id }) => id)
  return { order: [...named, ...rest], taken: [...named] }
}

/** One item at another place of a list; the same list where it stands there. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length || from === to) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}
