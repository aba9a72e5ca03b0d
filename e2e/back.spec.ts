import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('Back undoes each step, one by one, and pan and zoom add none', { tag: '@map' }, async ({ page }) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()

  const steps: [name: string, act: () => Promise<void>][] = [
    ['a burst', () => explorer.chooseBurst('Two kilometres?')],
    ['a clock', () => explorer.timeline.getByRole('button', { name: 'Both' }).click()],
    ['a group of voices', () => explorer.toggleVoices('Russia')],
    ['a place', () => explorer.choosePlace('Bakhmut')],
    ['a claim', async () => explorer.option((await explorer.optionIds())[0] ?? '').click()],
    ['back to the list', () => explorer.leaveClaim()],
    ['an order', () => explorer.claims.getByRole('button', { name: 'By day said' }).click()],
  ]
  const views = [explorer.link()]
  for (const [name, act] of steps) {
    await act()
    await expect.poll(() => explorer.link(), { message: name }).not.toBe(views.at(-1))
    views.push(explorer.link())
  }
  for (let i = views.length - 2; i >= 0; i--) {
    await explorer.back()
    await expect.poll(() => explorer.link(), { message: `back to before ${steps[i]?.[0]}` }).toBe(views[i])
  }

  const entries = await page.evaluate(() => history.length)
  await explorer.wheelMap(-240)
  await expect.poll(() => explorer.parameter('at')).not.toBe(null)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('a chosen claim outside the dates stays as a pinned row, and "Go there" is a step that Back undoes', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-002-04')
  const { listed, outside } = await explorer.count()
  expect(outside).toBeGreaterThan(0)
  expect(await explorer.optionIds()).toHaveLength(listed)
  await expect(explorer.claims.locator('[data-pinned]')).toHaveCount(1)
  await explorer.claim.getByRole('button', { name: 'Go there' }).click()
  await expect.poll(() => explorer.parameter('from')).not.toBe(null)
  await expect(explorer.option('c-002-04')).toHaveCount(1)
  expect(explorer.parameter('claim')).toBe('c-002-04')
  await explorer.back()
  await expect.poll(() => explorer.parameter('from')).toBe(null)
  expect(explorer.parameter('claim')).toBe('c-002-04')
})
