import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// Parts that look the same each time, as pictures. Neither map nor timeline: they are drawn, not laid out.

test.use({ hasMap: false, viewport: { width: 900, height: 700 } })
test.skip(process.platform !== 'linux', 'the pictures are of Linux: letters are drawn otherwise elsewhere')

const PARTS = {
  ladder: { link: '', part: '.ladder' },
  claim: { link: 'claim=c-000-11', part: '.claim-panel' },
  table: { link: 'view=table', part: '.table-panel' },
  words: { link: 'view=method', part: '.read-panel' },
} as const

test('parts look as they did, in both themes', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  for (const theme of ['light', 'dark'] as const)
    for (const [name, { link, part }] of Object.entries(PARTS)) {
      await explorer.follow([link, `theme=${theme}`].filter(Boolean).join('&'))
      await expect(page.locator(part).first()).toBeVisible()
      await expect(page.locator('.pane-loading')).toHaveCount(0)
      await page.evaluate(() => document.fonts.ready)
      const box = await page.locator(part).first().boundingBox()
      await expect.soft(page).toHaveScreenshot(`${name}-${theme}.png`, {
        // Its beginning, so that the pictures stay small.
        clip: { x: box?.x ?? 0, y: box?.y ?? 0, width: Math.min(box?.width ?? 0, 480), height: 320 },
        maxDiffPixelRatio: 0.01,
      })
    }
})
