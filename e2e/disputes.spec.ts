import { mostDisputed } from '../data/recount'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { soakBut } from './grid'

test.use({ hasMap: false })

const { claim, opponents } = mostDisputed()

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [360, 740],
] as const)
  test(
    `at ${width}x${height} every opponent of the most disputed claim is told in words and found on the timeline`,
    soakBut(width <= 1024),
    async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      const explorer = new ExplorerDriver(page)
      await explorer.open(`claim=${claim}`)
      expect(opponents.length).toBeGreaterThanOrEqual(5)
      for (const id of opponents) {
        const row = explorer.otherRow(id)
        await expect(row).toHaveCount(1)
        // Its day, as the list writes it: "20 May", "20–22 May", "about 22 May".
        await expect(row).toContainText(/\d+(–\d+)? (December|Dec|March|Mar|May)/)
      }
      const isPhone = width < 860
      if (isPhone) await explorer.openTab('Timeline')
      else await explorer.timelineIsReady()
      for (const id of opponents)
        await expect.poll(() => explorer.onTimeline(id), { message: id }).not.toBe('missing')
      const { overlaps } = await explorer.textFaults()
      expect(overlaps, 'text over text').toEqual([])
    },
  )

test('an opponent outside the days shown has an arrow at the edge, and the arrow leads there', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  // At true scale only these days are drawn; what contradicts the claim was said later.
  await explorer.open(`scale=true&from=2023-03-22&to=2023-03-25&claim=${claim}`)
  await explorer.timelineIsReady()
  const arrow = explorer.timeline.getByRole('button', { name: /contradict the chosen one lie later/ })
  await expect(arrow).toBeVisible()
  await expect.poll(() => explorer.onTimeline(opponents[0] as string)).toBe('arrow')
  await arrow.click()
  await expect(arrow).toBeHidden()
  await expect.poll(() => explorer.onTimeline(opponents[0] as string)).toBe('mark')
})

test('lines lead from the chosen claim to each related one in sight, with a legend of signs', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(`claim=${claim}`)
  await explorer.timelineIsReady()
  const lines = explorer.timeline.locator('.timeline-overlay .timeline-relation')
  await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(opponents.length)
  const legend = explorer.timeline.getByRole('list', { name: 'Lines from the chosen claim' })
  // Only what is drawn for this claim; what the marks mean stays in sight beside it.
  await expect(legend.getByRole('listitem')).toHaveText(['denies', 'contradicts', 'agrees'])
  await expect(explorer.timeline.getByRole('list', { name: 'Marks', exact: true })).toBeVisible()
  await explorer.press('Escape')
  await expect(lines).toHaveCount(0)
  await expect(legend).toBeHidden()
})

test('the map lights the places of related claims with their signs, and a line only to another place', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-000-11')
  await explorer.panesAreReady()
  // The ministry's "full control" of the city; Kyiv's troops on the outskirts are another place.
  await expect(explorer.map.getByRole('button', { name: /denies 2.* at Bakhmut/ })).toBeVisible()
  await expect(explorer.map.getByRole('button', { name: /contradicts 1 at Outskirts/ })).toBeVisible()
})

for (const [width, height] of [
  [1366, 768],
  [360, 740],
] as const)
  test(
    `at ${width}x${height} the digits of the related claims stand apart, beside their marks on the timeline`,
    soakBut(width < 860),
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      const explorer = new ExplorerDriver(page)
      await explorer.open(`claim=${claim}`)
      await expect(explorer.claim.locator('.claim-others-digit').first()).toBeAttached()
      const digits = await explorer.claim.locator('.claim-others-digit').allInnerTexts()
      if (width < 860) await explorer.openTab('Timeline')
      else await explorer.timelineIsReady()
      const badges = explorer.timeline.locator('.timeline-badge')
      await expect(badges.locator('text')).toHaveText(digits)
      const boxes = await badges.evaluateAll((all) =>
        all.map((badge) => badge.getBoundingClientRect().toJSON()),
      )
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b]))
      const touching = pairs.filter(
        ([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      )
      expect(touching).toEqual([])
    },
  )
