import { fetchMapPane, fetchStageMap, knowsWebGl } from '@/map/fetch-map'
import { aheadStore } from '@/store/ahead-store'

// What a lesson needs is fetched while the network is there: a class-room's may go at any time.

/** In the order in which they will be wanted; first what the page itself is fetching now. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  ...ofMap(fetchMapPane),
  () => import('@/timeline/timeline-pane'),
  () => import('./presenter'),
  ...ofMap(() => fetchStageMap().then(({ fetchGround }) => fetchGround())),
  () => import('@/modes/explore/claim-panel'),
  () => import('./present-sheet'),
  () => import('./scene-added'),
]

/** Fetches the parts, one after the other; when the page rests. */
export async function loadAhead(): Promise<boolean> {
  let hasAll = true
  for (const load of PARTS)
    await load().catch(() => {
      hasAll = false
    })
  return hasAll
}

/**
 * When somebody is about to present: all parts and all letters, and whether they came. Letters come file by
 * file as they are written, and a name late in the lesson may be the first in its script; each file makes the
 * page lay out its text anew, so those who only read are spared that. Asks again when a network is back.
 */
export async function prepareLesson(): Promise<void> {
  aheadStore.setState({ hasAll: 'fetching' })
  void import('@/app/offline/service-worker').then(({ checkFiles }) => checkFiles()).catch(() => undefined)
  const letters = Promise.all(lettersOfOurs().map((face) => face.load()))
  const hasLetters = await letters.then(
    () => true,
    () => false,
  )
  const hasAll = (await loadAhead()) && hasLetters
  aheadStore.setState({ hasAll: hasAll ? 'yes' : 'no' })
  if (!hasAll) addEventListener('online', () => prepareLesson(), { once: true })
}

/** Where no map can be drawn a lesson is ready without it. */
function ofMap(fetch: () => Promise<unknown>) {
  return knowsWebGl ? [fetch] : []
}

/** Not those of the system that stand in for them (ui/fonts.css): which of these there are is the computer's. */
function lettersOfOurs(): FontFace[] {
  return [...document.fonts].filter(({ family }) => !family.includes('Stand-in'))
}
