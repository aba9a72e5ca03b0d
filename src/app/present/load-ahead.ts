// What a lesson needs is fetched while the network is there: a class-room's may go at any time.

/** In the order in which they will be wanted; first what the page itself is fetching now. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('@/map/map-pane'),
  () => import('@/timeline/timeline-pane'),
  () => import('./presenter'),
  () => import('@/map/stage-map'),
  () => import('@/map/map-basemap').then(({ fetchBasemap }) => fetchBasemap()),
  () => import('@/map/map-names').then(({ loadLabels }) => loadLabels()),
  () => import('@/modes/explore/claim-panel'),
  () => import('./present-sheet'),
  () => import('./scene-added'),
]

let fetched: Promise<boolean> | undefined

/** Fetches all parts of a lesson, one after the other. False: some did not come; the next call tries again. */
export function loadAhead(): Promise<boolean> {
  fetched ??= fetchAll().then((areAll) => {
    if (!areAll) fetched = undefined
    return areAll
  })
  return fetched
}

async function fetchAll(): Promise<boolean> {
  let areAll = true
  for (const load of PARTS) await load().catch(() => (areAll = false))
  return areAll
}
