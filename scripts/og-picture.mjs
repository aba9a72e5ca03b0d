// `npm run og`: takes public/og.png, the picture that other sites show beside a link to this one, from the first
// screen of the built app. Committed, so that a build needs no browser.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { ensureBuilt } from './build-if-changed.mjs'
import { chromiumArgs, ensureChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

/** What is shown where such pictures are: 1200 x 630. */
const WIDTH = 1200
/** Wider than that, so that the map has its card whole and the ladder ends with a rung, not within one. */
const VIEWPORT = { width: 1360, height: 714 }

ensureBuilt()
const server = await serve({ port: 0 })
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('The server has no port')
const { chromium } = await import('@playwright/test')
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs() })
const context = await browser.newContext({
  viewport: VIEWPORT,
  deviceScaleFactor: WIDTH / VIEWPORT.width,
  locale: 'en-GB',
  timezoneId: 'UTC',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
})
const page = await context.newPage()
await page.goto(`http://localhost:${address.port}/#theme=light`)
await page.locator('[data-map-ready=true]').waitFor({ timeout: 120_000 })
await page.locator('[data-region=timeline] .vis-item').first().waitFor({ timeout: 60_000 })
await page.evaluate(() => document.fonts.ready)
const picture = PNG.sync.read(await settled())
fewerColours(picture.data)
const bytes = PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 })
writeFileSync(fileURLToPath(new URL('../public/og.png', import.meta.url)), bytes)
console.log(`og.png: ${bytes.length} bytes`)
await browser.close()
server.close()
server.closeAllConnections()

/** The screen once two pictures in a row are the same: labels of the map come in frames of their own. */
async function settled() {
  let before = await page.screenshot()
  for (let i = 0; i < 60; i++) {
    const now = await page.screenshot()
    if (now.equals(before)) return now
    before = now
  }
  throw new Error('The first screen does not come to rest')
}

/** Colours of the page's surfaces and text stay; those between, of which each is rare, become fewer: a fifth less. */
function fewerColours(/** @type {Buffer} */ data) {
  const COMMON = 400
  const STEP = 16
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (let i = 0; i < data.length; i += 4)
    counts.set(data.readUInt32BE(i), (counts.get(data.readUInt32BE(i)) ?? 0) + 1)
  for (let i = 0; i < data.length; i += 4) {
    if ((counts.get(data.readUInt32BE(i)) ?? 0) >= COMMON) continue
    for (let channel = i; channel < i + 3; channel++)
      data[channel] = Math.min(255, Math.round((data[channel] ?? 0) / STEP) * STEP)
  }
}
