import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

const KYIV = 'c-000-01'
const MINISTRY = 'c-000-11'

test('mark two claims of the list by key, read what differs, and go back', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const [first = '', second = ''] = await explorer.optionIds()
  await explorer.tabTo(explorer.option(first))
  await explorer.press('m')
  await expect(explorer.markedTray).toContainText('Choose a second claim')
  await expect(explorer.option(first)).toContainText('marked')
  expect(explorer.link()).toBe('')
  await explorer.press('ArrowDown', 'm')
  await expect.poll(() => explorer.pairIds()).toEqual([first, second])
  expect(explorer.parameter('pair')).toBe(`${first}_${second}`)
  await expect(explorer.markedTray).toBeEmpty()
  await expect(explorer.claim.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(explorer.pairRow('The claim, in our words')).toContainText('differs')
  await explorer.back()
  await expect(explorer.claim).toBeHidden()
  expect(explorer.parameter('pair')).toBe(null)
  await expect(explorer.option(second)).toBeFocused()
})

test('marking the same claim again, and Escape, let go of it', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const [first = ''] = await explorer.optionIds()
  await explorer.tabTo(explorer.option(first))
  for (const leave of ['m', 'Escape']) {
    await explorer.press('m')
    await expect(explorer.markedTray).toContainText('Marked')
    await explorer.press(leave)
    await expect(explorer.markedTray).toBeEmpty()
    await expect(explorer.option(first)).not.toContainText('marked')
  }
  await explorer.press('m')
  await explorer.tabTo(explorer.markedTray.getByRole('button', { name: 'Cancel' }))
  await explorer.press('Enter')
  await expect(explorer.markedTray).toBeEmpty()
  await expect(explorer.option(first)).toBeFocused()
})

test('mark rows of the table, too', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=table')
  const rows = explorer.claims.locator('tbody tr')
  await rows.nth(0).getByRole('button').focus()
  await explorer.press('m')
  await expect(rows.nth(0)).toContainText('marked')
  await rows.nth(1).getByRole('button').focus()
  await explorer.press('m')
  await expect.poll(() => explorer.pairIds()).toHaveLength(2)
})

test('from a relation: what another says is set beside the open claim, and both lead on', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(`claim=${MINISTRY}`)
  await explorer.tabTo(explorer.claim.getByRole('button', { name: 'Beside this one Kyiv: the takeover' }))
  await explorer.press('Enter')
  await expect.poll(() => explorer.pairIds()).toEqual([MINISTRY, KYIV])
  await expect(explorer.claim).toContainText(
    'The first is denied by the second. Kyiv contests exactly the complete takeover that the ministry claims.',
  )
  // A claim opens over the pair, and closing it leads back to its column.
  await explorer.tabTo(explorer.pairHead(KYIV))
  await explorer.press('Enter')
  await expect(explorer.claim.getByRole('heading', { level: 2, name: 'Kyiv' })).toBeFocused()
  await explorer.press('Escape')
  await expect(explorer.pairHead(KYIV)).toBeFocused()
  await explorer.tabTo(explorer.claim.getByRole('button', { name: 'Swap' }))
  await explorer.press('Enter')
  await expect.poll(() => explorer.pairIds()).toEqual([KYIV, MINISTRY])
  await expect(explorer.claim).toContainText('The first denies the second.')
  await explorer.press('Escape')
  await expect(explorer.claim).toBeHidden()
  for (let i = 0; i < 5; i++) await explorer.back()
  await expect(explorer.claim.getByRole('heading', { name: 'What others say' })).toBeVisible()
  expect(explorer.parameter('pair')).toBe(null)
})

test('with the pointer: mark the open claim, then choose a second from the list', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(`claim=${MINISTRY}`)
  await explorer.claim.getByRole('button', { name: 'Set beside another claim' }).click()
  await expect(explorer.claim).toBeHidden()
  await explorer.option(KYIV).click()
  await expect.poll(() => explorer.pairIds()).toEqual([MINISTRY, KYIV])
  // Letting go of one keeps the other for a third.
  await explorer.claim.getByRole('button', { name: "Let go of Russia's defence ministry" }).click()
  await expect(explorer.markedTray).toContainText('Marked: Kyiv')
  await expect(explorer.claim).toBeHidden()
})

test('a link restores the pair, lit on the timeline; only what differs can be left', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(`pair=${MINISTRY}_${KYIV}`)
  await expect.poll(() => explorer.pairIds()).toEqual([MINISTRY, KYIV])
  const said = explorer.pairRow('Said')
  await expect(said).toContainText('20 May 2023')
  await expect(said).toContainText('20–22 May 2023, on one of these days')
  await expect(said).toContainText('differs')
  await expect(said).toContainText('From general knowledge.')
  const figures = explorer.pairRow('Figures')
  await expect(figures.getByRole('cell')).toHaveText([/not said/, /not said/])
  await expect(figures).not.toContainText('differs')
  await explorer.timelineIsReady()
  await expect(explorer.ringsOnTimeline()).toHaveCount(2)
  await explorer.claim.getByRole('button', { name: 'Only what differs' }).click()
  await expect(figures).toHaveCount(0)
  await expect(said).toBeVisible()
})

test('two that no relation joins are not taken to agree', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('pair=c-003-03_c-003-05')
  await expect(explorer.claim).toContainText('No relation between these two is coded; that is not agreement.')
  // Both lie in other days than those shown.
  await explorer.claim.getByRole('button', { name: 'Show the days of both' }).click()
  await expect(explorer.option('c-003-05')).toHaveCount(1)
  await expect(explorer.claim).not.toContainText('Outside the dates shown')
})

for (const [width, height] of [
  [1024, 768],
  [360, 740],
] as const)
  test(`no text of the pair overlaps or is cut off at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const explorer = new ExplorerDriver(page)
    await explorer.open('pair=c-001-08_c-002-04')
    await expect.poll(() => explorer.pairIds()).toHaveLength(2)
    const check = async () => {
      expect(await explorer.textFaults()).toEqual({ overlaps: [], clipped: [], small: [], wide: false })
    }
    await check()
    expect(await explorer.axeViolations()).toEqual([])
    for (const field of ['The time it speaks of', 'Whether it was checked']) {
      await explorer.pairRow(field).scrollIntoViewIfNeeded()
      await check()
    }
  })
