import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('the tree names the regions once each, claims before map, and one polite status', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  for (const name of ['Claims', 'Map', 'Timeline'])
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
  expect(
    await page.locator('[data-region]').evaluateAll((all) => all.map((e) => e.getAttribute('data-region'))),
  ).toEqual(['claims', 'claim', 'map', 'timeline', 'status'])
  await expect(page.getByRole('status')).toHaveCount(1)
  await expect(page.getByRole('listbox', { name: 'Claims' })).toHaveCount(1)
})

test('each listed claim is exactly one option, numbered over all', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const { listed } = await explorer.count()
  const ids = await explorer.optionIds()
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(listed)
  const positions = await explorer.claims
    .getByRole('option', { includeHidden: true })
    .evaluateAll((all) => all.map((e) => [e.getAttribute('aria-posinset'), e.getAttribute('aria-setsize')]))
  expect(positions).toEqual(ids.map((_, i) => [String(i + 1), String(listed)]))
})
