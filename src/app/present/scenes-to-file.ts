import { rawCollection } from '@/app/take/raw-collection'
import { interchangeOf, printInterchange } from '@/collection/export/interchange'
import { unfilled, withScenes } from '@/collection/export/interchange-scenes'
import type { ClaimIndex } from '@/domain/claim-index'
import { lacking } from '@/domain/scene-faults'
import { t } from '@/i18n/text'
import { scenesNow } from './draft-actions'

/**
 * The collection's file with the scenes as they are now written, and what is to be said of it. Rejects when the
 * collection's own file cannot be fetched.
 */
export async function fileWithScenes(
  index: ClaimIndex,
): Promise<{ name: string; content: Blob; said: string }> {
  const written = scenesNow(index)
  const left = written.filter((scene) => lacking(index, scene).length > 0)
  const scenes = written.filter((scene) => !left.includes(scene))
  const words = t('lesson.blank-words')
  const stamp = new Date().toISOString().replaceAll(/[-:]|\..*$/g, '')
  const raw = withScenes(await rawCollection(index.collection.id), scenes, words, stamp)
  // The envelope's own key came with the fetched file.
  const text = printInterchange(interchangeOf(raw, 'all'))
  const name = `claim-atlas-${index.collection.id}-rev-${raw.collection.rev}.claims.json`
  const said = [
    t('lesson.saved-file', { name }),
    ...(unfilled(scenes).length > 0 ? [t('lesson.saved-filled', { words })] : []),
    ...(left.length > 0
      ? [t('lesson.saved-left', { n: left.length, titles: left.map(({ title }) => title).join(', ') })]
      : []),
  ]
  return { name, content: new Blob([text], { type: 'application/json' }), said: said.join(' ') }
}
