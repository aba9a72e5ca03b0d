import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// One pane at a time: what a reader asks for is the one that is seen, and whole.

test.use({ hasMap: false, viewport: { width: 360, height: 740 } })

test('a mark on the timeline brings its claim to the front, and the tabs stay at work', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.option('c-000-11').click()
  await expect(explorer.claim).toBeVisible()
  await explorer.openTab('Timeline')
  await expect(explorer.claim).toBeHidden()
  await explorer.openTab('Claims')
  await expect(explorer.claim).toBeVisible()
  await explorer.leaveClaim()
  await expect(explorer.option('c-000-11')).toBeFocused()
})

test('however the claims are read, map and timeline are a tap away and fill the pane', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.openTab('Timeline')
  for (const [name, view] of [
    ['Table', 'table'],
    ['Questions', 'topics'],
    ['Coverage', 'coverage'],
    ['Sources', 'sources'],
    ['Method and words', 'method'],
  ] as const) {
    await page.getByText('Menu', { exact: true }).click()
    await explorer.chooseView(name)
    await expect.poll(() => explorer.link()).toContain(`view=${view}`)
    // What was chosen, with nothing over it.
    await expect(explorer.claims, name).toBeInViewport({ ratio: 0.9 })
    await expect(page.getByRole('combobox', { name: 'View' })).toBeHidden()
    for (const [tab, pane] of [
      ['Map', explorer.map],
      ['Timeline', explorer.timeline],
    ] as const) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: tab }).click()
      await expect(pane, `${tab}, ${name}`).toBeVisible()
      await expect(explorer.claims, `${tab}, ${name}`).toBeHidden()
      const { x, width } = (await pane.boundingBox()) ?? { x: Number.NaN, width: 0 }
      expect([x, width], `${tab}, ${name}`).toEqual([0, 360])
    }
  }
})

test('the menu closes when the focus leaves it, and by Escape, which stays at its button', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-000-11')
  // Which takes the focus when it comes.
  await expect(explorer.claim.getByRole('heading').first()).toBeFocused()
  const button = page.locator('.header-menu summary')
  const menu = page.getByRole('combobox', { name: 'View' })
  await button.press('Enter')
  await expect(menu).toBeVisible()
  await explorer.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()
  await expect(explorer.claim).toBeVisible()
  await button.press('Enter')
  await explorer.press('Shift+Tab')
  await expect(menu).toBeHidden()
  await button.press('Enter')
  // By keyboard a choice leaves it open: each arrow chooses.
  await menu.press('ArrowDown')
  await expect(menu).toBeFocused()
})
