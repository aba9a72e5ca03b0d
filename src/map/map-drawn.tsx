import { createPortal } from 'react-dom'
import { Part } from '@/widget/part'
import { MapOverlay } from './map-overlay'
import type { MapFrame, MapPaneProps } from './map-pane-props'
import type { PaneActions } from './pane-actions'
import type { Scene } from './scene-types'

type MapDrawnProps = {
  pane: MapPaneProps
  /** The canvas's own box, so that gestures on what lies over it reach it. */
  host: HTMLElement
  scene: Scene
  frame: Omit<MapFrame, 'texts'>
  actions: PaneActions
}

/** What lies over the ground: the marks, or what the app draws in their place. */
export function MapDrawn({ pane, host, scene, frame, actions }: MapDrawnProps) {
  const { overlay, topic, counted, from, to } = pane
  return createPortal(
    overlay ? (
      <Part>{overlay({ ...frame, texts: scene.texts })}</Part>
    ) : (
      <MapOverlay scene={scene} topic={topic} listed={counted.listed} from={from} to={to} actions={actions} />
    ),
    host,
  )
}
