import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import { collectionIn } from '@/collection/bundled'
import { indexCollection } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { languageStore } from '@/store/language-store'
import { viewStore } from '@/store/view-store'
import { Explorer } from './explorer'

const Presenter = lazy(() => import('./present/presenter').then(({ Presenter }) => ({ default: Presenter })))

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
  const { data: collection, error } = useQuery(collectionIn(shown ?? 'en'))
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
      </main>
    )
  if (!index) return <p className="app-loading">{t('app.loading')}</p>
  if (isPresenting)
    return (
      <Suspense fallback={<p className="app-loading">{t('app.loading')}</p>}>
        <Presenter index={index} />
      </Suspense>
    )
  return <Explorer index={index} />
}
