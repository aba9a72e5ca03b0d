// How long the built page takes to start, beside the same page without map and timeline, and beside one whose lazy
// parts are all in the entry: medians of RUNS loads, each in a fresh profile. Settings and builds take turns, load by
// load, so that a busy moment of the machine falls on all of them.
import { otherBuilds } from './other-builds.mjs'
import { summary, table } from './table.mjs'

const RUNS = 7
/** As Chromium's developer tools have it. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const SETTINGS = [
  { name: 'unthrottled', slowdown: 1, network: null },
  { name: 'CPU 4 times slower', slowdown: 4, network: null },
  { name: 'Fast 3G', slowdown: 1, network: FAST_3G },
]
/** What has to be on the page: a claim to choose, marks on the timeline, marks on the map. */
const MOMENTS = {
  list: '[data-region=claims] [role=option]',
  timeline: '[data-region=timeline] [data-claim-id]',
  map: '[data-region=map]:has(canvas) .map-overlay button',
}
const COLUMNS = ['first text', ...Object.keys(MOMENTS), 'blocked']

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {typeof SETTINGS[number]} Setting */
/** @typedef {Record<string, number>} Load milliseconds by column, and `shift` */

/** @returns {Promise<string>} Markdown; milliseconds */
export async function benchStart(/** @type {Browser} */ browser, /** @type {string} */ address) {
  const others = await otherBuilds()
  const sides = [
    { name: 'as it is', address, panes: true },
    { name: 'without map and timeline', address: others.withoutPanes, panes: false },
    { name: 'all in the entry', address: others.oneBundle, panes: true },
  ]
  try {
    /** @type {Map<string, Load[]>} */
    const loads = new Map()
    /** @type {Load[]} */
    const again = []
    // One load that does not count: it fills the server's compressed copies and the system's file cache.
    for (const side of sides) await load(browser, side, SETTINGS[0])
    for (let run = 0; run < RUNS; run++) {
      for (const setting of SETTINGS)
        for (const side of sides) {
          const key = `${setting.name}, ${side.name}`
          loads.set(key, [...(loads.get(key) ?? []), await load(browser, side, setting)])
        }
      again.push(await secondVisit(browser, address))
    }
    return report(loads, again)
  } finally {
    await others.close()
  }
}

function report(/** @type {Map<string, Load[]>} */ loads, /** @type {Load[]} */ again) {
  const of = (/** @type {Load[]} */ all, /** @type {string} */ column) =>
    all.some((one) => one[column] === undefined) ? '' : summary(all.map((one) => one[column] ?? Number.NaN))
  const rows = [...loads].map(([name, all]) => [name, ...COLUMNS.map((column) => of(all, column))])
  const shifts = [...loads].filter(([name]) => name.endsWith('as it is')).flatMap(([, all]) => all)
  return `# Start of the built page

Milliseconds from the start of navigation, median of ${RUNS} loads (lowest to highest), each in a fresh profile.

${table(['', ...COLUMNS], rows)}

*list*: the first claim can be chosen. *timeline*: its first mark is there. *map*: its canvas and the first place to press are there. *blocked*: of each task of the main thread what is over 50 ms, until all of these are there. *without map and timeline*: the same build, whose server has not these two parts. *all in the entry*: the same sources, with nothing put off.

What moves by itself while the page comes (layout shift, as it is, the worst of ${shifts.length} loads): ${Math.max(...shifts.map(({ shift = Number.NaN }) => shift)).toFixed(4)}.

${table(
  ['second visit, without a network', 'first visit', 'second', 'requests of the second'],
  [
    [
      'list, milliseconds',
      of(again, 'first'),
      of(again, 'second'),
      String(Math.max(...again.map(({ requests = Number.NaN }) => requests))),
    ],
  ],
)}
`
}

/** @returns {Promise<Load>} */
async function load(
  /** @type {Browser} */ browser,
  /** @type {{ address: string, panes: boolean }} */ side,
  /** @type {Setting | undefined} */ setting,
) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: setting?.slowdown ?? 1 })
  if (setting?.network) await devtools.send('Network.emulateNetworkConditions', setting.network)
  await page.addInitScript(noteMoments, MOMENTS)
  await page.goto(side.address)
  const names = side.panes ? Object.keys(MOMENTS) : ['list']
  for (const name of names) await page.waitForSelector(`html[data-bench-${name}]`, { timeout: 120_000 })
  const found = await page.evaluate(takeMoments, names)
  await context.close()
  return found
}

/** The list of a first visit, and of one after it whose browser has no network; how often it was asked for something. */
async function secondVisit(/** @type {Browser} */ browser, /** @type {string} */ address) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const visit = async () => {
    const page = await context.newPage()
    await page.addInitScript(noteMoments, { list: MOMENTS.list })
    // On a machine's own server the page keeps nothing unless it is asked to.
    await page.goto(`${address}?pwa`)
    await page.waitForSelector('html[data-bench-list]', { timeout: 120_000 })
    const { list = Number.NaN } = await page.evaluate(takeMoments, ['list'])
    return { page, list }
  }
  const first = await visit()
  // Kept is what the worker has once it is in charge.
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await first.page.close()
  await context.setOffline(true)
  // What is not kept is asked of a network that is not there.
  let requests = 0
  context.on('requestfailed', () => requests++)
  const second = await visit()
  await context.close()
  return { first: first.list, second: second.list, requests }
}

/** In the page: writes on <html> when each selector first matched, and keeps what blocks and what moves. */
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
  const kept = { blocked: 0, shift: 0 }
  Object.assign(window, { bench: kept })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) kept.shift += Number(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** In the page. @returns {Record<string, number>} */
function takeMoments(/** @type {string[]} */ names) {
  const at = (/** @type {string} */ name) =>
    Number(document.documentElement.getAttribute(`data-bench-${name}`))
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const kept = /** @type {any} */ (window).bench
  return { 'first text': paint, ...Object.fromEntries(names.map((name) => [name, at(name)])), ...kept }
}
