import { writeFileSync } from 'node:fs'
import { BOMBS, bombFile } from '../src/collection/open/resource-bombs.fixture'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { soakBut } from './grid'
import { OwnDriver } from './own-driver'

// Files made to stop the page: each is refused with a reason, or loaded and shown, and the page answers all the while.

test.use({ hasMap: false })

/** In `npm test`; the others in the long run. */
const SHORT = ['a gzip inside a gzip', 'one claim at 100,000 places']

for (const [name, outcome, make] of BOMBS) {
  test(
    `${name}: ${outcome}, and the page answers`,
    soakBut(SHORT.includes(name)),
    async ({ page }, testInfo) => {
      test.slow()
      const own = new OwnDriver(page)
      await own.open()
      await own.openSheet()
      const { name: file, bytes } = bombFile(name, make())
      // From the disk, as people do: handed over by the driver, millions of bytes are the page's own work.
      const path = testInfo.outputPath(file)
      writeFileSync(path, bytes)
      await page.evaluate(listenForSilence)
      await own.sheet.locator('input[type=file]').setInputFiles(path)
      const accept = own.sheet.getByRole('button', { name: 'Open it', exact: true })
      if (outcome === 'refused') {
        await expect(own.sheet).toContainText('This could not be opened')
        await expect(accept).toHaveCount(0)
        await page.keyboard.press('Escape')
      } else {
        await accept.click({ timeout: 60_000 })
        await expect(own.bar).toBeVisible()
      }
      await own.listIsReady()
      await page.getByRole('searchbox').first().fill('claim')
      await expect.poll(() => own.parameter('q')).toBe('claim')
      const { reading, longest } = await page.evaluate(silence)
      sayFigure('longest silence of the page under a file made to stop it', { [name]: Math.round(longest) })
      // It was another thread that worked.
      if (reading > 2000) expect(longest).toBeLessThan(reading / 2)
    },
  )
}

function listenForSilence(): void {
  const begun = performance.now()
  const heard = { last: begun, longest: 0, begun }
  Object.assign(window, { heard })
  setInterval(() => {
    const now = performance.now()
    heard.longest = Math.max(heard.longest, now - heard.last)
    heard.last = now
  }, 20)
}

function silence(): { reading: number; longest: number } {
  const { heard } = window as unknown as { heard: { longest: number; begun: number } }
  return { reading: performance.now() - heard.begun, longest: heard.longest }
}
