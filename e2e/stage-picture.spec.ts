import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { openStage, pressNext, stripOf } from './present-driver'

// When and how many: a strip of days and a table of figures.

const WEEKEND = 'one-weekend'

test.use({ viewport: { width: 1024, height: 768 }, hasMap: false })

const marksOn = (strip: Locator) =>
  strip
    .locator('[data-claim-id]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim-id') ?? '').sort())

test('on the strip each told voice stands once, under its first day; a concealed one beside all days', async ({
  page,
}) => {
  await openStage(page, WEEKEND, 3)
  await expect(stripOf(page).locator('[data-concealed]')).toBeVisible()
  expect(await marksOn(stripOf(page))).toEqual(['c-000-01', 'c-000-11'])
  await expect(stripOf(page)).toHaveAccessibleName(/2 voices, .*: 20 May 2\.$/)
  const question = await stripOf(page).locator('[data-concealed]').boundingBox()
  const columns = await stripOf(page)
    .locator('.stage-strip-column')
    .evaluateAll((all) =>
      all.map((column) => {
        const { left, right } = column.getBoundingClientRect()
        return { left, right }
      }),
    )
  expect(columns).toHaveLength(3)
  for (const { left, right } of columns)
    expect((question?.x ?? 0) + (question?.width ?? 0) <= left || (question?.x ?? 0) >= right).toBe(true)

  await pressNext(page)
  await expect(stripOf(page).locator('[data-claim-id="c-001-02"]')).toBeVisible()
  await expect(stripOf(page).locator('[data-concealed]')).toHaveCount(0)

  await openStage(page, WEEKEND, 8)
  await expect(stripOf(page)).toHaveAccessibleName(/10 voices, .*: 20 May 9, 22 May 1\.$/)
  await expect(stripOf(page).locator('[data-claim-id]')).toHaveCount(10)
  const monday = await stripOf(page).locator('[data-claim-id="c-000-04"]').boundingBox()
  expect(monday?.x).toBeGreaterThan(columns[2]?.left ?? Number.POSITIVE_INFINITY)
})

test('figures: a row each as it is told, and all of them in sight', async ({ page }) => {
  const rows = page.locator('.stage-bars tbody tr')
  await openStage(page, 'numbers', 2)
  await expect(rows).toHaveCount(1)
  await pressNext(page)
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('20,000')
  await expect(rows.nth(1)).toContainText('killed')
  await expect(rows.nth(1)).toContainText('not said')
  await expect(rows.nth(1)).toContainText('U.S. estimates')
  for (const [width, height] of [
    [1024, 768],
    [512, 384],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openStage(page, 'numbers', 10)
    await expect(rows).toHaveCount(7)
    await expect(page.getByText('no number')).toHaveCount(2)
    const isWhole = await page
      .locator('.stage-bars')
      .evaluate((box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1)
    expect(isWhole, `${width}x${height}`).toBe(true)
  }
})
