import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { Camera } from '@/domain/collection'
import type { Viewport } from '@/domain/map-projection'
import { readToken } from '@/widget/read-token'
import type { MapColours } from './map-style'

// What the widget reads from the document and from MapLibre.

const COLOURS = ['land', 'abroad', 'water', 'river', 'rule', 'edge', 'ink', 'panel', 'accent'] as const

export function readColours(element: Element): MapColours {
  return Object.fromEntries(COLOURS.map((name) => [name, readToken(element, `--${name}`)])) as MapColours
}

export function sourceOf(map: MapLibre, name: string): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(name)
}

export function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

export function viewportOf(map: MapLibre): Viewport {
  const { clientWidth, clientHeight } = map.getContainer()
  return { ...cameraOf(map), width: clientWidth, height: clientHeight }
}

export function isSame(a: Camera, b: Camera | null): boolean {
  return b !== null && a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1]
}
