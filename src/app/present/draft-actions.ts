import { draftIsRead } from '@/app/keep/keeper'
import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id, Scene } from '@/domain/collection'
import type { Draft, DraftCommand } from '@/domain/draft'
import { sceneLink, sceneOfView } from '@/domain/scene-from-view'
import { takenToday } from '@/domain/today'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { draftOf, editDraft } from '@/store/draft-store'
import { chooseToday, lessonStore } from '@/store/lesson-store'

/** Does a command on the collection's scenes as they are now written. Letters of one field are one run. */
export function edit(index: ClaimIndex, command: DraftCommand, run: string | null = null): Draft {
  return editDraft({ scenes: index.collection.scenes }, command, run)
}

/** Adds scenes, which are then taken today too. Returns them as they stand, with the ids they were given. */
export function addScenes(index: ClaimIndex, command: DraftCommand): readonly Scene[] {
  const before = new Set(scenesNow(index).map(({ id }) => id))
  const { today } = lessonStore.getState()
  const taken = takenToday(scenesNow(index), today)
  edit(index, command)
  const added = scenesNow(index).filter(({ id }) => !before.has(id))
  chooseToday({ ...today, taken: [...taken, ...added.map(({ id }) => id)] })
  return added
}

/** Makes a scene of what the page shows, behind all others. */
export async function addViewAsScene(index: ClaimIndex, model: ExplorerModel): Promise<Scene | undefined> {
  await draftIsRead(index)
  const { view, from, to, topic, counted, claim, pair, marked } = model
  const days = formatDays(from, to)
  const words = {
    title: topic ? t('lesson.title-of-topic', { topic: topic.title, days }) : days,
    question: t('lesson.question-of-days', { days: formatDays(from, to, 'year') }),
  }
  const chosen = pair ?? [marked?.id, claim?.id].filter((id) => id !== undefined)
  const source = { view, from, to, topic, listed: counted.listed, chosen }
  return addScenes(index, { kind: 'add', scene: sceneOfView(index, source, words) })[0]
}

/** The link of what the page shows, as a scene keeps it. */
export function linkOfView({ view, from, to, topic }: ExplorerModel): string {
  return sceneLink({ view, from, to, topic })
}

/** In words, for the buttons that undo it. */
export function commandWords(command: DraftCommand, scenes: readonly Scene[]): string {
  if (command.kind === 'records') return t('lesson.did-records', { did: command.did, title: command.title })
  const named =
    'scene' in command ? command.scene : scenes.find(({ id }) => 'id' in command && id === command.id)
  const title = named?.title || t('lesson.untitled')
  return t(`lesson.did-${command.kind}`, { title })
}

export function scenesNow(index: ClaimIndex): readonly Scene[] {
  return draftOf(index.collection.id)?.scenes ?? index.collection.scenes
}

/** Not the collection's own, by its id. */
export function isOwn(index: ClaimIndex, id: Id): boolean {
  return !index.collection.scenes.some((scene) => scene.id === id)
}
