import { Map as MapLibre } from 'maplibre-gl'
import type { Camera } from '@/domain/collection'
import { t } from '@/i18n/text'
import { readColours } from './map-state'
import { mapStyle } from './map-style'
import type { MapState } from './map-types'

/** A flat map that nobody turns or tilts, of paper until its land has come. Throws without WebGL 2. */
export function makeMap(container: HTMLElement, { still, yields }: MapState, camera: Camera): MapLibre {
  // Not by a style alone: where that does not come, canvas and container would enlarge each other without end.
  container.style.contain = 'size'
  const map = new MapLibre({
    container,
    style: mapStyle(readColours(container), false),
    center: camera.center,
    zoom: camera.zoom,
    minZoom: 1.5,
    maxZoom: 13,
    maxPitch: 0,
    attributionControl: false,
    interactive: !still,
    cooperativeGestures: yields === true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    locale: {
      'Map.Title': t('map.drawing'),
      'CooperativeGesturesHandler.WindowsHelpText': t('map.wheel'),
      'CooperativeGesturesHandler.MacHelpText': t('map.wheel'),
      'CooperativeGesturesHandler.MobileHelpText': t('map.two-fingers'),
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.getCanvas().setAttribute('role', 'group')
  return map
}
