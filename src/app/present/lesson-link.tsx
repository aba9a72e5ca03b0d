import { CopyButton } from '@/app/take/copy-button'
import type { ClaimIndex } from '@/domain/claim-index'
import { isSame } from '@/domain/draft'
import { HOME } from '@/domain/view'
import { printLink } from '@/domain/view-link'
import { t } from '@/i18n/text'
import { viewStore } from '@/store/view-store'
import type { SheetLesson } from './use-sheet-lesson'

/** The lesson as a link, and what a link cannot carry. */
export function LessonLink({ index, lesson: { chosen } }: { index: ClaimIndex; lesson: SheetLesson }) {
  const [first] = chosen
  if (!first) return null
  const own = chosen.filter(
    (scene) =>
      !isSame(
        scene,
        index.collection.scenes.find(({ id }) => id === scene.id),
      ),
  )
  const lesson = chosen.map(({ id }) => id)
  const { lang } = viewStore.getState().view
  const link = printLink({
    ...HOME,
    set: index.collection.id,
    lang,
    mode: 'present',
    scene: first.id,
    lesson,
  })
  return (
    <section aria-labelledby="lesson-link">
      <h3 id="lesson-link">{t('lesson.link')}</h3>
      <p>{t('lesson.link-what')}</p>
      {own.length > 0 && (
        <p className="lesson-warning">
          {t('lesson.link-lacks', {
            n: own.length,
            titles: own.map(({ title }) => t('quote', { text: title || t('lesson.untitled') })).join(', '),
          })}
        </p>
      )}
      <CopyButton text={new URL(`#${link}`, location.href).href} label={t('lesson.link-copy')} />
    </section>
  )
}
