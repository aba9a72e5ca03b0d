import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { expectOn, pressNext, stageOf } from './present-driver'

// What is shown becomes a scene.

test.use({ hasMap: false })

const PLACES = [
  'claim=c-000-11',
  'pair=c-000-11_c-000-01',
  'view=table',
  'view=topics',
  'view=sources',
  'view=method',
  'view=coverage',
  'lens=side.ukraine_side.russia&cursor=2023-05-21',
  'sides=wagner&from=2023-05-09&to=2023-05-13',
]

test.describe(() => {
  test.use({ hasMap: true })
  test('three views are added and presented in nine actions', async ({ page }) => {
    const teacher = new AuthoringDriver(page)
    await teacher.open()
    await teacher.panesAreReady()
    const added = page.locator('.scene-added')
    let actions = 0
    const act = async (what: () => Promise<void>) => {
      actions++
      await what()
    }
    await act(() => page.keyboard.press('Shift+P'))
    await expect(added).toContainText('Added as scene 13: “Who holds the city? · 20–22 May”')
    await act(() => teacher.chooseBurst('Two kilometres?'))
    await act(() => page.keyboard.press('Shift+P'))
    await expect(added).toContainText('Added as scene 14')
    await act(() => teacher.chooseBurst('Is the battle calming?'))
    await act(() => page.keyboard.press('Shift+P'))
    await expect(added).toContainText('Added as scene 15')
    await act(() => page.keyboard.press('p'))
    await act(() => teacher.sheet.getByRole('button', { name: 'Only yours (3)' }).click())
    await act(() => teacher.sheet.locator('[data-start]').click())
    await expectOn(page, 'my-1', 0)
    expect(actions).toBeLessThanOrEqual(9)
    expect(teacher.parameter('lesson')).toBe('my-1_my-2_my-3')
    await pressNext(page)
    await expectOn(page, 'my-1', 1)
    // Nothing of saving on the stage, and the scenes are there again after a crash.
    await expect(stageOf(page)).not.toContainText('Saved')
    await page.reload()
    await expectOn(page, 'my-1', 1)
  })
})

test('one key adds what is shown, wherever one is, and on a phone two taps', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  const added = page.locator('.scene-added')
  for (const link of PLACES) {
    await teacher.follow(link)
    await expect.poll(() => teacher.link()).toBe(link)
    await page.keyboard.press('Shift+P')
    await expect(added, link).toContainText('Added as scene 13')
    await added.getByRole('button', { name: 'Undo' }).click()
    await expect(added).toBeHidden()
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await page.locator('summary', { hasText: 'Menu' }).click()
  await page.getByRole('button', { name: 'Add this view as a scene' }).click()
  await expect(added).toContainText('Added as scene 13')
})

test('a view that was added is taken back from where it is said', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await page.keyboard.press('Shift+P')
  const added = page.locator('.scene-added')
  await added.getByRole('button', { name: 'Undo' }).click()
  await expect(added).toBeHidden()
  await teacher.openSheet()
  expect(await teacher.sceneIds()).toHaveLength(12)
})
