// How long the built page takes to start: medians of RUNS loads, each in a fresh profile; the settings take
// turns, so that a busy moment of the machine falls on all of them.
import { summary, table } from './table.mjs'

const RUNS = 7
const SETTINGS = [
  { name: 'unthrottled', slowdown: 1 },
  { name: 'CPU 4 times slower', slowdown: 4 },
]
/** What has to be on the page: a claim to choose, marks on the timeline, marks on the map. */
const MOMENTS = {
  list: '[data-region=claims] [role=option]',
  timeline: '[data-region=timeline] [data-claim-id]',
  map: '[data-region=map]:has(canvas) .map-overlay button',
}
const COLUMNS = ['first text', ...Object.keys(MOMENTS)]

/** @returns {Promise<string>} Markdown; milliseconds */
export async function benchStart(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ address,
) {
  /** @type {Map<string, Record<string, number>[]>} */
  const loads = new Map(SETTINGS.map(({ name }) => [name, []]))
  // One load that does not count: it fills the server's compressed copies and the system's file cache.
  await load(browser, address, 1)
  for (let run = 0; run < RUNS; run++)
    for (const { name, slowdown } of SETTINGS) loads.get(name)?.push(await load(browser, address, slowdown))
  const rows = [...loads].map(([name, all]) => [
    name,
    ...COLUMNS.map((column) => summary(all.map((it) => it[column] ?? Number.NaN))),
  ])
  return `# Start of the built page

Milliseconds from the start of navigation, median of ${RUNS} loads (lowest to highest), each in a fresh profile.

${table(['', ...COLUMNS], rows)}

*list*: the first claim can be chosen. *timeline*: its first mark is there. *map*: its canvas and the first place to press are there.
`
}

/** @returns {Promise<Record<string, number>>} ms since navigation began, by column */
async function load(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ address,
  /** @type {number} */ slowdown,
) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(noteMoments, MOMENTS)
  await page.goto(address)
  const names = Object.keys(MOMENTS)
  for (const name of names) await page.waitForSelector(`html[data-bench-${name}]`, { timeout: 120_000 })
  const found = await page.evaluate((keys) => {
    const at = (/** @type {string} */ name) =>
      Number(document.documentElement.getAttribute(`data-bench-${name}`))
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    return { 'first text': paint, ...Object.fromEntries(keys.map((key) => [key, at(key)])) }
  }, names)
  await context.close()
  return found
}

/** In the page: writes on <html> when each selector first matched. */
function noteMoments(/** @type {Record<string, string>} */ moments) {
  const open = new Map(Object.entries(moments))
  const observer = new MutationObserver(() => {
    for (const [name, selector] of open) {
      if (!document.querySelector(selector)) continue
      open.delete(name)
      document.documentElement.setAttribute(`data-bench-${name}`, String(Math.round(performance.now())))
    }
    if (open.size === 0) observer.disconnect()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}
