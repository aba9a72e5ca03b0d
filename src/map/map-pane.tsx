import '@/i18n/words/map'
import './map-pane.css'
import { useMemo, useRef, useState } from 'react'
import type { Ordinal } from '@/domain/claim-index'
import type { Camera, Id } from '@/domain/collection'
import { fitted } from '@/domain/map-frame'
import type { Box } from '@/domain/map-labels'
import { mapPlaces } from '@/domain/map-places'
import type { Viewport } from '@/domain/map-projection'
import { outlinedPlaces } from '@/domain/map-related'
import { homesOfVoices } from '@/domain/map-voices'
import { roundCamera } from '@/domain/view'
import { useWidget } from '@/widget/use-widget'
import { MapControls } from './map-controls'
import { MapDrawn } from './map-drawn'
import { Dock, Foot, NotPlaced } from './map-edges'
import { MapInset } from './map-inset'
import { createMeasure } from './map-measure'
import type { MapPaneProps } from './map-pane-props'
import { MapPanels } from './map-panels'
import type { MapEvents, MapLack } from './map-types'
import { createMap } from './map-widget'
import type { PaneActions } from './pane-actions'
import type { ListStart } from './places-list'
import { useCountsInViews, useDots, useScene } from './use-scene'
import { watchBoxes } from './watch-boxes'

/** The places of the claims: a canvas for the ground, and over it everything that can be read or chosen. */
export function MapPane(props: MapPaneProps) {
  const { index, counted, clock, topic, selected, place, lit, compact, theme } = props
  const { collection } = index
  const [host, setHost] = useState<HTMLElement | null>(null)
  const [viewport, setViewport] = useState<Viewport>({ ...collection.homeView, width: 0, height: 0 })
  const [obstacles, setObstacles] = useState<readonly Box[]>([])
  const [listAt, setListAt] = useState<ListStart | null>(null)
  /** The place that was chosen here, not in another view. */
  const [onMap, setOnMap] = useState<Id | null>(null)
  const [lack, setLack] = useState<MapLack>(null)
  const [fontsReady, setFontsReady] = useState(false)
  const opener = useRef<HTMLElement | null>(null)
  const [boxRef] = useState(() => watchBoxes(setObstacles))

  const places = useMemo(() => mapPlaces(index, counted, topic), [index, counted, topic])
  const homes = useMemo(() => homesOfVoices(index, counted.listed), [index, counted])
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes change with the width and when fonts arrive
  const measure = useMemo(() => (host ? createMeasure(host) : null), [host, fontsReady, viewport.width < 700])
  const scene = useScene({
    index,
    counted,
    from: props.from,
    to: props.to,
    clock,
    topic,
    places,
    homes,
    viewport,
    obstacles,
    measure,
    compact,
    selected,
    place,
    lit,
    fromWhere: props.layers.includes('from-where'),
    alsoMentioned: props.layers.includes('also-mentioned'),
  })
  const dots = useDots(scene?.beyondButtons ?? NONE)
  const outlined = useMemo(() => outlinedPlaces(index, selected, place), [index, selected, place])
  const { width, height } = viewport
  const isPicking = props.onPoint !== null
  const inViews = useCountsInViews(index, counted, viewport)

  const openListAt = (start: ListStart) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setListAt(start)
  }
  const openList = () => openListAt('top')
  const closeList = () => {
    setListAt(null)
    opener.current?.focus()
  }
  const moveTo = (next: Camera, action: string) => props.onCamera(roundCamera(next), action)
  const showView = (next: Camera, action: string) => moveTo(fitted(next, width, height), action)
  const choosePlace = (id: Id) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOnMap(id)
    props.onChoosePlace(id === place ? null : id)
  }
  const closePlace = () => {
    props.onChoosePlace(null)
    opener.current?.focus()
  }
  const container = useWidget<Parameters<ReturnType<typeof createMap>['update']>[0], MapEvents>(
    createMap,
    {
      camera: props.camera,
      home: collection.homeView,
      theme,
      dots,
      outlines: outlined.flatMap(({ outline }) => outline ?? []),
      yields: props.embedded,
    },
    {
      onReady: (element) => {
        setHost(element)
        document.fonts.ready.then(() => setFontsReady(true))
      },
      onFrame: setViewport,
      onSettle: props.onCamera,
      onOpenPlaces: openList,
      onLack: setLack,
      onDot: (id) => isPicking || choosePlace(id),
      onPoint: (point) => props.onPoint?.(point),
    },
  )
  const actions: PaneActions = {
    index,
    selected,
    place,
    chooseClaim: props.onChooseClaim,
    choosePlace,
    light: (claims: readonly Ordinal[]) =>
      props.onLight(claims.flatMap((i) => collection.claims[i]?.id ?? [])),
    goTo: props.onWindow,
  }

  return (
    <div className="map-pane" data-compact={compact} data-narrow={width < 700} data-picking={isPicking}>
      <div className="map-canvas" ref={container} />
      {host && scene && measure && (
        <MapDrawn
          pane={props}
          host={host}
          scene={scene}
          frame={{ viewport, obstacles, measure }}
          actions={actions}
        />
      )}
      <div className="map-head">
        <div className="map-top" ref={boxRef('top')}>
          <MapControls
            views={collection.views}
            counts={inViews}
            home={collection.homeView}
            viewport={viewport}
            isListOpen={listAt !== null}
            onCamera={moveTo}
            onView={showView}
            onOpenList={listAt ? closeList : openList}
            layers={props.layers}
            onLayers={props.onLayers}
          />
        </div>
        <div className="map-corner" ref={boxRef('corner')}>
          {!props.overlay && (
            <NotPlaced
              places={places.notPlaced}
              actions={actions}
              isShort={width < 700}
              onOpenList={openList}
            />
          )}
        </div>
      </div>
      <div className="map-bottom" data-measured={width > 0}>
        <div className="map-left" ref={boxRef('left')}>
          <MapInset
            showsHomes={props.layers.includes('from-where')}
            homes={homes}
            viewport={viewport}
            measure={measure}
            focus={places.focus?.place ?? null}
          />
        </div>
        <div className="map-dock-row" ref={boxRef('dock')}>
          {!props.overlay && (
            <Dock places={places} actions={actions} onOpenNoPlace={() => openListAt('no-place')} />
          )}
        </div>
        <div className="map-right" ref={boxRef('right')}>
          <Foot viewport={viewport} scene={scene} outlined={outlined} lack={lack} />
        </div>
      </div>
      <MapPanels
        listed={counted.listed}
        scene={scene}
        places={places}
        homes={homes}
        viewport={viewport}
        actions={actions}
        listAt={listAt}
        takesFocus={onMap === place}
        onCloseList={closeList}
        onClosePlace={closePlace}
      />
    </div>
  )
}

const NONE: readonly never[] = []
