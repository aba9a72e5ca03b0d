import './maplibre.css'
import type { FeatureCollection } from 'geojson'
import { type Map as MapLibre, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Camera } from '@/domain/collection'
import { fitted } from '@/domain/map-frame'
import { roundCamera } from '@/domain/view'
import type { CreateWidget } from '@/widget/use-widget'
import { handOver } from './hand-over'
import { makeMap } from './make-map'
import { fetchBasemap } from './map-basemap'
import { listenToClicks } from './map-clicks'
import { createGround, type Ground } from './map-ground'
import { cameraOf, isSame, readColours, sourceOf, viewportOf } from './map-state'
import { DOTS, GROUND_SOURCES, mapStyle, outlineFilters } from './map-style'
import type { MapEvents, MapState } from './map-types'

const FLIGHT_MS = 300
/** Nobody tells of a worker that has died or never came. */
const GROUND_WITHIN_MS = 20_000

/** MapLibre behind update and destroy. Throws without WebGL 2; the caller shows why. */
export const createMap: CreateWidget<MapState, MapEvents> = (container, events) => {
  setWorkerUrl(workerUrl)
  // The workers outlive a map: the stage's comes after the page's, maybe when the network has gone.
  prewarm()
  let state: MapState | null = null
  let settled: Camera | null = null
  let action = 'map-drag'
  let hasBasemap = false
  let isOver = false
  let isGone = false
  /** Of what it is told from the loss of its drawing until it rests again with a new one. */
  let forgets = false
  let isLandless = false
  let patience = 0
  let map: MapLibre | null = null
  let ground: Ground | null = null
  let styled: Promise<void> = Promise.resolve()
  const note = (next: string) => {
    action = next
  }

  function start(first: MapState): MapLibre {
    const camera = targetOf(first)
    const created = makeMap(container, first, camera)
    settled = roundCamera(camera)
    styled = new Promise((resolve) => created.once('style.load', () => resolve()))
    listen(created)
    events.onReady(created.getCanvasContainer())
    events.onFrame(viewportOf(created))
    patience = window.setTimeout(() => isGone || events.onLack('lost'), GROUND_WITHIN_MS)
    Promise.all([fetchBasemap(), styled]).then(
      ([topology]) => {
        if (isOver) return
        ground = createGround(created, topology, loseLand)
        feedGround()
        // Once the land is drawn: until then the ground is paper, not sea.
        created.once('idle', function drawn() {
          // The map is idle as well when there is nothing that it could draw.
          if (isLandless) return
          if (forgets || feedGround()) return void created.once('idle', drawn)
          hasBasemap = true
          clearTimeout(patience)
          if (!isGone) events.onLack(null)
          paint(created)
          // For those who wait for the picture and not for a time.
          container.setAttribute('data-map-ready', 'true')
        })
      },
      () => isOver || loseLand(),
    )
    return created
  }

  function feedGround(zoom?: number): boolean {
    return !forgets && ground !== null && ground.feed(state?.outlines ?? [], zoom)
  }

  function loseLand(): void {
    isLandless = true
    if (!isGone) events.onLack('lost')
  }

  function listen(created: MapLibre): void {
    const host = created.getCanvasContainer()
    host.addEventListener('wheel', () => note('map-wheel'), { passive: true })
    host.addEventListener('pointerdown', () => note('map-drag'))
    host.addEventListener('dblclick', () => note('map-double-click'))
    host.addEventListener('keydown', (event) => {
      note('map-key')
      if (event.key !== 'Enter' || event.target !== created.getCanvas()) return
      // Else the same key would press the button that the list puts the focus on.
      event.preventDefault()
      events.onOpenPlaces()
    })
    handOver(container, created)
    created.on('move', () => {
      feedGround()
      events.onFrame(viewportOf(created))
    })
    created.on('resize', () => {
      if (state?.camera === null) flyTo(created, targetOf(state), 0)
      feedGround()
      events.onFrame(viewportOf(created))
    })
    created.on('moveend', (event: object) => {
      const camera = roundCamera(cameraOf(created))
      if ('own' in event || isSame(camera, settled)) return
      settled = camera
      events.onSettle(camera, action)
    })
    listenToClicks(created, events)
    created.on('error', (event) => {
      // biome-ignore lint/suspicious/noConsole: MapLibre says it itself only where nobody listens
      console.error(event.error)
      if ('sourceId' in event && GROUND_SOURCES.some((name) => name === event.sourceId)) loseLand()
    })
    created.on('webglcontextlost', () => {
      isGone = true
      forgets = true
      events.onLack('gone')
    })
    created.on('webglcontextrestored', () => {
      isGone = false
      events.onLack(isLandless ? 'lost' : null)
      if (!state) return
      created.jumpTo(settled ?? targetOf(state), { own: true })
      created.once('idle', () => {
        forgets = false
        paint(created)
        feedGround()
        if (state) showDots(created, state.dots)
        if (state) showOutlines(created, state.outlines)
      })
    })
  }

  function targetOf({ camera, home, still = fitted }: MapState): Camera {
    return roundCamera(camera ?? still(home, container.clientWidth, container.clientHeight))
  }

  function flyTo(created: MapLibre, target: Camera, duration: number): void {
    if (isSame(target, settled)) return
    settled = target
    feedGround(target.zoom)
    // Without a drawing there are no frames for a flight; the marks go there at once.
    created.easeTo({ ...target, duration: isGone ? 0 : duration }, { own: true })
  }

  function paint(created: MapLibre): void {
    for (const layer of mapStyle(readColours(container), hasBasemap).layers)
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        if (name.endsWith('color')) created.setPaintProperty(layer.id, name as 'fill-color', value)
  }

  function showOutlines(created: MapLibre, codes: readonly string[]): void {
    styled.then(() => {
      feedGround()
      for (const [source, filter] of Object.entries(outlineFilters(codes)))
        created.setFilter(`chosen-${source}`, filter)
    })
  }

  function showDots(created: MapLibre, dots: FeatureCollection): void {
    styled.then(() => sourceOf(created, DOTS)?.setData(dots))
  }

  return {
    update(next) {
      const before = state
      state = next
      if (!map) {
        map = start(next)
        if (next.dots.features.length > 0) showDots(map, next.dots)
        if (next.outlines.length > 0) showOutlines(map, next.outlines)
        return
      }
      const shown = map
      // The document gets the theme in the same commit; its colours hold from the next frame.
      if (before?.theme !== next.theme) requestAnimationFrame(() => shown === map && paint(shown))
      if (before?.dots !== next.dots) showDots(shown, next.dots)
      if (before?.outlines.join() !== next.outlines.join()) showOutlines(shown, next.outlines)
      // Only what is asked for anew: while a gesture runs the old wish comes again each frame.
      const target = targetOf(next)
      if (before === null || !isSame(target, targetOf(before))) flyTo(shown, target, FLIGHT_MS)
    },
    destroy() {
      isOver = true
      clearTimeout(patience)
      map?.remove()
      map = null
    },
  }
}
