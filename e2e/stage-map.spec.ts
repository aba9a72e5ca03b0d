import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectOn, openStage, openWithMap, pressBack, pressNext, stageOf, stripOf } from './present-driver'

// Where: the map of the stage tells what has been said of places, and no more.

const WEEKEND = 'one-weekend'
/** Its voices: two, then one concealed and told, then "a few buildings" concealed and told. */
const BEFORE_BUILDINGS = 4
const CONCEALED = 5

const mapOf = (page: Page) => page.locator('.stage-map')

test.use({ viewport: { width: 1024, height: 768 } })

test('the map tells the places of the voices that have been told, and nothing of a concealed one', async ({
  page,
}) => {
  await openWithMap(page, WEEKEND)
  await expect(mapOf(page)).toContainText('Bakhmut')
  await expect(mapOf(page).locator('.stage-map-circle')).toHaveCount(0)
  await pressNext(page)
  await expect(mapOf(page).locator('.stage-map-circle[data-place="bakhmut"]')).toHaveCount(1)

  await openWithMap(page, WEEKEND, BEFORE_BUILDINGS)
  // Names of the ground come and go with the size of the frame.
  const picture = () =>
    mapOf(page).evaluate((map) => [
      map.ariaLabel,
      ...Array.from(
        map.querySelectorAll('[data-place]:not([data-base])'),
        (each) => `${each.getAttribute('data-place')} ${each.textContent}`,
      ),
    ])
  const before = await picture()
  await pressNext(page)
  await expectOn(page, WEEKEND, CONCEALED)
  expect(await picture()).toEqual(before)
  await pressNext(page)
  await expect(mapOf(page)).toContainText('“a few buildings”')
  await expect(mapOf(page)).toContainText('where is not said')
  await pressBack(page)
  await expectOn(page, WEEKEND, CONCEALED)
  expect(await picture()).toEqual(before)
})

test('what has no place is listed, and a length lies nowhere', async ({ page }) => {
  await openWithMap(page, 'two-kilometres', 2)
  await expect(mapOf(page)).toContainText('Named, but not placed')
  await expect(mapOf(page)).toContainText('“one area”')
  await expect(mapOf(page)).not.toContainText('which way is not said')
  await openWithMap(page, 'two-kilometres', 10)
  await expect(mapOf(page)).toContainText('2 km: this long')
  await expect(mapOf(page)).toContainText('which way is not said')
})

test('one map is enough for a lesson, and nothing of it takes the focus', async ({ page }) => {
  await page.addInitScript(() => {
    const drawn = new Set<HTMLCanvasElement>()
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      if (type.startsWith('webgl')) drawn.add(this)
      document.documentElement.dataset.contexts = String(drawn.size)
      return Reflect.apply(original, this, [type, ...rest])
    } as typeof original
  })
  const lesson = [WEEKEND, 'numbers', 'two-kilometres']
  await openWithMap(page, WEEKEND, 0, lesson)
  const last = 3
  for (let press = 0; (await stageOf(page).getAttribute('data-scene')) !== lesson[2]; press++) {
    expect(press).toBeLessThan(40)
    const before = await stageOf(page).evaluate(({ dataset }) => `${dataset.scene} ${dataset.press}`)
    await pressNext(page)
    await expect
      .poll(() => stageOf(page).evaluate(({ dataset }) => `${dataset.scene} ${dataset.press}`))
      .not.toBe(before)
  }
  for (let press = 0; press < last; press++) await pressNext(page)
  await expect(mapOf(page)).toContainText('“one area”')
  expect(await page.evaluate(() => document.documentElement.dataset.contexts)).toBe('1')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

test.describe('on a machine that prefers dark', () => {
  test.use({ colorScheme: 'dark' })

  test('the pictures are light, unless the link asks for dark', async ({ page }) => {
    const ground = () => mapOf(page).evaluate((map) => getComputedStyle(map).backgroundColor)
    await openWithMap(page, WEEKEND, 1)
    expect(await ground()).toBe('rgb(242, 239, 233)')
    await page.goto(`./#mode=present&scene=${WEEKEND}&step=1&theme=dark`)
    await expect.poll(ground).toBe('rgb(27, 31, 36)')
  })
})

test.describe('without WebGL', () => {
  test.use({ hasMap: false })

  test('the stage says that it draws no map, and the lesson goes on', async ({ page }) => {
    await openStage(page, WEEKEND)
    await expect(page.getByText('This browser draws no map')).toBeVisible()
    await pressNext(page)
    await expectOn(page, WEEKEND, 1)
    await expect(stripOf(page).locator('[data-claim-id]')).toHaveCount(1)
  })
})
