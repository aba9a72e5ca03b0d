import { differences } from '../data/recount'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

const TWO = 'lens=side.ukraine_side.russia&cursor=2023-05-21'

test('the differences between two tellings are exactly those that the data gives', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  for (const cursor of ['2023-05-21', '2023-05-12', '2022-12-31']) {
    await explorer.open(`lens=side.ukraine_side.russia&cursor=${cursor}`)
    const expected = differences(['ukraine', 'russia'], cursor)
    await expect.poll(() => explorer.toldRows(), { message: cursor }).toEqual(expected)
  }
  expect(differences(['ukraine', 'russia'], '2023-05-21').length).toBeGreaterThanOrEqual(3)
})

test('both tellings of Bakhmut stand in words on one small screen, on the map and in the table', {
  tag: '@map',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const explorer = new ExplorerDriver(page)
  await explorer.open(TWO)
  await explorer.panesAreReady()
  const onMap = explorer.map.getByRole('region', { name: 'Bakhmut', exact: true })
  for (const where of [onMap, explorer.told.locator('[data-place=bakhmut]')])
    for (const words of [/not all of it: Russia/, /^all of it: Russia/]) {
      const statement = where.getByRole('button', { name: words })
      await expect(statement).toBeInViewport({ ratio: 1 })
      await expect(statement).toContainText(/said 20.*via The Hill/)
    }
  const { overlaps, clipped, small } = await explorer.textFaults()
  expect({ overlaps, clipped, small }).toEqual({ overlaps: [], clipped: [], small: [] })
})

test('a teller is chosen from the header by keyboard; a statement opens; Back and Escape lead out', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const before = await explorer.count()
  await explorer.chooseView('As told by')
  await expect.poll(() => explorer.parameter('lens')).toBe('side.ukraine_side.russia')
  // Choosing who tells moves neither dates nor filters.
  await expect.poll(() => explorer.count()).toEqual(before)
  await explorer.told
    .getByRole('combobox', { name: 'As told by' })
    .selectOption({ label: 'Yevgeny Prigozhin' })
  await expect(explorer.told.getByText('not quoted on this by then').first()).toBeVisible()
  await explorer.back()
  await expect.poll(() => explorer.parameter('lens')).toBe('side.ukraine_side.russia')
  await explorer.told.getByRole('button', { name: /^all of it: Russia/ }).click()
  await expect(explorer.claim).toBeVisible()
  await explorer.press('Escape')
  await expect(explorer.claim).toBeHidden()
  await explorer.press('Escape')
  await expect(explorer.told).toBeHidden()
  await expect(explorer.map.getByText(/claims contradicted/)).toBeVisible()
})

test('the day moves by steps to the days on which one of them speaks', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(TWO)
  await explorer.told.getByRole('button', { name: 'Previous day' }).click()
  await expect.poll(() => explorer.parameter('cursor')).toBe('2023-05-20')
  await explorer.told.getByRole('button', { name: 'Previous day' }).click()
  await expect.poll(() => explorer.parameter('cursor')).toBe('2023-05-12')
  await expect(explorer.told.locator('[data-place=bakhmut]')).toContainText('a part of it: Ukraine')
})
