import type { Id, Scene } from './collection'

// What a person has made of a collection, as an immutable value, and what can be done to it. Of a collection that
// came with the page only the scenes are theirs; of a collection of their own, everything.

export type Draft = {
  scenes: readonly Scene[]
  /** Present in a collection of somebody's own: all but its scenes. */
  own?: OwnRecords
}

/** Lists of records and what stands beside them, by name. Their shapes are the business of the folder collection. */
export type OwnRecords = Readonly<Record<string, unknown>>

export type DraftCommand =
  /** Behind all others where `at` is left out. An id that is taken or no id gives way to a free one. */
  | { kind: 'add'; scene: Scene; at?: number }
  /** Takes the place of the scene with this id. `field` names what was changed, for undo. */
  | { kind: 'edit'; scene: Scene; field: string }
  /** All scenes in this order; those that are not named keep their order behind them. */
  | { kind: 'arrange'; ids: readonly Id[] }
  | { kind: 'remove'; id: Id }
  /** Right behind the scene it is made of. */
  | { kind: 'duplicate'; id: Id; title: string }
  /** Other scenes in the place of all: those of a file, of another tab, of the collection. */
  | { kind: 'replace'; scenes: readonly Scene[] }
  /** Whole lists of an own collection in the place of those before. */
  | { kind: 'records'; did: RecordDeed; title: string; change: OwnRecords; scenes?: readonly Scene[] }

/** What was done to the records, for whoever undoes it. */
export type RecordDeed = 'added' | 'changed' | 'removed' | 'opened' | 'text'

const ID = /^[a-z0-9-]{1,64}$/

/** The draft after a command; the same object where the command changes nothing. Pure. */
export function drafted(draft: Draft, command: DraftCommand): Draft {
  const { scenes } = draft
  const at = 'id' in command ? scenes.findIndex(({ id }) => id === command.id) : -1
  const scene = scenes[at]
  switch (command.kind) {
    case 'add': {
      const place = clamp(command.at ?? scenes.length, scenes.length)
      return { ...draft, scenes: scenes.toSpliced(place, 0, withFreeId(scenes, command.scene)) }
    }
    case 'edit': {
      const place = scenes.findIndex(({ id }) => id === command.scene.id)
      if (place < 0 || isSame(scenes[place], command.scene)) return draft
      return { ...draft, scenes: scenes.with(place, command.scene) }
    }
    case 'arrange': {
      const named = new Set(command.ids)
      const byId = new Map(scenes.map((each) => [each.id, each]))
      const first = [...named].flatMap((id) => byId.get(id) ?? [])
      return arranged(draft, [...first, ...scenes.filter(({ id }) => !named.has(id))])
    }
    case 'remove':
      return scene ? { ...draft, scenes: scenes.toSpliced(at, 1) } : draft
    case 'duplicate': {
      if (!scene) return draft
      const copy = withFreeId(scenes, { ...scene, title: command.title })
      return { ...draft, scenes: scenes.toSpliced(at + 1, 0, copy) }
    }
    case 'replace':
      return { ...draft, scenes: withFreeIds(command.scenes) }
    case 'records': {
      if (!draft.own) return draft
      const own = { ...draft.own, ...command.change }
      return { ...draft, own, ...(command.scenes && { scenes: command.scenes }) }
    }
  }
}

/** An id that no scene has: the wanted one, else with a number behind it. */
export function freeId(scenes: readonly Scene[], wanted: string): Id {
  const taken = new Set(scenes.map(({ id }) => id))
  if (ID.test(wanted) && !taken.has(wanted)) return wanted
  const stem = ID.test(wanted) ? wanted.replace(/-\d{1,4}$/, '').slice(0, 56) || 'scene' : 'scene'
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`
}

/** Is it the same scene to the letter, whatever the order of its keys? */
export function isSame(a: Scene | undefined, b: Scene | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && print(a) === print(b))
}

function print(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function arranged(draft: Draft, scenes: readonly Scene[]): Draft {
  return scenes.every((scene, i) => scene === draft.scenes[i]) ? draft : { ...draft, scenes }
}

function withFreeId(scenes: readonly Scene[], scene: Scene): Scene {
  const id = freeId(scenes, scene.id)
  return id === scene.id ? scene : { ...scene, id }
}

function withFreeIds(scenes: readonly Scene[]): readonly Scene[] {
  const free: Scene[] = []
  for (const scene of scenes) free.push(withFreeId(free, scene))
  return free
}

function clamp(at: number, most: number): number {
  return Math.max(0, Math.min(most, Math.trunc(at) || 0))
}
