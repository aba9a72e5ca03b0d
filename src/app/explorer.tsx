import { lazy, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import { windowOfClaim } from '@/domain/go-there'
import { absenceOf, countClaims } from '@/domain/listed'
import { claimsAt } from '@/domain/place-tree'
import { resolveView, windowOf } from '@/domain/resolve-view'
import { topicOfWindow } from '@/domain/topic-of-window'
import { t } from '@/i18n/text'
import { ClaimPanel } from '@/modes/explore/claim-panel'
import { ClaimsPanel } from '@/modes/explore/claims-panel'
import { lightClaims, viewStore } from '@/store/view-store'
import {
  changeSetting,
  chooseClaim,
  choosePlace,
  chooseTopic,
  closeClaim,
  moveCamera,
  moveWindow,
} from './actions'

import { Header } from './header'
import { NoticeBar } from './notice-bar'
import { Pane } from './pane'
import { PhoneDock, type Tab } from './phone-dock'
import { SideFilter } from './side-filter'
import { SkipLinks } from './skip-links'
import { StatusBar } from './status-bar'
import { useCompact, useTheme } from './theme'
import { useExplorerKeys } from './use-explorer-keys'

const MapPane = lazy(() => import('@/map/map-pane').then(({ MapPane }) => ({ default: MapPane })))
const TimelinePane = lazy(() =>
  import('@/timeline/timeline-pane').then(({ TimelinePane }) => ({ default: TimelinePane })),
)

/** Where content and view meet: derives what is shown and hands it to three equal views. */
export function Explorer({ index }: { index: ClaimIndex }) {
  const link = useStore(viewStore, (state) => state.view)
  const linkNotices = useStore(viewStore, (state) => state.notices)
  const lit = useStore(viewStore, (state) => state.lit)
  const [tab, setTab] = useState<Tab>('claims')
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set(['claims']))
  const compact = useCompact()
  useExplorerKeys()

  const { view, notices } = useMemo(() => resolveView(link, index), [link, index])
  const theme = useTheme(view.theme)
  const { from, to } = windowOf(index, view)
  const { filters, known, clock } = view
  const question = useMemo(() => ({ filters, known, clock, from, to }), [filters, known, clock, from, to])
  const counted = useMemo(() => countClaims(index, question), [index, question])
  const topic = useMemo(() => topicOfWindow(index, from, to, view.topic), [index, from, to, view.topic])
  const claim = claimOf(index, view.claim)
  const place = index.places.get(view.place ?? '') ?? null
  const absent = claim ? absenceOf(counted, index.ordinal.get(claim.id) ?? -1) : null
  const placed = useMemo(() => claimsAt(index, counted.listed, view.place), [index, counted, view.place])
  // A chosen place keeps its claims lit in the other two views while nothing is pointed at.
  const litElsewhere = lit.length > 0 ? lit : placed

  const goThere = (id: Id) =>
    moveWindow(index, windowOfClaim(index, id, clock) ?? { from, to }, 'step', 'go-there')
  const moveDates = (window: { from: Day; to: Day }) => moveWindow(index, window, 'step', 'burst')
  const openTab = (next: Tab) => {
    setTab(next)
    setOpened((before) => new Set([...before, next]))
  }
  // On a phone the claim opens over the list: from the map or the timeline its tab comes to the front.
  const openClaim = (id: Id) => {
    chooseClaim(id)
    setTab('claims')
  }
  const shows = (pane: Tab) => !compact || opened.has(pane)
  const shared = {
    index,
    counted,
    from,
    to,
    clock,
    theme,
    compact,
    lit,
    selected: claim?.id ?? null,
    onLight: lightClaims,
  }

  return (
    <div className="explorer" data-tab={tab} data-claim={claim ? 'open' : 'none'}>
      <SkipLinks />
      <Header collection={index.collection} theme={view.theme} />
      <NoticeBar notices={[...linkNotices, ...notices]} />
      <main className="explorer-main">
        <section
          className="explorer-claims"
          tabIndex={-1}
          data-region="claims"
          aria-label={t('region.claims')}
        >
          <ClaimsPanel
            {...shared}
            lit={litElsewhere}
            topic={topic}
            sort={view.sort}
            onChooseClaim={chooseClaim}
            onChooseTopic={chooseTopic}
            onSort={(sort) => changeSetting('sort', { sort })}
            onGoThere={goThere}
          >
            <SideFilter
              index={index}
              question={question}
              place={place && { name: place.names.en, claims: placed.length }}
            />
          </ClaimsPanel>
        </section>
        <section
          className="explorer-claim"
          data-region="claim"
          aria-label={t('region.claim')}
          hidden={!claim}
        >
          {claim && (
            <Pane loading="" failed={() => t('failed.panel')}>
              <ClaimPanel
                index={index}
                claim={claim}
                compact={compact}
                absent={absent}
                onChooseClaim={chooseClaim}
                onChoosePlace={choosePlace}
                onClose={closeClaim}
                onGoThere={goThere}
                onLight={lightClaims}
              />
            </Pane>
          )}
        </section>
        <section className="explorer-map" tabIndex={-1} data-region="map" aria-label={t('region.map')}>
          {shows('map') && (
            <Pane loading={t('pane.loading-map')} failed={mapFailure}>
              <MapPane
                {...shared}
                onChooseClaim={openClaim}
                topic={topic}
                place={view.place}
                camera={view.at}
                fromWhere={view.layer.includes('from-where')}
                alsoMentioned={view.layer.includes('also-mentioned')}
                language={view.lang}
                onCamera={moveCamera}
                onChoosePlace={choosePlace}
                onWindow={moveDates}
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
                onWindow={(window, gesture, action) => moveWindow(index, window, gesture, action)}
                onClock={(next) => changeSetting('clock', { clock: next })}
                onScale={(scale) => changeSetting('scale', { scale })}
                onLanes={(lanes) => changeSetting('lanes', { lanes })}
              />
            </Pane>
          )}
        </section>
      </main>
      <StatusBar counted={counted} total={index.collection.claims.length} />
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
