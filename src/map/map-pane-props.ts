import type { ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Camera, Day, Id, LonLat, Topic } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import type { Box } from '@/domain/map-labels'
import type { Viewport } from '@/domain/map-projection'
import type { Clock, Layer } from '@/domain/view'
import type { Measure } from './map-measure'
import type { Scene } from './scene-types'

/** What the map lends to what is drawn over it: the frame, what lies there already, its fonts. */
export type MapFrame = {
  viewport: Viewport
  obstacles: readonly Box[]
  measure: Measure
  /** Names of the basemap where nothing of ours stands. */
  texts: Scene['texts']
}

export type MapPaneProps = {
  index: ClaimIndex
  /** `listed` are in the window, `outside` are other days'. */
  counted: Counted
  from: Day
  to: Day
  clock: Clock
  /** The question of the window. */
  topic: Topic | null
  selected: Id | null
  place: Id | null
  /** Claims pointed at elsewhere. */
  lit: readonly Id[]
  /** null: the collection's first view. */
  camera: Camera | null
  layers: Layer[]
  theme: 'light' | 'dark'
  compact: boolean
  /** In the page of another site. */
  embedded: boolean
  /** Drawn in the place of the marks; null: the marks. */
  overlay: ((frame: MapFrame) => ReactNode) | null
  /** After a gesture or a button, once. */
  onCamera: (camera: Camera, action: string) => void
  onLayers: (layers: Layer[]) => void
  onChooseClaim: (id: Id) => void
  onChoosePlace: (id: Id | null) => void
  onLight: (ids: readonly Id[]) => void
  /** Where a place is being put on the map: what lies there is no button, and the next click means its point. */
  onPoint: ((point: LonLat) => void) | null
  onWindow: (window: { from: Day; to: Day }) => void
}
