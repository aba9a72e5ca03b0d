import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

// All times are UTC: a reader in Los Angeles or Auckland sees the days that a reader in London sees.
for (const timezoneId of ['America/Los_Angeles', 'Pacific/Auckland'])
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test('days in list, detail and timeline are the days of the data', async ({ page }) => {
      const explorer = new ExplorerDriver(page)
      await explorer.open('claim=c-000-11')
      await expect(explorer.claim).toContainText('20 May 2023')
      await explorer.timelineIsReady()
      // The frame stands round 20 to 22 May, and the dates say so.
      expect(await explorer.typedDates()).toEqual(['2023-05-20', '2023-05-22'])
      const label = await explorer.dayLabelUnderMark('c-000-11')
      expect(label).toMatch(/Sat 20|20/)
      expect(label).not.toMatch(/19|21/)
      expect(explorer.parameter('from')).toBe(null)
    })
  })
