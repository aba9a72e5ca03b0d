import { burstsOf, suitsElastic } from '@/domain/bursts'
import { hasRoomFor } from '@/domain/elastic-time'
import type { Shown, Size } from './compose-picture'

/** Are the days of each burst drawn side by side? Until the size is known: as if there were room. */
export function drawsElastic({ index, scale, compact }: Shown, size: Size | null): boolean {
  const bursts = burstsOf(index)
  // A phone shows one burst at a time.
  const hasRoom = compact || size === null || hasRoomFor(bursts.length, size.width)
  return scale === 'elastic' && hasRoom && suitsElastic(bursts)
}
