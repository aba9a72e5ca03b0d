import '@/i18n/words/map'
// In one chunk with the page's map: split into what both need and the rest, the two compress worse.
import './map-pane'
import './stage-map.css'
import type { FeatureCollection } from 'geojson'
import { type CSSProperties, memo, use, useMemo, useState } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Viewport } from '@/domain/map-projection'
import type { StageState } from '@/domain/stage'
import { stagePlaces } from '@/domain/stage-places'
import { parseLink } from '@/domain/view-link'
import { t } from '@/i18n/text'
import { useWidget } from '@/widget/use-widget'
import { fetchBasemap } from './map-basemap'
import { loadLabels } from './map-names'
import type { MapEvents, MapLack, MapState } from './map-types'
import { createMap } from './map-widget'
import { createStageMeasure, fitStage, stageSizes } from './stage-measure'
import { StageOverlay } from './stage-overlay'
import { layStage } from './stage-scene'

type StageMapProps = {
  index: ClaimIndex
  stage: StageState
  theme: 'light' | 'dark'
  /** The map steps aside: it stays as it is until it comes back. */
  isAside: boolean
}

const NO_DOTS: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The places of the voices that have been told; a picture without gestures. */
export function StageMap({ index, stage, theme, isAside }: StageMapProps) {
  const [shown, setShown] = useState(stage)
  if (!isAside && shown !== stage) setShown(stage)
  return <Picture index={index} stage={isAside ? shown : stage} theme={theme} isAside={isAside} />
}

const Picture = memo(function Picture({ index, stage, theme, isAside }: StageMapProps) {
  const labels = use(loadLabels())
  const [host, setHost] = useState<HTMLElement | null>(null)
  const [viewport, setViewport] = useState<Viewport | null>(null)
  const [fontsReady, setFontsReady] = useState(false)
  const [lack, setLack] = useState<MapLack | null>(null)
  const { width = 0, height = 0 } = viewport ?? {}
  const places = useMemo(() => stagePlaces(index, stage), [index, stage])
  const home = useMemo(() => parseLink(stage.link).view.at ?? index.collection.homeView, [index, stage.link])
  const sizes = useMemo(() => stageSizes(width, height), [width, height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text is wider when its font has arrived
  const measure = useMemo(() => (host ? createStageMeasure(host, sizes) : null), [host, sizes, fontsReady])
  // What stands aside tells nothing, to nobody: a step back may conceal it again.
  const scene = useMemo(
    () =>
      viewport && viewport.width > 0 && measure && !isAside
        ? layStage(places, viewport, measure, labels)
        : null,
    [places, viewport, measure, labels, isAside],
  )
  const canvas = useWidget<MapState, MapEvents>(
    createMap,
    { camera: null, home, theme, dots: NO_DOTS, outlines: outlinesOf(index, stage), still: fitStage },
    {
      onReady: (element) => {
        setHost(element)
        document.fonts.ready.then(() => setFontsReady(true))
      },
      onFrame: setViewport,
      onSettle: () => {},
      onOpenPlaces: () => {},
      onLack: setLack,
      onDot: () => {},
      onPoint: () => {},
    },
  )
  const told = [...places.ground, ...places.lettered, ...places.beyond, ...places.notPlaced, ...places.wide]
  const names = told.map(({ place }) => place.name).join(', ')
  return (
    <div
      className="stage-map"
      role="img"
      aria-label={names && !isAside ? t('present.map', { names }) : t('present.map-nothing')}
      style={
        {
          '--stage-note': `${sizes.note}px`,
          '--stage-row': `${sizes.row}px`,
          '--stage-focus': `${sizes.focus}px`,
        } as CSSProperties
      }
    >
      <div className="stage-map-canvas" inert ref={canvas} />
      {lack && <p className="stage-map-lack">{t(`map.${lack}`)}</p>}
      {scene && <StageOverlay scene={scene} />}
    </div>
  )
})

/** Regions and countries of which this step's voices speak. */
function outlinesOf(index: ClaimIndex, { focus, heard }: StageState): string[] {
  const claims = focus.kind === 'voices' && !focus.concealed ? focus.claims : []
  return claims
    .filter((id) => heard.includes(id))
    .flatMap((id) => index.collection.claims[index.ordinal.get(id) ?? -1]?.places ?? [])
    .flatMap(({ place, role }) => (role === 'subject' ? (index.places.get(place)?.outline ?? []) : []))
}

/** Fetches what a map of the stage will draw; rejects when it cannot be had. */
export function fetchGround(): Promise<unknown> {
  return Promise.all([fetchBasemap(), loadLabels()])
}
