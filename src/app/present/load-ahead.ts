import { aheadStore } from '@/store/ahead-store'

// What a lesson needs is fetched while the network is there: a class-room's may go at any time.

/** In the order in which they will be wanted; first what the page itself is fetching now. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('@/map/map-pane'),
  () => import('@/timeline/timeline-pane'),
  () => import('./presenter'),
  () => import('@/map/stage-map').then(({ fetchGround }) => fetchGround()),
  () => import('@/modes/explore/claim-panel'),
  // Letters come file by file as they are written: a name late in the lesson may be the first in its script.
  () => Promise.all([...document.fonts].map((face) => face.load())),
  () => import('./present-sheet'),
  () => import('./scene-added'),
]

/** Fetches all parts of a lesson, one after the other, and says how that went. Asks again when a network is back. */
export async function loadAhead(): Promise<void> {
  aheadStore.setState({ hasAll: 'fetching' })
  let hasAll = true
  for (const load of PARTS)
    await load().catch(() => {
      hasAll = false
    })
  aheadStore.setState({ hasAll: hasAll ? 'yes' : 'no' })
  if (!hasAll) addEventListener('online', () => loadAhead(), { once: true })
}
