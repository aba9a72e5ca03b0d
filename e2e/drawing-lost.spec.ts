import { drawnGround, expectAsFresh, giveDrawingBack, takeDrawingAway } from './drawing-driver'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { openWithMap, pressNext } from './present-driver'

// The browser may take the map's drawing away at any time, give it back, or keep it. Chromium says so on the console.

test.use({ provoked: /CONTEXT_LOST|context lost|WebGL/i })

const GONE = 'The browser has stopped drawing the map'

test('a drawing that was taken away, with changes between, comes back with the present view', async ({
  page,
}) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open('at=11_48.6_38')
  await explorer.panesAreReady()
  const before = await drawnGround(page)

  await takeDrawingAway(page)
  await expect(explorer.map.getByRole('alert')).toContainText(GONE)
  // Of the world around, whose land was not needed before.
  await explorer.follow('at=3_48.2_37.5&place=bakhmut&theme=dark')
  await expect(explorer.map.locator('.map-popover')).toBeVisible()
  await giveDrawingBack(page)
  await expect(explorer.map.getByRole('alert')).toHaveCount(0)
  await expectAsFresh(page)
  expect(await drawnGround(page)).not.toBe(before)
})

test('taken away ten times, with another view each time, it shows the last', { tag: '@soak' }, async ({
  page,
}) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  for (let time = 1; time <= 10; time++) {
    await takeDrawingAway(page)
    await explorer.follow(
      `at=${5 + time / 2}_${48 + time / 10}_${37 + time / 10}&layer=${time % 2 ? 'from-where' : 'also-mentioned'}`,
    )
    await giveDrawingBack(page)
  }
  await expect(explorer.map.getByRole('alert')).toHaveCount(0)
  await expectAsFresh(page)
})

test('never given back: the map says so, its marks follow the view, and the rest works', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  await takeDrawingAway(page)
  await expect(explorer.map.getByRole('alert')).toContainText(GONE)
  const bar = explorer.map.locator('.map-scale span').first()
  const scale = await bar.innerText()
  await explorer.chooseScale('Ukraine')
  await expect(bar).not.toHaveText(scale)
  await explorer.option('c-000-11').click()
  await expect(explorer.claim).toBeVisible()
  await explorer.leaveClaim()
  await explorer.toggleVoices('Russia')
  const { listed, total, filtered, outside, undated } = await explorer.count()
  expect(listed + filtered + outside + undated).toBe(total)
  await expect(explorer.map.getByRole('alert')).toContainText(GONE)
})

test('on the stage one line says so, and the lesson goes on', async ({ page }) => {
  await openWithMap(page, 'cold-open')
  await takeDrawingAway(page, '.stage-map')
  await expect(page.locator('.stage-map-lack')).toContainText(GONE)
  await pressNext(page)
  await expect(page.locator('[data-region=stage]')).toHaveAttribute('data-press', '1')
  await giveDrawingBack(page, '.stage-map')
  await expect(page.locator('.stage-map-lack')).toHaveCount(0)
})
