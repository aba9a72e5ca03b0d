// `npm run pictures`: takes twelve pictures of the built app, on the smallest phone, on a wall and between, and lays
// them out on docs/pictures/contact-sheet.jpg, to be looked at. Committed; docs/quality.md says what was seen.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build-if-changed.mjs'
import { chromiumArgs, ensureChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {[number, number]} size CSS pixels, so that a page at 200 % has half of its screen's
 * @property {string} [link]
 * @property {'print'} [media]
 * @property {'active'} [forced]
 * @property {true} [map] has one, which takes its time
 */

/** @type {readonly Shot[]} */
const SHOTS = [
  { name: 'Phone, 320 x 568', size: [320, 568] },
  { name: 'Phone, 360 x 740, a claim', size: [360, 740], link: 'claim=c-000-11' },
  { name: 'Phone lying, 568 x 320', size: [568, 320] },
  { name: '1024 x 768', size: [1024, 768], map: true },
  { name: '1024 x 768 at 200 %', size: [512, 384] },
  { name: '1280 x 1024 at 400 %, coverage', size: [320, 256], link: 'view=coverage' },
  { name: '1366 x 768', size: [1366, 768], link: 'claim=c-000-11', map: true },
  { name: '1366 x 768, dark', size: [1366, 768], link: 'theme=dark', map: true },
  { name: '3840 x 2160', size: [3840, 2160], link: 'claim=c-000-11', map: true },
  {
    name: 'Forced colours, the stage',
    size: [1366, 768],
    link: 'mode=present&scene=one-weekend&step=8',
    forced: 'active',
  },
  {
    name: 'Print, from the dark theme',
    size: [720, 1018],
    link: 'theme=dark&claim=c-000-11',
    media: 'print',
  },
  { name: '1024 x 768, Ukrainian', size: [1024, 768], link: 'lang=uk&view=table' },
]

/** Of the sheet, in pixels: how wide it is, and how high each picture on it. */
const [WIDTH, HEIGHT] = [1920, 380]

ensureBuilt()
const server = await serve({ port: 0 })
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('The server has no port')
const base = `http://localhost:${address.port}/`
const { chromium } = await import('@playwright/test')
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs() })
const figures = []
for (const shot of SHOTS) figures.push(await figure(shot))
const sheet = await browser.newPage({ viewport: { width: WIDTH, height: 800 } })
await sheet.setContent(`<style>
  body { display: flex; flex-wrap: wrap; gap: 14px; margin: 14px; background: #8a857c; font: 15px sans-serif }
  figure { margin: 0; background: #fff }
  img { display: block; height: ${HEIGHT}px; width: auto }
  figcaption { padding: 5px 8px }
</style>${figures.join('')}`)
const bytes = await sheet.screenshot({ fullPage: true, type: 'jpeg', quality: 80 })
writeFileSync(fileURLToPath(new URL('../docs/pictures/contact-sheet.jpg', import.meta.url)), bytes)
console.log(`contact-sheet.jpg: ${bytes.length} bytes`)
await browser.close()
server.close()
server.closeAllConnections()

/** A picture with its name, as HTML. */
async function figure(/** @type {Shot} */ { name, size: [width, height], link = '', media, forced, map }) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: forced ? 'dark' : 'light',
    forcedColors: forced ?? 'none',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(`${base}#${link}`)
  await page.locator('main, [data-region=stage]').first().waitFor()
  if (map) await page.locator('[data-map-ready=true]').waitFor({ timeout: 120_000 })
  if (media) await page.emulateMedia({ media })
  await page.evaluate(() => document.fonts.ready)
  // Its parts come one after the other: it is at rest when three pictures, a second apart, are the same.
  let before = await page.screenshot()
  for (let same = 0; same < 2; ) {
    await page.waitForTimeout(1000)
    const now = await page.screenshot()
    same = now.equals(before) ? same + 1 : 0
    before = now
  }
  await context.close()
  const picture = `<img width="${width}" height="${height}" src="data:image/png;base64,${before.toString('base64')}">`
  return `<figure>${picture}<figcaption>${name}</figcaption></figure>`
}
