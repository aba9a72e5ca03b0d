import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { collectionIn } from '@/collection/bundled'
import { indexCollection } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { languageStore } from '@/store/language-store'
import { changeView, viewStore } from '@/store/view-store'
import { later } from '@/widget/part'
import { Explorer } from './explorer'
import { Pane } from './pane'

const Presenter = later(() => import('./present/presenter').then(({ Presenter }) => Presenter))

// When the page rests: a lesson must not wait for a network that may have gone.
;(window.requestIdleCallback ?? setTimeout)(() =>
  import('./present/load-ahead')
    .then(async ({ loadAhead, prepareLesson }) => {
      if (viewStore.getState().view.mode === 'present') await prepareLesson()
      else await loadAhead()
    })
    .catch(() => undefined),
)

/** Waits for the content, then hands it to the explorer. */
export function App() {
  const shown = useStore(languageStore, (state) => state.shown)
  const { data: collection, error, refetch } = useQuery(collectionIn(shown ?? 'en'))
  const isPresenting = useStore(viewStore, ({ view }) => view.mode === 'present')
  const index = useMemo(() => (collection ? indexCollection(collection) : null), [collection])
  // Not a word in another language than was asked for.
  if (!shown) return null
  if (error)
    return (
      <main className="app-failed" role="alert">
        <h1>{t('failed.load')}</h1>
        <p>{t('failed.load-help')}</p>
        <p>{t('failed.reason', { reason: error.message })}</p>
        <button type="button" className="button" onClick={() => refetch()}>
          {t('failed.again')}
        </button>
      </main>
    )
  if (!index) return <p className="app-loading">{t('app.loading')}</p>
  if (isPresenting)
    return (
      <Pane wayOut={{ label: t('failed.leave'), run: leaveStage }}>
        <Presenter index={index} />
      </Pane>
    )
  return <Explorer index={index} />
}

/** Where the stage itself did not come, and cannot be left by its key. */
function leaveStage(): void {
  changeView('present.stop', { mode: 'explore', scene: null, step: 0, lesson: [] })
}
