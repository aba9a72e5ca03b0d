import type { Page } from '@playwright/test'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { hold } from './hold'
import { refuseWebGl } from './no-webgl'

test.describe('without WebGL', () => {
  test.use({ hasMap: false })

  test('the map says why it is missing, and claims and timeline work', async ({ page }) => {
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await expect(explorer.map).toContainText('WebGL')
    await expect(explorer.timeline.locator('[data-claim-id]').first()).toBeVisible()
    await explorer.option('c-000-11').click()
    await expect(explorer.claim).toBeVisible()
  })

  test.describe('what a lesson needs is fetched while the page rests', () => {
    test.use({ savesData: false })

    test('but not 375 kB of map by a browser that could not draw it', async ({ page }) => {
      const asked = await askedFor(page)
      // The last part.
      await expect.poll(() => asked.filter((url) => /scene-added/.test(url))).not.toHaveLength(0)
      expect(asked.filter((url) => /map-pane|maplibre/.test(url))).toEqual([])
    })
  })

  test('nothing is fetched ahead by who has asked the browser to save data', async ({ page }) => {
    const asked = await askedFor(page)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(asked.filter((url) => /load-ahead|presenter|scene-added/.test(url))).toEqual([])
  })
})

/** Addresses that the page has asked for, filled on; from the start of a page whose timeline stands. */
async function askedFor(page: Page): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  return asked
}

test.describe('where WebGL is known and refused', () => {
  test.use({ provoked: /webgl|error boundary|failed to initialize/i })

  test('the map says why it is missing', async ({ page }) => {
    await page.addInitScript(refuseWebGl)
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await expect(explorer.map).toContainText('WebGL')
    await expect(explorer.map.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})

test.describe('when a part does not arrive', () => {
  test.use({ provoked: /./ })

  for (const part of ['map', 'timeline'] as const)
    test(`a missing ${part} leaves the rest at work and can be tried again`, async ({ page }) => {
      await page.route(new RegExp(`/${part}-pane-[^/]*\\.js$`), (route) =>
        route.fulfill({ status: 404, body: '' }),
      )
      const explorer = new ExplorerDriver(page)
      await explorer.open()
      await expect(explorer[part].getByRole('alert')).toBeVisible()
      await expect(explorer[part].getByRole('button', { name: 'Try again' })).toBeVisible()
      await explorer.option('c-000-11').click()
      await expect(explorer.claim).toBeVisible()
    })

  test('the list is usable before the map has arrived', async ({ page }) => {
    const map = await hold(page, /\/map-pane-[^/]*\.js$/)
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await explorer.option('c-000-11').click()
    await expect(explorer.claim).toBeVisible()
    map.release()
    await expect(explorer.map.locator('canvas')).toBeVisible()
  })
})
