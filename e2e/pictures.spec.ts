import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

const sizes = { phone: [360, 740], laptop: [1366, 768], projector: [1024, 768], '4k': [3840, 2160] } as const
const views = { 'first-view': '', 'chosen-claim': 'claim=c-000-01' } as const

// Sixteen pictures, for eyes; what a program can see of them is asserted: no text over text, none cut off.
for (const [size, [width, height]] of Object.entries(sizes))
  for (const theme of ['light', 'dark'] as const)
    for (const [view, link] of Object.entries(views))
      test(`${size} ${theme} ${view}: no text is cut off or lies on other text`, async ({ page }) => {
        test.slow()
        await page.setViewportSize({ width, height })
        const explorer = new ExplorerDriver(page)
        await explorer.open(`theme=${theme}${link && `&${link}`}`)
        if (size !== 'phone') await explorer.panesAreReady()
        await explorer.screenshot(`${size}-${theme}-${view}`)
        const { overlaps, clipped, small, wide } = await explorer.textFaults()
        expect.soft(overlaps, 'text over text').toEqual([])
        expect.soft(clipped, 'text cut off').toEqual([])
        expect.soft(small, 'text under 12 px').toEqual([])
        expect(wide, 'sideways scroll').toBe(false)
      })

for (const tab of ['Map', 'Timeline'] as const)
  test(`phone, tab ${tab}: no text is cut off or lies on other text`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 360, height: 740 })
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await explorer.openTab(tab)
    await explorer.screenshot(`phone-light-${tab.toLowerCase()}`)
    const { overlaps, clipped, small, wide } = await explorer.textFaults()
    expect.soft(overlaps, 'text over text').toEqual([])
    expect.soft(clipped, 'text cut off').toEqual([])
    expect.soft(small, 'text under 12 px').toEqual([])
    expect(wide, 'sideways scroll').toBe(false)
  })
