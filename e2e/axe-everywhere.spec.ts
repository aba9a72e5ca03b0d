import { AuthoringDriver } from './authoring-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { themesByTurns } from './grid'
import { openNotes } from './notes-driver'
import { expectOn, openStage } from './present-driver'
import { READING, STAGES, show, wear } from './screens'

// axe finds nothing on any screen: WCAG 2.2 A and AA, and good practice. Also by language, by size, and where the page
// has failed. Each screen in one theme by turns; `npm run soak -- grids` in both.

test.use({ hasMap: false })

// In two pages, which two processors look at.
const screens = Object.entries(READING)
for (const [part, some] of [
  ['reading', screens.slice(0, 11)],
  ['tables, words, sheets', screens.slice(11)],
] as const)
  test(`on every screen of the page: ${part}`, async ({ page }) => {
    test.slow()
    const reader = new AuthoringDriver(page)
    await reader.open()
    await reader.timelineIsReady()
    for (const [name, screen] of some) {
      await show(reader, screen)
      await findNothing(reader, name)
      await screen.leave?.(reader)
    }
  })

test('with the map, and what opens on it', { tag: '@map' }, async ({ page }) => {
  const reader = new AuthoringDriver(page)
  await reader.open('sides=wagner')
  await reader.panesAreReady()
  await reader.clickMapButton('Places')
  await findNothing(reader, 'the places in view')
  await reader.follow('lens=side.ukraine_side.russia&cursor=2023-05-21&sides=wagner')
  await expect(reader.map.locator('.told-map')).toBeVisible()
  await findNothing(reader, 'two tellings on the map')
  await page.setViewportSize({ width: 360, height: 740 })
  await reader.openTab('Map')
  await findNothing(reader, 'the map on a phone')
})

test('on the stage, over it and in the notes', async ({ page, context }) => {
  const stage = new AuthoringDriver(page)
  await openStage(page, 'cold-open')
  for (const [scene, press] of STAGES) {
    await stage.follow(`mode=present&scene=${scene}&step=${press}`)
    await expectOn(page, scene, press)
    await findNothing(stage, `${scene} ${press}`)
  }
  await page.keyboard.press('?')
  await expect(page.locator('.stage-help')).toBeVisible()
  await findNothing(stage, 'the keys of the stage')
  await page.keyboard.press('Escape')
  const notes = new AuthoringDriver(await openNotes(context, page))
  await findNothing(notes, 'the notes')
  await notes.page.close()
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.keyboard.press('n')
  await expect(page.locator('.notes-view')).toBeVisible()
  await findNothing(stage, 'the notes beside the stage')
})

test('on a phone, embedded, and in Ukrainian', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const reader = new AuthoringDriver(page)
  await reader.open('sides=wagner')
  await findNothing(reader, 'claims')
  await reader.openTab('Timeline')
  await findNothing(reader, 'timeline')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Map' }).click()
  await findNothing(reader, 'map, which is not there')
  await page.locator('.header-menu summary').click()
  await findNothing(reader, 'menu')

  await page.setViewportSize({ width: 1366, height: 768 })
  await reader.open('embed=1&sides=wagner&claim=c-000-11')
  await page.reload()
  await expect(reader.claim.getByRole('heading').first()).toBeVisible()
  await findNothing(reader, 'embedded')
  for (const name of ['a claim', 'coverage'] as const) {
    await reader.follow(`lang=uk&${READING[name]?.link}`)
    await expect(reader.status).toContainText('у списку')
    await expect(page.locator('.app-loading, .pane-loading')).toHaveCount(0)
    await findNothing(reader, `${name} in Ukrainian`)
  }
})

test.describe('where the claims did not come', () => {
  test.use({ provoked: /404/ })

  test('the page that says so', async ({ page }) => {
    await page.route('**/*.json', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('./')
    await expect(page.getByRole('alert')).toBeVisible()
    await findNothing(new AuthoringDriver(page), 'the failed page')
  })
})

const themesOfNext = themesByTurns()

async function findNothing(reader: AuthoringDriver, screen: string): Promise<void> {
  const themes = themesOfNext()
  for (const [i, theme] of themes.entries()) {
    await wear(reader, theme)
    // What is no matter of colours is the same in both.
    expect.soft(await reader.axeViolations(i > 0 ? 'colours' : undefined), `${screen}, ${theme}`).toEqual([])
  }
  await wear(reader, 'light')
  // Each violation fails the test, and a failed test says no figures.
  sayFigure('axe', { screens: 1, themes: themes.length, violations: 0 })
}
