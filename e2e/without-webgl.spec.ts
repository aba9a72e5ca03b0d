import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

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
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\/map-pane-[^/]*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await explorer.option('c-000-11').click()
    await expect(explorer.claim).toBeVisible()
    release()
    await expect(explorer.map.locator('canvas')).toBeVisible()
  })
})
