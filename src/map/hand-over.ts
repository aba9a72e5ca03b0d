import type { Map as MapLibre } from 'maplibre-gl'

/**
 * Hands the picture over to whoever asks with a "capture" event whose detail takes a data: address: the drawing
 * buffer holds it only while a frame is drawn.
 */
export function handOver(container: HTMLElement, map: MapLibre): void {
  container.addEventListener('capture', (event) => {
    // Idle: colours of a new theme have faded in; the buffer of the last frame can still be read.
    map.once('idle', () => (event as CustomEvent).detail(map.getCanvas().toDataURL()))
    map.triggerRepaint()
  })
}
