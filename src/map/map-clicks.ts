import type { Map as MapLibre } from 'maplibre-gl'
import type { MapEvents } from './map-types'

/** What is pressed on the ground itself; all else is a button over it. */
export function listenToClicks(map: MapLibre, events: MapEvents): void {
  map.on('dblclick', (event) => {
    if ((event.originalEvent.target as Element).closest('button')) event.preventDefault()
  })
  map.on('click', ({ lngLat: { lng, lat } }) => events.onPoint([lng, lat]))
  map.on('click', 'dots', (event) => {
    const place: string | undefined = event.features?.[0]?.properties.place
    if (place) events.onDot(place)
  })
}
