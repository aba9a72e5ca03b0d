import { textAt } from '@/collection/check-translations'
import type { RawCollection, Translations } from '@/collection/schema'
import type { RawScene } from '@/collection/schema-talk'
import type { Scene } from '@/domain/collection'
import { isSame } from '@/domain/draft'

/**
 * The collection with these scenes in the place of its own, under another revision where they differ. A
 * translation stays only where the text that it translates does. `blank` fills what must not be empty: a draft may
 * be saved before it is finished, and its file has to open again.
 */
export function withScenes(
  raw: RawCollection,
  drafts: readonly Scene[],
  blank: string,
  stamp: string,
): RawCollection {
  const scenes = drafts.map((scene) => completed(scene, blank))
  const isSameList =
    scenes.length === raw.scenes.length && scenes.every((each, i) => isSame(each, raw.scenes[i]))
  if (isSameList) return raw
  const rev = `${raw.collection.rev.slice(0, 63 - stamp.length)}-${stamp}`
  return {
    ...raw,
    collection: { ...raw.collection, rev },
    scenes,
    translations: Object.fromEntries(
      Object.entries(raw.translations).map(([language, parts]) => [language, withoutOld(parts, raw, scenes)]),
    ),
  }
}

/** A scene that the format takes. */
function completed(scene: Scene, blank: string): RawScene {
  return {
    ...scene,
    title: scene.title.trim() === '' ? blank : scene.title,
    question: scene.question.trim() === '' ? blank : scene.question,
    steps: scene.steps.map((step) => {
      const { text, ...wordless } = step
      return text?.trim() ? step : wordless
    }),
  }
}

/** Which scenes have to be filled to be saved. */
export function unfilled(scenes: readonly Scene[]): readonly Scene[] {
  return scenes.filter(({ title, question }) => title.trim() === '' || question.trim() === '')
}

function withoutOld(
  parts: Translations[string],
  raw: RawCollection,
  scenes: readonly RawScene[],
): Translations[string] {
  if (!parts.scenes) return parts
  const before = new Map(raw.scenes.map((scene) => [scene.id, scene]))
  const after = new Map(scenes.map((scene) => [scene.id, scene]))
  const kept = Object.entries(parts.scenes).flatMap(([id, fields]) => {
    const still = Object.entries(fields).filter(([field]) => {
      const text = textAt(after.get(id), field)
      return text !== undefined && text === textAt(before.get(id), field)
    })
    return still.length > 0 ? [[id, Object.fromEntries(still)] as const] : []
  })
  return { ...parts, scenes: Object.fromEntries(kept) }
}
