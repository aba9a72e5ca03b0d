// `npm run og`: takes public/og.png, the picture that other sites show beside a link to this one, from the first
// screen of the built app. Committed, so that a build needs no browser.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { ensureBuilt } from './build-if-changed.mjs'
import { chromiumArgs, ensureChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

const SIZE = { width: 1200, height: 630 }

ensureBuilt()
const server = await serve({ port: 0 })
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('The server has no port')
const { chromium } = await import('@playwright/test')
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs() })
const context = await browser.newContext({
  viewport: SIZE,
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
// The map's last tiles and labels come in frames of their own.
await page.waitForTimeout(1500)
const picture = PNG.sync.read(await page.screenshot())
const bytes = PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 })
writeFileSync(fileURLToPath(new URL('../public/og.png', import.meta.url)), bytes)
console.log(`og.png: ${bytes.length} bytes`)
await browser.close()
server.close()
server.closeAllConnections()
