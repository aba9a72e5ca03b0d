import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { soakBut } from './grid'

const sizes = { phone: [360, 740], laptop: [1366, 768], projector: [1024, 768], '4k': [3840, 2160] } as const
const views = { 'first-view': '', 'chosen-claim': 'claim=c-000-01' } as const

// Sixteen pictures, for eyes; what a program can see of them is asserted: no text over text, none cut off.
// One page a size, as it is the first drawing of the map that takes long.
for (const [size, [width, height]] of Object.entries(sizes))
  test(
    `${size}: no text is cut off or lies on other text`,
    soakBut(size === 'phone' || size === 'projector'),
    async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      const explorer = new ExplorerDriver(page)
      await explorer.open('theme=light')
      if (size !== 'phone') await explorer.panesAreReady()
      for (const theme of ['light', 'dark'] as const)
        for (const [view, link] of Object.entries(views)) {
          await explorer.follow(`theme=${theme}${link && `&${link}`}`)
          await expect(page.locator(`html[data-theme=${theme}]`)).toBeAttached()
          await expect(explorer.claim).toBeVisible({ visible: link !== '' })
          await expectNoFaults(explorer, `${size}-${theme}-${view}`)
        }
    },
  )

async function expectNoFaults(explorer: ExplorerDriver, picture: string): Promise<void> {
  await explorer.screenshot(picture)
  const { overlaps, clipped, small, wide } = await explorer.textFaults()
  expect.soft(overlaps, `${picture}: text over text`).toEqual([])
  expect.soft(clipped, `${picture}: text cut off`).toEqual([])
  expect.soft(small, `${picture}: text under 12 px`).toEqual([])
  expect.soft(wide, `${picture}: sideways scroll`).toBe(false)
}

for (const tab of ['Map', 'Timeline'] as const)
  test(`phone, tab ${tab}: no text is cut off or lies on other text`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 360, height: 740 })
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await explorer.openTab(tab)
    await expectNoFaults(explorer, `phone-light-${tab.toLowerCase()}`)
  })
