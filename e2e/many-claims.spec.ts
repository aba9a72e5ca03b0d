import { generateCollection } from '../scripts/generate/collection.mjs'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { OwnDriver } from './own-driver'

// Somebody's own collection may have thousands of claims: everything is counted, what is seen is drawn.

test.use({ hasMap: false })

const CLAIMS = 5000
const FILE = { name: 'many.claims.json', text: JSON.stringify(generateCollection(CLAIMS)) }
const ALL = 'from=2022-01-01&to=2060-01-01'

test(`of ${CLAIMS} claims every one is counted and can be reached by keyboard, few are drawn`, async ({
  page,
}) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles(FILE)
  await own.follow(`${own.link()}&${ALL}`)
  await expect.poll(async () => (await own.count()).listed).toBe(CLAIMS)
  const rows = own.claims.getByRole('option')
  await rows.first().focus()
  await page.keyboard.press('End')
  const last = own.claims.locator('[role=option]:focus')
  await expect(last).toHaveAttribute('aria-posinset', String(CLAIMS))
  await expect(last).toHaveAttribute('aria-setsize', String(CLAIMS))
  await expect(last).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await expect(own.claims.locator('[role=option]:focus')).toHaveAttribute('aria-posinset', String(CLAIMS - 1))
  await page.keyboard.press('Home')
  await expect(own.claims.locator('[role=option]:focus')).toHaveAttribute('aria-posinset', '1')
  await expect(own.claims.locator('[role=option]:focus')).toBeInViewport()
  await expect.poll(() => rows.count()).toBeLessThan(400)
  sayFigure('many claims', `${CLAIMS} listed, ${await rows.count()} rows drawn`)
})

test('marks and numbers of the timeline add up to all claims, in few items', async ({ page }) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles(FILE)
  const begun = own.link()
  for (const dates of ['from=2023-01-01&to=2023-01-03', 'from=2023-01-01&to=2023-03-31', ALL]) {
    await own.follow(`${begun}&${dates}`)
    await expect.poll(() => own.link(), dates).toContain(dates)
    const items = own.timeline.locator('.vis-item')
    await expect(items.first(), dates).toBeAttached()
    expect(await items.count(), dates).toBeLessThanOrEqual(200)
  }
  await expect.poll(() => drawnIn(own)).toBe(CLAIMS)
  const lanes = await own.timeline.locator('.timeline-label-count').allTextContents()
  expect(lanes.reduce((sum, count) => sum + Number(count), 0)).toBe(CLAIMS)
})

test('lists of many come a part at a time, and say how many are left', async ({ page }) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles(FILE)
  await own.follow(`${own.link()}&${ALL}&view=table`)
  const rows = own.claims.getByRole('row')
  await expect(rows).toHaveCount(301)
  await own.claims.getByRole('button', { name: /^Show 300 of 4,?700 more$/ }).click()
  await expect(rows).toHaveCount(601)
})

/** Claims that the marks and the numbers in sight stand for. */
function drawnIn(own: OwnDriver): Promise<number> {
  return own.timeline.evaluate((timeline) => {
    const numbers = [...timeline.querySelectorAll('.timeline-number')].map(({ textContent }) =>
      Number(textContent),
    )
    const marks = timeline.querySelectorAll('[data-claim-id]').length
    return numbers.reduce((sum, number) => sum + number, marks)
  })
}
