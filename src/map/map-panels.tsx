import type { Ordinal } from '@/domain/claim-index'
import { placesInFrame } from '@/domain/map-frame'
import type { MapPlaces } from '@/domain/map-places'
import type { Viewport } from '@/domain/map-projection'
import type { Homes } from '@/domain/map-voices'
import { later, Part } from '@/widget/part'
import type { PaneActions } from './pane-actions'
import type { ListStart } from './places-list'
import type { Scene } from './scene-types'

const PlacesList = later(() => import('./places-list').then(({ PlacesList }) => PlacesList))
const PlacePopover = later(() => import('./place-popover').then(({ PlacePopover }) => PlacePopover))

type MapPanelsProps = {
  listed: readonly Ordinal[]
  scene: Scene | null
  places: MapPlaces
  homes: Homes
  viewport: Viewport
  actions: PaneActions
  /** Where the list of places opens; null: it is closed. */
  listAt: ListStart | null
  /** The place was chosen on the map: reading goes on beside its mark. */
  takesFocus: boolean
  onCloseList: () => void
  onClosePlace: () => void
}

/** What opens over the map, one at a time: the list of all places, or the chosen one with its claims. */
export function MapPanels(props: MapPanelsProps) {
  const { listed, scene, places, homes, viewport, actions, listAt } = props
  const chosen = actions.index.places.get(actions.place ?? '')
  if (listAt === null && !chosen) return null
  return (
    <Part>
      {listAt ? (
        <PlacesList
          start={listAt}
          places={places}
          homes={homes}
          inFrame={placesInFrame(places, viewport)}
          actions={actions}
          onClose={props.onCloseList}
        />
      ) : (
        chosen && (
          <PlacePopover
            key={chosen.id}
            place={chosen}
            listed={listed}
            homes={homes}
            scene={scene}
            width={viewport.width}
            height={viewport.height}
            actions={actions}
            takesFocus={props.takesFocus}
            onClose={props.onClosePlace}
          />
        )
      )}
    </Part>
  )
}
