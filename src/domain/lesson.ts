import type { Id, Scene } from './collection'

/** Scenes in today's order, and where the class stands. */
export type Lesson = {
  scenes: readonly Scene[]
  at: number
  /** Ids of the link that this collection has no scene for. */
  missing: readonly Id[]
}

/**
 * The lesson of a link: its scenes in its order; without a list, all that are no reserve. `scene` is where it
 * stands, else the first; a scene that is not on the list is put before it. Null where no scene is left.
 */
export function lessonOf(all: readonly Scene[], ids: readonly Id[], scene: Id | null): Lesson | null {
  const byId = new Map(all.map((each) => [each.id, each]))
  const named = ids.flatMap((id) => byId.get(id) ?? [])
  const listed = [...new Set(named.length > 0 ? named : usualScenes(all))]
  const current = scene === null ? undefined : byId.get(scene)
  const scenes = current && !listed.includes(current) ? [current, ...listed] : listed
  if (scenes.length === 0) return null
  const missing = [...ids, ...(scene === null ? [] : [scene])].filter((id) => !byId.has(id))
  return { scenes, at: current ? scenes.indexOf(current) : 0, missing: [...new Set(missing)] }
}

/** Does a link name a scene to stand at, and neither it nor any of its list is here? */
export function isUnknownLesson(all: readonly Scene[], ids: readonly Id[], scene: Id | null): boolean {
  return scene !== null && !all.some(({ id }) => id === scene || ids.includes(id))
}

/** All scenes but the reserve; the reserve where there is nothing else. */
export function usualScenes(all: readonly Scene[]): readonly Scene[] {
  const usual = all.filter(({ reserve }) => !reserve)
  return usual.length > 0 ? usual : all
}

/** Minutes planned for these scenes. */
export function plannedMinutes(scenes: readonly Scene[]): number {
  return scenes.reduce((sum, { minutes }) => sum + minutes, 0)
}

/**
 * A lesson of at most so many minutes, in the collection's order: of the scenes that are no reserve those are
 * left out first that stand latest, tools last, as a vote or an exit ticket frames what lies between.
 */
export function lessonOfMinutes(all: readonly Scene[], minutes: number): readonly Scene[] {
  const kept = [...usualScenes(all)]
  while (plannedMinutes(kept) > minutes) {
    const plain = kept.findLastIndex(({ tool }) => tool === undefined)
    if (plain < 0 || kept.length === 1) break
    kept.splice(plain, 1)
  }
  return kept
}
