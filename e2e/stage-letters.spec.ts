import type { Page } from '@playwright/test'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { isWhole, soakBut } from './grid'
import { all, pressesOf, scenes } from './lesson-data'
import { expectOn, openStage, pressNext, stageOf } from './present-driver'
import { findStageFaults } from './stage-faults'

// What a class in the last row can read, on each projector.

for (const [width, height, theme] of [
  [1024, 768, 'light'],
  [1024, 768, 'dark'],
  [1280, 720, 'light'],
  [1280, 800, 'light'],
  [1920, 1080, 'light'],
  // A projector of 1024 by 768 whose page is shown at twice its size.
  [512, 384, 'light'],
] as const)
  test.describe(() => {
    // Letters and boxes are the same beside a map and beside the line that stands for it; in the long run once with it.
    test.use({ hasMap: isWhole && width === 1024 && theme === 'light' })
    test(
      `at ${width}x${height}, ${theme}, each press of each scene fits, in letters a class can read`,
      // The projector of a classroom.
      soakBut(width === 1024 && theme === 'light'),
      async ({ page }) => {
        let presses = 0
        await page.setViewportSize({ width, height })
        await page.goto(`./#mode=present&scene=${all[0]}&theme=${theme}&lesson=${all.join('_')}`)
        await expectOn(page, all[0] ?? '', 0)
        await page.evaluate(() => document.fonts.ready)
        const found: string[] = []
        for (const scene of scenes)
          for (let press = 0; press <= pressesOf(scene).length; press++) {
            await expectOn(page, scene.id, press)
            presses++
            const { words, ...faults } = await page.evaluate(findStageFaults)
            for (const [kind, list] of Object.entries(faults))
              found.push(...list.map((what) => `${scene.id} ${press}, ${kind}: ${what}`))
            if (words > 40) found.push(`${scene.id} ${press}: ${words} words of claims`)
            await pressNext(page)
          }
        expect(found).toEqual([])
        sayFigure('letters of the stage', { presses, sizes: 1 })
      },
    )
  })

// 1024 by 768 at its own size, and at 125, 160, 200 and 300 percent.
const SIZES = [
  [1024, 768],
  [819, 614],
  [640, 480],
  [576, 432],
  [512, 384],
  [448, 336],
  [341, 256],
] as const

test.describe('where the room is not enough for all', () => {
  test.use({ hasMap: false })
  for (const [scene, press] of [
    ['one-weekend', 8],
    ['two-kilometres', 9],
    ['follow-the-report', 6],
  ] as const)
    test(`${scene}: the map gives way first, then the strip, and the words stay`, async ({ page }) => {
      const left: string[] = []
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height })
        await openStage(page, scene, press)
        await page.evaluate(() => document.fonts.ready)
        await expect(stageOf(page).getByRole('heading', { level: 1 })).toBeVisible()
        await expect(
          stageOf(page).locator('.stage-statement :is(blockquote, h2:not(.visually-hidden))').first(),
        ).toBeVisible()
        left.push(await partsLeft(page))
      }
      const inOrder = ['map and strip', 'strip', 'neither']
      expect(left[0]).toBe('map and strip')
      expect(
        left.map((parts) => inOrder.indexOf(parts)),
        left.join(', '),
      ).toEqual(left.map((parts) => inOrder.indexOf(parts)).toSorted())
      // At each step somebody is to see it: the order is not only that of a page that drops both at once.
      expect(new Set(left)).toEqual(new Set(inOrder))
    })
})

async function partsLeft(page: Page): Promise<string> {
  // What is too much gives way in the frame in which the size has changed.
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
  const isSeen = (part: string) =>
    stageOf(page)
      .locator(part)
      .evaluate((box) => box.checkVisibility({ visibilityProperty: true }))
  const [map, strip] = [await isSeen('.stage-map-slot'), await isSeen('.stage-strip')]
  if (map && strip) return 'map and strip'
  return strip ? 'strip' : map ? 'map' : 'neither'
}
