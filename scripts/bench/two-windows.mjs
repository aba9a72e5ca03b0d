// How long a press in one window of a lesson takes to be seen in the other. Both ways of talking and both
// directions take turns, press by press, so that a busy moment of the machine falls on all of them.
import { summary, table } from './table.mjs'

const PRESSES = 30
const WAYS = [
  { name: 'BroadcastChannel', isDirect: false },
  { name: 'window to window', isDirect: true },
]
/** @typedef {{ stage: import('@playwright/test').Page, notes: import('@playwright/test').Page }} Windows */
/** @typedef {keyof Windows} Side */

/** @returns {Promise<string>} Markdown; milliseconds */
export async function benchTwoWindows(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ address,
) {
  /** @type {Record<string, Record<Side, number[]>>} */
  const found = {}
  /** @type {Record<string, Windows>} */
  const windows = {}
  for (const { name, isDirect } of WAYS) {
    found[name] = { stage: [], notes: [] }
    windows[name] = await openLesson(browser, address, isDirect)
  }
  for (let press = 0; press < PRESSES * 2; press++)
    for (const { name } of WAYS) {
      /** @type {Side} */
      const pressed = press % 2 ? 'notes' : 'stage'
      const pair = windows[name]
      if (pair) found[name]?.[pressed].push(await timePress(pair, pressed))
    }
  for (const { stage } of Object.values(windows)) await stage.context().close()
  const rows = WAYS.map(({ name }) => [
    name,
    summary(found[name]?.stage ?? []),
    summary(found[name]?.notes ?? []),
  ])
  return `# Two windows of a lesson

Milliseconds from a key pressed in one window until the other is about to paint what it led to, median of ${PRESSES} presses (lowest to highest), the map of the stage drawn.

${table(['', 'pressed on the stage, seen in the notes', 'pressed in the notes, seen on the stage'], rows)}
`
}

/** @returns {Promise<Windows>} */
async function openLesson(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ address,
  /** @type {boolean} */ isDirect,
) {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  })
  if (isDirect) await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  const stage = await context.newPage()
  await stage.goto(`${address}#mode=present`)
  await stage.waitForSelector('.stage-map [data-map-ready]', { state: 'attached', timeout: 120_000 })
  const [notes] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('n')])
  await notes.waitForSelector('.notes-view')
  for (const page of [stage, notes]) await page.evaluate(noteTimes)
  return { stage, notes }
}

/** @returns {Promise<number>} ms */
async function timePress(/** @type {Windows} */ { stage, notes }, /** @type {Side} */ pressed) {
  const [here, there] = pressed === 'stage' ? [stage, notes] : [notes, stage]
  const before = await there.evaluate(() => document.documentElement.dataset.benchSeen ?? '')
  await here.keyboard.press('PageDown')
  await there.waitForFunction((old) => (document.documentElement.dataset.benchSeen ?? '') !== old, before)
  const at = (
    /** @type {import('@playwright/test').Page} */ page,
    /** @type {'benchSeen' | 'benchPressed'} */ what,
  ) => page.evaluate((key) => Number(document.documentElement.dataset[key]), what)
  return (await at(there, 'benchSeen')) - (await at(here, 'benchPressed'))
}

/** In the page: writes on <html> when a key was pressed, and when a new revision is about to be painted. */
function noteTimes() {
  // One clock for all windows.
  const now = () => String(performance.timeOrigin + performance.now())
  let revision = ''
  addEventListener('keydown', () => (document.documentElement.dataset.benchPressed = now()), true)
  new MutationObserver(() => {
    const shown = document.querySelector('[data-revision]')?.getAttribute('data-revision') ?? ''
    if (shown === revision) return
    revision = shown
    requestAnimationFrame(() => {
      document.documentElement.dataset.benchSeen = now()
    })
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-revision'] })
}
