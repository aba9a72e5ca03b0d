import type { ClaimIndex } from '@/domain/claim-index'
import type { Camera, Day, Id, Topic } from '@/domain/collection'
import type { Counted } from '@/domain/listed'
import type { Clock, Language, Layer } from '@/domain/view'

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
  language: Language
  compact: boolean
  /** After a gesture or a button, once. */
  onCamera: (camera: Camera, action: string) => void
  onLayers: (layers: Layer[]) => void
  onChooseClaim: (id: Id) => void
  onChoosePlace: (id: Id | null) => void
  onLight: (ids: readonly Id[]) => void
  onWindow: (window: { from: Day; to: Day }) => void
}
