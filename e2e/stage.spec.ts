import { expect, test } from './fixtures'
import { expectOn, openStage, pressNext, stageOf } from './present-driver'

test('the press is told to a screen reader, and the question heads the page', async ({ page }) => {
  await openStage(page, 'one-weekend', 3)
  const status = stageOf(page).getByRole('status')
  await expect(status).toHaveText(/To all practical purposes Russia now controls Bakhmut\. Who says this\?/)
  await pressNext(page)
  await expect(status).toHaveText(/Sky News, in its own voice.*On the scale: All, in effect/)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/Who holds the city\?/)
  await expect(page.getByRole('listitem').filter({ hasText: 'All, in effect' }).first()).toContainText(
    'Sky News',
  )
})

test('nothing pops up by itself: the tools come with the pointer and go', { tag: '@fresh' }, async ({
  page,
}) => {
  await page.clock.install()
  await openStage(page, 'one-weekend', 0)
  const tools = page.locator('.stage-tools')
  await expect(tools).toBeHidden()
  await page.mouse.move(200, 200)
  await page.mouse.move(300, 260)
  await expect(tools).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectOn(page, 'one-weekend', 1)
  // The button has not kept the focus, or the next key would press it again.
  await page.keyboard.press('ArrowRight')
  await expectOn(page, 'one-weekend', 2)
  await page.clock.fastForward(3100)
  await expect(tools).toBeHidden()
})

test('a finger to the left is next, to the right is back', async ({ page }) => {
  await openStage(page, 'one-weekend', 1)
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([start, end]) => {
        const at = (type: string, clientX: number) =>
          document.querySelector('.stage')?.dispatchEvent(
            new PointerEvent(type, {
              pointerType: 'touch',
              isPrimary: true,
              pointerId: 7,
              clientX,
              clientY: 300,
              bubbles: true,
            }),
          )
        at('pointerdown', start)
        at('pointerup', end)
      },
      [from, to] as [number, number],
    )
  await swipe(600, 300)
  await expectOn(page, 'one-weekend', 2)
  await swipe(300, 600)
  await expectOn(page, 'one-weekend', 1)
})

test('full screen that is refused says so, with the key of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'))
  })
  await openStage(page, 'one-weekend', 0)
  await page.keyboard.press('f')
  await expect(page.getByText(/did not allow full screen/)).toContainText('F11')
  await pressNext(page)
  await expect(page.getByText(/did not allow full screen/)).toHaveCount(0)
})
