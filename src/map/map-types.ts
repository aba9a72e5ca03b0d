import type { FeatureCollection } from 'geojson'
import type { Camera, Id, LonLat } from '@/domain/collection'
import type { fitted } from '@/domain/map-frame'
import type { Viewport } from '@/domain/map-projection'

export type MapState = {
  /** null: the first view, fitted to the frame. */
  camera: Camera | null
  home: Camera
  theme: 'light' | 'dark'
  /** Places beyond those that stand as buttons; each feature's property `place` is an id. */
  dots: FeatureCollection
  /** Codes of the regions and countries to be outlined. */
  outlines: readonly string[]
  /** A picture without gestures; how its first view fits the frame. */
  still?: typeof fitted
  /** It stands in a page that scrolls: one finger and the wheel are left to that page (decision 0010). */
  yields?: boolean
}

/**
 * Labels and marks stand without it: "lost", the ground that did not come (yet); "gone", the drawing, which the
 * browser has taken away.
 */
export type MapLack = 'lost' | 'gone' | null

export type MapEvents = {
  /** The element over the canvas in which labels are drawn: a wheel or drag on them still moves the map. */
  onReady: (host: HTMLElement) => void
  /** On every frame of a movement. */
  onFrame: (viewport: Viewport) => void
  /** After a gesture, once, rounded. */
  onSettle: (camera: Camera, action: string) => void
  onOpenPlaces: () => void
  onLack: (lack: MapLack) => void
  onDot: (place: Id) => void
  /** A click on the ground. */
  onPoint: (point: LonLat) => void
}
