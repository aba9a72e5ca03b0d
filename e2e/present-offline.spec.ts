import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { expectOn, pressNext, stageOf } from './present-driver'

test.describe('without a network', () => {
  // The one thing that is asked of it is the second window, which cannot load.
  test.use({ provoked: /ERR_FAILED/, freshProfile: true })

  test('once the page says that it is ready, a whole lesson runs, and the notes come as a drawer', async ({
    page,
    context,
  }) => {
    test.slow()
    await new ExplorerDriver(page).open()
    await page.keyboard.press('p')
    await arrive(page.getByText('Ready without network: yes'))
    const asked: string[] = []
    await context.route('**/*', (route) => {
      // The browser itself asks for the icon, with each window and each address.
      if (!/\/icon[^/]*$/.test(route.request().url())) asked.push(route.request().url())
      return route.abort()
    })
    await page.keyboard.press('Enter')
    await expectOn(page, 'cold-open', 0)
    const scenes = new Set<string>()
    for (let presses = 0; presses < 120; presses++) {
      const scene = await stageOf(page).getAttribute('data-scene')
      if (scene === 'two-kilometres' && !scenes.has(scene))
        await arrive(page.locator('[data-map-ready=true]'), 'attached')
      scenes.add(scene ?? '')
      if (scene === 'exit-ticket') break
      await pressNext(page)
    }
    expect(scenes.size).toBe(10)
    expect(asked).toEqual([])

    const second = context.waitForEvent('page')
    await page.keyboard.press('n')
    await second
    const drawer = page.getByRole('complementary', { name: 'Notes' })
    await expect(drawer).toContainText('The second window could not load')
    // And back to the page, with its map and timeline.
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.locator('.explorer')).toBeVisible()
    await expect(page.locator('.timeline-cell').first()).toBeAttached()
    expect(asked.filter((url) => !url.endsWith('/'))).toEqual([])
  })
})
