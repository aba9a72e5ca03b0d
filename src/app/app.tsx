import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { collectionIn } from '@/collection/bundled'
import { type ClaimIndex, indexCollection } from '@/domain/claim-index'
import type { Language } from '@/domain/languages'
import { HOME } from '@/domain/view'
import { t } from '@/i18n/text'
import { languageStore } from '@/store/language-store'
import { changeView, viewStore } from '@/store/view-store'
import { later, Part } from '@/widget/part'
import { Explorer } from './explorer'
import { Pane } from './pane'

const OpenInside = later(() => import('./own/open-inside').then(({ openInside }) => openInside()))
const OwnContent = later(() => import('./own/own-content').then(({ OwnContent }) => OwnContent))
const Presenter = later(() => import('./present/presenter').then(({ Presenter }) => Presenter))

/** Whoever asked the browser to save data is spared what nobody has asked for yet. */
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

// When the page rests: a lesson must not wait for a network that may have gone.
;(window.requestIdleCallback ?? setTimeout)(() =>
  fetchAhead(viewStore.getState().view.mode === 'present').catch(() => undefined),
)

async function fetchAhead(isPresenting: boolean): Promise<void> {
  if (savesData && !isPresenting) return
  const { loadAhead, prepareLesson } = await import('./present/load-ahead')
  await (isPresenting ? prepareLesson() : loadAhead())
}

/** A page that was published with a collection (collection/publish). */
const hasInside = document.getElementById('own-collection') !== null

/** The collection that came with the page, or one of the reader's own. */
export function App() {
  const shown = useStore(languageStore, (state) => state.shown)
  const set = useStore(viewStore, ({ view }) => view.set)
  // Not a word in another language than was asked for.
  if (!shown) return null
  const bundled = <Bundled language={shown} />
  // Once, before anything of the page's own is shown.
  if (set === HOME.set && hasInside)
    return (
      <Part waiting={<p className="app-loading">{t('app.loading')}</p>} failed={() => bundled}>
        <OpenInside>{bundled}</OpenInside>
      </Part>
    )
  if (set === HOME.set) return bundled
  return (
    <Part waiting={<p className="app-loading">{t('app.loading')}</p>} failed={() => bundled}>
      <OwnContent set={set} language={shown} otherwise={bundled}>
        {(index) => <Shown index={index} />}
      </OwnContent>
    </Part>
  )
}

/** Waits for the content, then hands it to the explorer. */
function Bundled({ language }: { language: Language }) {
  const { data: collection, error, refetch } = useQuery(collectionIn(language))
  const index = useMemo(() => (collection ? indexCollection(collection) : null), [collection])
  if (error)
    return (
      <main className="app-failed">
        <div role="alert">
          <h1>{t('failed.load')}</h1>
          <p>{t('failed.load-help')}</p>
          <p>{t('failed.reason', { reason: error.message })}</p>
          <button type="button" className="button" onClick={() => refetch()}>
            {t('failed.again')}
          </button>
        </div>
      </main>
    )
  if (!index) return <p className="app-loading">{t('app.loading')}</p>
  return <Shown index={index} />
}

function Shown({ index }: { index: ClaimIndex }) {
  const isPresenting = useStore(viewStore, ({ view }) => view.mode === 'present')
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
