import { useStore } from 'zustand'
import type { ClaimIndex } from '@/domain/claim-index'
import { HOME } from '@/domain/view'
import { offlineStore } from '@/store/offline-store'
import { later } from '@/widget/part'
import type { Sheet } from './explorer-sheets'
import { Header } from './header'
import { LanguageNotice } from './language-notice'
import { NoticeBar } from './notice-bar'
import { Pane } from './pane'
import type { ExplorerModel } from './use-explorer-model'

const NewsBar = later(() => import('./offline/news-bar').then(({ NewsBar }) => NewsBar))
const OwnBar = later(() => import('./own/own-bar').then(({ OwnBar }) => OwnBar))

type ExplorerTopProps = {
  index: ClaimIndex
  model: ExplorerModel
  compact: boolean
  onSheet: (sheet: Sheet) => void
  onAddScene: () => void
}

/** The header, and under it what has to be said before anything is read. */
export function ExplorerTop({
  index,
  model: { view, notices },
  compact,
  onSheet,
  onAddScene,
}: ExplorerTopProps) {
  const hasNews = useStore(offlineStore, ({ news }) => news !== 'none')
  return (
    <>
      <Header index={index} view={view} compact={compact} onSheet={onSheet} onAddScene={onAddScene} />
      <NoticeBar notices={notices} />
      <LanguageNotice />
      {index.collection.id !== HOME.set && (
        <Pane loading="">
          <OwnBar
            index={index}
            compact={compact}
            isEditing={view.mode === 'edit'}
            onOpen={() => onSheet('own')}
          />
        </Pane>
      )}
      {hasNews && (
        <Pane loading="">
          <NewsBar />
        </Pane>
      )}
    </>
  )
}
