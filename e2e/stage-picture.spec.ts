import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectOn, openStage, pressBack, pressNext, stageOf } from './present-driver'

// What the class sees of where, when and how many: a map, a strip of days and a table of figures.

const WEEKEND = 'one-weekend'
/** Its voices: two, then one concealed and told, then "a few buildings" concealed and told. */
const BEFORE_BUILDINGS = 4
const CONCEALED = 5
const TOLD = 6

const mapOf = (page: Page) => page.locator('.stage-map')
const stripOf = (page: Page) => page.locator('.stage-strip')

async function openWithMap(page: Page, scene: string, step = 0, lesson: string[] = []): Promise<void> {
  await openStage(page, scene, step, lesson)
  await expect(page.locator('.stage-map [data-map-ready]')).toBeAttached()
  await page.evaluate(() => document.fonts.ready.then(() => true))
}

const marksOn = (strip: Locator) =>
  strip
    .locator('[data-claim-id]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim-id') ?? '').sort())

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

test('on the strip each told voice stands once, under its first day; a concealed one beside all days', async ({
  page,
}) => {
  await openStage(page, WEEKEND, 3)
  await expect(stripOf(page).locator('[data-concealed]')).toBeVisible()
  expect(await marksOn(stripOf(page))).toEqual(['c-000-01', 'c-000-11'])
  await expect(stripOf(page)).toHaveAccessibleName(/2 voices, .*: 20 May 2\.$/)
  const question = await stripOf(page).locator('[data-concealed]').boundingBox()
  const columns = await stripOf(page)
    .locator('.stage-strip-column')
    .evaluateAll((all) =>
      all.map((column) => {
        const { left, right } = column.getBoundingClientRect()
        return { left, right }
      }),
    )
  expect(columns).toHaveLength(3)
  for (const { left, right } of columns)
    expect((question?.x ?? 0) + (question?.width ?? 0) <= left || (question?.x ?? 0) >= right).toBe(true)

  await pressNext(page)
  await expect(stripOf(page).locator('[data-claim-id="c-001-02"]')).toBeVisible()
  await expect(stripOf(page).locator('[data-concealed]')).toHaveCount(0)

  await openStage(page, WEEKEND, 8)
  await expect(stripOf(page)).toHaveAccessibleName(/10 voices, .*: 20 May 9, 22 May 1\.$/)
  await expect(stripOf(page).locator('[data-claim-id]')).toHaveCount(10)
  const monday = await stripOf(page).locator('[data-claim-id="c-000-04"]').boundingBox()
  expect(monday?.x).toBeGreaterThan(columns[2]?.left ?? Number.POSITIVE_INFINITY)
})

test('figures: a row each as it is told, and all of them in sight', async ({ page }) => {
  const rows = page.locator('.stage-bars tbody tr')
  await openStage(page, 'numbers', 2)
  await expect(rows).toHaveCount(1)
  await pressNext(page)
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('20,000')
  await expect(rows.nth(1)).toContainText('killed')
  await expect(rows.nth(1)).toContainText('not said')
  await expect(rows.nth(1)).toContainText('U.S. estimates')
  for (const [width, height] of [
    [1024, 768],
    [512, 384],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openStage(page, 'numbers', 10)
    await expect(rows).toHaveCount(7)
    await expect(page.getByText('no number')).toHaveCount(2)
    const isWhole = await page
      .locator('.stage-bars')
      .evaluate((box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1)
    expect(isWhole, `${width}x${height}`).toBe(true)
  }
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

for (const size of ['1024x768', '512x384', '1920x1080'])
  test(`at ${size}: words of 16 px and more, inside their picture, none on another`, async ({ page }) => {
    const [width = 0, height = 0] = size.split('x').map(Number)
    await page.setViewportSize({ width, height })
    for (const [scene, step] of [
      [WEEKEND, TOLD + 2],
      ['follow-the-report', 7],
      ['two-kilometres', 10],
      ['pyrrhic', 9],
      ['numbers', 10],
    ] as const) {
      await openWithMap(page, scene, step)
      // In the smallest the words take the room of the strip.
      if (width >= 1024) await expect(stripOf(page).locator('[data-claim-id]').first()).toBeVisible()
      // The camera of the scene before may still be on its way.
      await expect.poll(() => stageOf(page).evaluate(findFaults), scene).toEqual([])
    }
  })

/** Runs in the page: words that are small, cut off by their picture, or on each other. */
function findFaults(stage: Element): string[] {
  const faults: string[] = []
  for (const frame of stage.querySelectorAll('.stage-map, .stage-strip, .stage-bars')) {
    if (!frame.checkVisibility({ visibilityProperty: true })) continue
    const outer = frame.getBoundingClientRect()
    const words = [...frame.querySelectorAll('.stage-map-text > span, text, th, td')].filter(
      (word) => word.textContent?.trim() && word.checkVisibility(),
    )
    const boxes = words.map((word) => {
      const range = document.createRange()
      range.selectNodeContents(word)
      return word instanceof SVGElement ? word.getBoundingClientRect() : range.getBoundingClientRect()
    })
    words.forEach((word, i) => {
      const text = word.textContent ?? ''
      const box = boxes[i]
      if (!box) return
      if (Number.parseFloat(getComputedStyle(word).fontSize) < 16) faults.push(`small: ${text}`)
      if (
        box.left < outer.left - 1 ||
        box.right > outer.right + 1 ||
        // A line's box is higher than its letters.
        box.top < outer.top - box.height * 0.15 ||
        box.bottom > outer.bottom + box.height * 0.15
      )
        faults.push(`outside: ${text}`)
      // The box of lettering along a circle is not the room that it takes.
      if (word.querySelector('textPath')) return
      boxes.slice(0, i).forEach((other, j) => {
        if (words[j]?.querySelector('textPath')) return
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
        if (across > 1 && down > Math.min(box.height, other.height) * 0.34)
          faults.push(`on each other: ${words[j]?.textContent} | ${text}`)
      })
    })
  }
  return faults
}

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
