import { gzipSync } from 'node:zlib'
import { generateCollection } from '../scripts/generate/collection.mjs'
import { generatePlaces } from '../scripts/generate/places.mjs'
import { randomFrom } from '../scripts/generate/random.mjs'
import { arrive } from './arrival'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { isWhole } from './grid'
import { OwnDriver } from './own-driver'

// Somebody's own collection may have thousands of claims: everything is counted, what is seen is drawn.

test.use({ hasMap: false })

const CLAIMS = isWhole ? 100_000 : 3000
const FILE = {
  name: 'many.claims.json.gz',
  text: gzipSync(JSON.stringify(generateCollection(CLAIMS)), { level: 1 }),
}
const PLACES = isWhole ? 3000 : 1500
const ALL = 'from=2022-01-01&to=2060-01-01'
/** In which something was said in this collection. */
const FEW_DAYS = isWhole ? 'from=2023-01-01&to=2023-01-03' : 'from=2023-01-24&to=2023-01-27'

test(`of ${CLAIMS} claims each is counted and can be reached by keyboard, few are drawn, and lists come a part at a time`, async ({
  page,
}) => {
  test.setTimeout(CLAIMS * 10 + 240_000)
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles(FILE)
  const begun = own.link()
  await test.step('the list by keyboard', async () => {
    await own.follow(`${begun}&${ALL}`)
    await expect.poll(async () => (await own.count()).listed).toBe(CLAIMS)
    const rows = own.claims.getByRole('option')
    const focused = own.claims.locator('[role=option]:focus')
    await rows.first().focus()
    await page.keyboard.press('End')
    await expect(focused).toHaveAttribute('aria-posinset', String(CLAIMS))
    await expect(focused).toHaveAttribute('aria-setsize', String(CLAIMS))
    await expect(focused).toBeInViewport()
    await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveAttribute('aria-posinset', String(CLAIMS - 1))
    await page.keyboard.press('Home')
    await expect(focused).toHaveAttribute('aria-posinset', '1')
    await expect(focused).toBeInViewport()
    await expect.poll(() => rows.count()).toBeLessThan(400)
    sayFigure('many claims', `${CLAIMS} listed, ${await rows.count()} rows drawn`)
  })

  await test.step('marks and numbers of the timeline', async () => {
    for (const dates of [FEW_DAYS, 'from=2023-01-01&to=2023-03-31', ALL]) {
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

  await test.step('the table, and the search', async () => {
    await own.follow(`${begun}&${ALL}&view=table`)
    const rows = own.claims.getByRole('row')
    await expect(rows).toHaveCount(301)
    await own.claims.getByRole('button', { name: /^Show 300 of [\d,]+700 more$/ }).click()
    await expect(rows).toHaveCount(601)

    // The search of so many is made ready in a worker, and says so; until then all are listed.
    await page.getByRole('searchbox').first().fill('repaired')
    await arrive(page.getByText('is being made ready'))
    await expect.poll(async () => (await own.count()).listed).toBeLessThan(CLAIMS / 2)
    expect((await own.count()).listed).toBeGreaterThan(0)
    await expect(page.getByText('is being made ready')).toBeHidden()
  })

  await test.step('the bursts, on a laptop and at the foot of a phone', async () => {
    await own.follow(begun)
    await expect(own.timeline.locator('.vis-item').first()).toBeAttached()
    expect((await own.textFaults()).overlaps).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    const bursts = page.getByRole('navigation', { name: 'Days with claims' }).getByRole('button')
    await expect(bursts.nth(4)).toBeAttached()
    expect((await own.textFaults()).overlaps).toEqual([])
    await expect(bursts.and(page.locator('[aria-current]'))).toBeInViewport({ ratio: 0.9 })
  })
})

test('of thousands of places few stand as buttons, all are in the list, a part at a time', {
  tag: '@map',
}, async ({ page }) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles({ name: 'places.claims.json', text: JSON.stringify(manyPlaces()) })
  await own.follow(`${own.link()}&${ALL}&at=7_46.2_4.5`)
  await own.panesAreReady()
  await expect(own.map.locator('.map-mark').first()).toBeVisible()
  // A small map of another land, with nobody's home on it, would say nothing.
  await expect(own.map.locator('.map-inset')).toHaveCount(0)
  expect(await own.map.locator('.map-overlay button').count()).toBeLessThan(200)

  await own.map.getByRole('button', { name: 'Places', exact: true }).click()
  const list = own.map.getByRole('region', { name: 'Places in view' })
  const rows = list.locator('ol > li')
  await expect(rows.first()).toBeVisible()
  const shown = await rows.count()
  expect(shown).toBeLessThanOrEqual(300)
  const more = list.getByRole('button', { name: /^Show 100 of [\d,]+ more$/ }).first()
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(shown + 100)
  // The claims of a place come when they are asked for.
  await expect(list.locator('[data-claim-id]')).toHaveCount(0)
  await rows.first().locator('summary').press('Enter')
  await expect(list.locator('[data-claim-id]').first()).toBeVisible()
  sayFigure(
    'many places',
    `${PLACES} places, ${await own.map.locator('.map-overlay button').count()} buttons`,
  )
})

/** A claim at each of them. */
function manyPlaces() {
  const whole = generateCollection(PLACES)
  const places = generatePlaces(randomFrom(1), PLACES)
  const claims = whole.claims.map((claim: object, i: number) => ({
    ...claim,
    places: [{ place: `p-${i}`, role: 'subject' }],
  }))
  return { ...whole, places, claims }
}

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
