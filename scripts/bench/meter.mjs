// What a page's main thread has had to do.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ busy: number, heap: number, nodes: number }} Reading milliseconds, bytes, count */

/** @returns {Promise<() => Promise<Reading>>} */
export async function meterOf(/** @type {Page} */ page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement
      for (const { duration } of list.getEntries())
        dataset.longest = String(Math.max(Number(dataset.longest ?? 0), Math.round(duration)))
    }).observe({ type: 'longtask' })
  })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const of = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
    return { busy: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize'), nodes: of('Nodes') }
  }
}

/**
 * Until the main thread has had next to nothing to do for a while: what was put off has been done. Asked from outside,
 * as a page that is not in front is given no idle time of its own.
 * @returns {Promise<Reading>} as it was then
 */
export async function rest(/** @type {() => Promise<Reading>} */ meter) {
  let last = await meter()
  for (let quiet = 0; quiet < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = await meter()
    quiet = now.busy - last.busy < 10 ? quiet + 1 : 0
    last = now
  }
  return last
}
