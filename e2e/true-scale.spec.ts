import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('at true scale the overview shows all days, the way leads on to the next, and a lane counts what is in sight', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  const bars = explorer.timeline.locator('.timeline-bar-side')
  const drawn = () => bars.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  // Two days of February; the next claims are months away.
  await explorer.open('from=2023-02-13&to=2023-02-14')
  await explorer.timelineIsReady()
  const all = await drawn()
  await explorer.timeline.getByRole('button', { name: 'True scale' }).click()
  await expect(explorer.timeline.locator('[data-scale=true]')).toBeAttached()
  expect(await drawn()).toEqual(all)
  const next = explorer.timeline.getByRole('button', { name: 'Next day with claims' })
  await expect(next).toBeEnabled()
  await next.click()
  await expect.poll(async () => (await explorer.count()).listed).toBeGreaterThan(0)
  const lanes = await explorer.timeline.locator('.timeline-label-count').allTextContents()
  expect(lanes.reduce((sum, count) => sum + Number(count), 0)).toBe((await explorer.count()).listed)
})
