import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectOn, openStage, pressBack, pressNext, stageOf } from './present-driver'

test.use({ hasMap: false })

const presenter = (page: Page) => page.locator('.presenter')

test('every key of a clicker and a keyboard moves the class, one press at a time', async ({ page }) => {
  await openStage(page, 'one-weekend', 0, ['one-weekend', 'pyrrhic'])
  let press = 0
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space']) {
    await page.keyboard.press(key)
    await expectOn(page, 'one-weekend', ++press)
  }
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space']) {
    await page.keyboard.press(key)
    await expectOn(page, 'one-weekend', --press)
  }
  // Before the first press there is nothing to go back to.
  await pressBack(page)
  await expectOn(page, 'one-weekend', 0)
  await page.keyboard.press('End')
  await expect(stageOf(page)).toHaveAttribute('data-scene', 'pyrrhic')
  const last = Number(await stageOf(page).getAttribute('data-press'))
  expect(last).toBeGreaterThan(5)
  await pressNext(page)
  await expectOn(page, 'pyrrhic', last)
  await page.keyboard.press('Home')
  await expectOn(page, 'one-weekend', 0)
})

test('one press leads from the end of a scene to the next, and one back', async ({ page }) => {
  // A step beyond the end, as an old link may have it, is the end.
  await page.goto('./#mode=present&scene=cold-open&step=99&lesson=cold-open_one-weekend')
  await expect(stageOf(page)).toHaveAttribute('data-scene', 'cold-open')
  await pressNext(page)
  await expectOn(page, 'one-weekend', 0)
  await pressBack(page)
  await expect(stageOf(page)).toHaveAttribute('data-scene', 'cold-open')
  await pressNext(page)
  await expectOn(page, 'one-weekend', 0)
})

test('black hides the picture; the next press brings it back and tells nothing new', async ({ page }) => {
  await openStage(page, 'one-weekend', 3)
  for (const key of ['b', '.']) {
    await page.keyboard.press(key)
    await expect(stageOf(page)).toBeHidden()
    await expect(presenter(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)')
    await pressNext(page)
    await expect(stageOf(page)).toBeVisible()
    await expectOn(page, 'one-weekend', 3)
  }
})

test('F5 of a clicker does nothing; a reload comes back to scene, step and black', async ({ page }) => {
  await openStage(page, 'one-weekend', 2)
  await page.evaluate(() => document.body.setAttribute('data-was-here', ''))
  await page.keyboard.press('F5')
  await pressNext(page)
  await expectOn(page, 'one-weekend', 3)
  await expect(page.locator('body[data-was-here]')).toBeAttached()
  await page.keyboard.press('b')
  await expect(stageOf(page)).toBeHidden()
  await page.reload()
  await expectOn(page, 'one-weekend', 3)
  await expect(page.locator('body[data-was-here]')).toHaveCount(0)
  await expect(stageOf(page)).toBeHidden()
})

test('Escape leaves innermost first: the keys, the black, the lesson', async ({ page }) => {
  await openStage(page, 'one-weekend', 2)
  await page.keyboard.press('b')
  await page.keyboard.press('?')
  const help = page.getByRole('region', { name: 'Keys while presenting' })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(stageOf(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(stageOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(stageOf(page)).toHaveCount(0)
  // A lesson that a link opened ends at what its scene shows.
  await expect(page.getByRole('heading', { name: /Who holds/ })).toBeVisible()
})

test('the keys belong to the stage: in the page they do what they did', async ({ page }) => {
  await openStage(page, 'one-weekend', 1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.explorer')).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await expect(presenter(page)).toHaveCount(0)
  expect(page.url()).not.toContain('mode=present')
})

test('the browser’s Back goes a press back', async ({ page }) => {
  await openStage(page, 'one-weekend', 0)
  await pressNext(page)
  await expectOn(page, 'one-weekend', 1)
  await pressNext(page)
  await expectOn(page, 'one-weekend', 2)
  await page.goBack()
  await expectOn(page, 'one-weekend', 1)
  await page.goForward()
  await expectOn(page, 'one-weekend', 2)
})
