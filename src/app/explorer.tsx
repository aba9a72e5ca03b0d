import { useCallback } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import { windowOfClaim } from '@/domain/go-there'
import { t } from '@/i18n/text'
import { fetchMapPane } from '@/map/fetch-map'
import { lightClaims } from '@/store/view-store'
import { later } from '@/widget/part'
import { changeSetting, choosePlace, moveCamera, moveWindow, pickClaim } from './actions'
import { ClaimRegion } from './claim-region'
import { ClaimsRegion } from './claims-region'
import { ExplorerFoot } from './explorer-foot'
import { ExplorerSheets, useSheet } from './explorer-sheets'
import { ExplorerTop } from './explorer-top'
import { LanguageNotice } from './language-notice'
import { isOriginless, MapRefused } from './map-refused'
import { MarkedTray } from './marked-tray'
import { NoticeBar } from './notice-bar'
import { useDrop } from './own/use-drop'
import { useOpenAddress } from './own/use-open-address'
import { Pane } from './pane'
import { PhoneDock } from './phone-dock'
import { SkipLinks } from './skip-links'
import { useCompact } from './theme'
import { useAddScene } from './use-add-scene'
import { useExplorerKeys } from './use-explorer-keys'
import { useExplorerModel } from './use-explorer-model'
import { usePicking } from './use-picking'
import { useTabs } from './use-tabs'
import './views.css'
import './low-frame.css'

const MapPane = later(fetchMapPane)
const ToldMap = later(() => import('@/modes/compare/told-map').then(({ ToldMap }) => ToldMap))
const TimelinePane = later(() => import('@/timeline/timeline-pane').then(({ TimelinePane }) => TimelinePane))

/** Where content and view meet: derives what is shown and hands it to three equal views. */
export function Explorer({ index }: { index: ClaimIndex }) {
  const compact = useCompact()
  const model = useExplorerModel(index)
  const { view, theme, from, to, counted, topic, claim, pair, pointed, litElsewhere } = model
  const { clock } = view
  const { tab, openTab, shows } = useTabs(compact, view.lens.length > 0 ? 'told' : view.view, index)
  const sheets = useSheet()
  const addScene = useAddScene(index, model, sheets.openSheet)
  useExplorerKeys(index, sheets.openSheet, addScene)
  const { openSheet } = sheets
  const openOwnSheet = useCallback(() => openSheet('own'), [openSheet])
  const isOver = useDrop(openOwnSheet)
  const picking = usePicking(view.at ?? index.collection.homeView)
  useOpenAddress(view.open, openOwnSheet)

  const goThere = (id: Id) =>
    moveWindow(index, windowOfClaim(index, id, clock) ?? { from, to }, 'step', 'go-there')
  const moveDates = (window: { from: Day; to: Day }) => moveWindow(index, window, 'step', 'burst')
  // On a phone the claim opens over the list: from the map or the timeline its tab comes to the front.
  const openClaim = (id: Id) => {
    pickClaim(id)
    openTab('claims')
  }
  // The heading of the page, else.
  const showsQuestion =
    view.view === 'list' && !model.isEditing && !claim && !pair && (!compact || tab === 'claims')
  const shared = {
    index,
    counted,
    from,
    to,
    clock,
    theme,
    compact,
    lit: pointed,
    selected: claim?.id ?? null,
    onLight: lightClaims,
  }

  return (
    <div
      className="explorer"
      data-tab={tab}
      data-claim={(claim || pair) && !model.isEditing ? 'open' : 'none'}
      data-pair={view.pair ? 'open' : 'none'}
      data-view={view.view}
      data-over={isOver || undefined}
      data-marked={model.marked !== null || undefined}
    >
      <SkipLinks />
      {!view.embed && (
        <ExplorerTop
          index={index}
          model={model}
          compact={compact}
          onSheet={openSheet}
          onAddScene={addScene}
        />
      )}
      <main className="explorer-main">
        {!showsQuestion && <h1 className="visually-hidden">{index.collection.title}</h1>}
        <section
          className="explorer-claims"
          tabIndex={-1}
          data-region="claims"
          aria-label={t('region.claims')}
        >
          <span key={view.view} ref={leaveAtTop} hidden />
          {view.embed && (
            <>
              <NoticeBar notices={model.notices} />
              <LanguageNotice />
            </>
          )}
          <ClaimsRegion index={index} model={model} compact={compact} picking={picking} onGoThere={goThere} />
        </section>
        <ClaimRegion index={index} model={model} compact={compact} onGoThere={goThere} />
        <MarkedTray index={index} claim={model.marked} />
        <section className="explorer-map" tabIndex={-1} data-region="map" aria-label={t('region.map')}>
          {shows('map') && isOriginless && <MapRefused view={view} />}
          {shows('map') && !isOriginless && (
            <Pane loading={t('pane.loading-map')} failed={mapFailure}>
              <MapPane
                {...shared}
                embedded={view.embed}
                onChooseClaim={openClaim}
                topic={topic}
                place={view.place}
                camera={view.at}
                layers={view.layer}
                onLayers={(layer) => changeSetting('layer', { layer })}
                onCamera={moveCamera}
                onChoosePlace={choosePlace}
                onWindow={moveDates}
                onPoint={picking.onPoint}
                overlay={
                  view.lens.length > 0
                    ? (frame) => (
                        <ToldMap
                          {...frame}
                          index={index}
                          lenses={view.lens}
                          cursor={model.cursor}
                          selected={shared.selected}
                          onChooseClaim={openClaim}
                          onLight={lightClaims}
                        />
                      )
                    : null
                }
              />
            </Pane>
          )}
        </section>
        <section
          className="explorer-timeline"
          tabIndex={-1}
          data-region="timeline"
          aria-label={t('region.timeline')}
        >
          {shows('timeline') && (
            <Pane loading={t('pane.loading-timeline')} failed={() => t('failed.timeline')}>
              <TimelinePane
                {...shared}
                lit={litElsewhere}
                onChooseClaim={openClaim}
                scale={view.scale}
                lanes={view.lanes}
                topic={view.topic}
                cursor={view.lens.length > 0 ? model.cursor : null}
                onWindow={(window, gesture, action) => moveWindow(index, window, gesture, action)}
                onClock={(next) => changeSetting('clock', { clock: next })}
                onScale={(scale) => changeSetting('scale', { scale })}
                onLanes={(lanes) => changeSetting('lanes', { lanes })}
              />
            </Pane>
          )}
        </section>
      </main>
      <ExplorerFoot index={index} view={view} counted={counted} compact={compact} onChooseClaim={openClaim} />
      <ExplorerSheets index={index} model={model} {...sheets} />
      {compact && (
        <PhoneDock index={index} from={from} to={to} tab={tab} onTab={openTab} onWindow={moveDates} />
      )}
    </div>
  )
}

function mapFailure(error: unknown): string {
  const reason = error instanceof Error ? error.message : ''
  return /webgl/i.test(reason) ? `${t('failed.map')} ${t('failed.map-webgl')}` : t('failed.map')
}

/** Another way to read the claims begins at its top, before what stands in it brings something of its own into sight. */
function leaveAtTop(first: HTMLElement | null): () => void {
  const panel = first?.parentElement
  return () => panel?.scrollTo(0, 0)
}
