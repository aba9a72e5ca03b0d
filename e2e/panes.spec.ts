import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('claims without a date on the clock stand in a tray at the foot, and open from it', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await expect(explorer.undatedTray).toBeHidden()
  await explorer.open('clock=about')
  await expect.poll(async () => (await explorer.count()).undated).toBeGreaterThan(0)
  const { undated } = await explorer.count()
  await explorer.undatedTray.locator('summary').click()
  const rows = explorer.undatedTray.getByRole('button')
  await expect(rows).toHaveCount(undated)
  await rows.first().click()
  await expect(explorer.claim).toBeVisible()
  await expect(explorer.claim).toContainText('date')
})

test('on both clocks a claim that is pointed at or chosen is joined to the time it speaks of', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('clock=said')
  await explorer.timelineIsReady()
  await expect(explorer.timeline.locator('.timeline-join')).toHaveCount(0)
  await explorer.timeline.getByRole('button', { name: 'Both', exact: true }).click()
  const joins = explorer.timeline.locator('.timeline-join')
  await explorer.option('c-000-07').hover()
  await expect(joins).toHaveCount(1)
  await explorer.option('c-000-07').click()
  await expect(joins).toHaveCount(1)
  await explorer.leaveClaim()
  await explorer.timeline.getByRole('button', { name: /^Russia: / }).click()
  await expect(
    explorer.timeline
      .getByRole('listitem')
      .filter({ hasText: /said .*, of / })
      .first(),
  ).toBeVisible()
})

test('lanes that have no room are counted, whole ones are in sight, and one press brings the others', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('lanes=kinds')
  await explorer.timelineIsReady()
  const more = explorer.timeline.getByRole('button', { name: /more lanes?$/ })
  await expect(more).toBeVisible()
  const last = explorer.timeline.getByRole('button', { name: /^Background: / })
  await expect(last).not.toBeInViewport()
  while (await more.isVisible()) {
    const before = await more.innerText()
    await more.click()
    await expect(explorer.timeline.getByText(before, { exact: true })).toBeHidden()
  }
  await expect(last).toBeInViewport({ ratio: 0.9 })
  await explorer.timeline.getByRole('button', { name: /lanes? above$/ }).click()
  await expect(more).toBeVisible()
})

test('a mark on the map opens its claims by group of voices, of many folded; a claim opens from them; Escape gives the focus back', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('from=2023-05-09&to=2023-05-13')
  await explorer.panesAreReady()
  const mark = explorer.map.getByRole('button', { name: /^Maloilinivka: 2 claims/ })
  const popover = explorer.map.getByRole('region', { name: /Maloilinivka/ })
  await test.step('by group', async () => {
    await mark.focus()
    await explorer.press('Enter')
    await expect(popover.getByRole('heading', { level: 3 })).toHaveText(['Russia 1', 'Wagner 1'])
    await expect(popover.getByRole('heading', { level: 2 })).toBeFocused()
    await explorer.press('Escape')
    await expect(popover).toBeHidden()
    await expect(mark).toBeFocused()
  })

  await test.step('a claim', async () => {
    await explorer.press('Enter')
    await popover.locator('[data-claim-id=c-003-14]').click()
    await expect(explorer.claim).toContainText('Yevgeny Prigozhin')
  })

  await test.step('of many what is contradicted first, then each group with its count', async () => {
    await explorer.follow('place=bakhmut')
    const many = explorer.map.getByRole('region', { name: /^Bakhmut/ })
    await expect(many.getByRole('heading', { level: 3 }).first()).toHaveText(/^Contradicted here \d+$/)
    await expect(many.getByText(/claims are about it or a part of it, \d+ more only/)).toBeVisible()
    const outlets = many.locator('details', { hasText: /The outlets \d+/ })
    await expect(outlets.getByRole('button').first()).toBeHidden()
    await outlets.locator('summary').click()
    await expect(outlets.getByRole('button').first()).toBeVisible()
  })
})

test('layers of the map are switched by check boxes and kept in the link', { tag: '@map' }, async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  const moscow = explorer.map.getByRole('button', { name: /^Moscow.*3 voices/ })
  await expect(moscow).toHaveCount(0)
  await explorer.map.locator('summary', { hasText: 'Layers' }).click()
  await explorer.map.getByRole('checkbox', { name: 'Who speaks from where' }).check()
  await expect(moscow).toHaveCount(1)
  await expect.poll(() => explorer.parameter('layer')).toBe('from-where')
  await explorer.back()
  await expect(moscow).toHaveCount(0)
})

test('the articles can be told one after the other: as these articles had told it by then', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('from=2022-12-01&to=2023-05-31')
  const { listed } = await explorer.count()
  await page.getByRole('button', { name: 'One article less' }).click()
  await expect.poll(async () => (await explorer.count()).listed).toBeLessThan(listed)
  await expect.poll(() => explorer.parameter('known')).toBe('4')
  await expect(explorer.chips().first()).toContainText('article 4 of 5')
})
