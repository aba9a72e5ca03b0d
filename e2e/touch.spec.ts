import type { Locator, Page } from '@playwright/test'
import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// Fingers as the browser sees them: what it scrolls and what it leaves to the page is decided before any script.

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 760 } })

test('in the page of another site one finger scrolls that page, and two move the map', {
  tag: '@map',
}, async ({ page }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title>
        <link rel="icon" href="data:,"><p style="height: 400px">Above</p>
        <iframe src="./#embed=1" title="Atlas" style="border: 0" width="360" height="500"></iframe>
        <p style="height: 2000px">Below</p>`,
    }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Map', exact: true }).tap()
  const drawing = frame.locator('[data-map-ready=true]')
  await arrive(drawing, 'attached')
  await drawing.scrollIntoViewIfNeeded()
  const link = () => frame.locator('body').evaluate(() => location.hash)
  const before = await link()
  const scrolled = () => page.evaluate(() => scrollY)
  const start = await scrolled()

  const [at] = await groundsOf(page.locator('iframe'), drawing, 1)
  if (!at) throw new Error('no ground in sight')
  // A page goes on scrolling when the finger has left it; until it rests, two more would scroll it, too.
  const rests = await page.evaluateHandle(() => ({
    come: new Promise((done) => addEventListener('scrollend', done, { once: true })),
  }))
  await Promise.all([
    expect(frame.getByText('Two fingers move the map')).toBeVisible(),
    drag(page, [at], { x: 0, y: -120 }),
  ])
  await expect.poll(scrolled).toBeGreaterThan(start + 60)
  expect(await link()).toBe(before)
  await rests.evaluate(({ come }) => come.then(() => undefined))

  await drawing.scrollIntoViewIfNeeded()
  const resting = await scrolled()
  await drag(page, await groundsOf(page.locator('iframe'), drawing, 2), { x: -30, y: 0 })
  await expect.poll(link).toContain('at=')
  expect(await scrolled()).toBe(resting)
})

test('on a phone tabs answer to a tap, one finger moves the map, and nothing is a sheet to be pulled', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const places = () => placesOf(page)
  const atRest = await places()
  for (const [x, y] of [
    [200, 90],
    [200, 690],
    [40, 735],
  ] as const)
    await drag(page, [{ x, y }], { x: 0, y: y > 400 ? -300 : 300 })
  expect(await places(), 'what holds the list stays where it is').toEqual(atRest)

  await page.getByRole('button', { name: 'Map', exact: true }).tap()
  const drawing = page.locator('[data-map-ready=true]')
  await arrive(drawing, 'attached')
  const before = explorer.link()
  await drag(page, await groundsOf(page.locator('html'), drawing, 1), { x: 30, y: 30 })
  await expect.poll(() => explorer.parameter('at')).not.toBe(null)
  expect(explorer.link()).not.toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('button', { name: 'Claims', exact: true }).tap()
  await expect(page.getByRole('listbox').first()).toBeVisible()
})

test('a sheet stays where it opened, however it is pulled', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await page.getByText('Menu', { exact: true }).tap()
  await page.getByRole('button', { name: 'Share and save' }).tap()
  const sheet = explorer.takeSheet
  await expect(sheet).toBeVisible()
  const open = await sheet.boundingBox()
  await drag(page, [{ x: 150, y: (open?.y ?? 0) + 20 }], { x: 0, y: 400 })
  await explorer.frames(3)
  expect(await sheet.boundingBox()).toEqual(open)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toBeHidden()
})

type Point = { x: number; y: number }

/** All fingers go down, move in twelve frames by `by`, and are lifted. */
async function drag(page: Page, points: readonly Point[], by: Point): Promise<void> {
  const fingers = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : points.map(({ x, y }, id) => ({ x: x + by.x * share, y: y + by.y * share, id })),
    })
  await send('touchStart', 0)
  for (let step = 1; step <= 12; step++) {
    await send('touchMove', step / 12)
    // A finger takes its time: moves that come within one frame are taken for one.
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await send('touchEnd', 1)
}

/** Points where a finger meets the bare map, in the outer page; `around` is the frame it stands in. */
async function groundsOf(around: Locator, drawing: Locator, many: number): Promise<Point[]> {
  const outer = await around.boundingBox()
  const inner = await drawing.evaluate((element, many) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const found: Point[] = []
    for (let y = top + height - 60; y > top + 160 && found.length < many; y -= 12)
      for (let x = left + 60; x < left + width - 60 && found.length < many; x += 12)
        if (
          document.elementFromPoint(x, y)?.localName === 'canvas' &&
          found.every((it) => Math.hypot(it.x - x, it.y - y) > 70)
        )
          found.push({ x, y })
    return found
  }, many)
  return inner.map(({ x, y }) => ({ x: x + (outer?.x ?? 0), y: y + (outer?.y ?? 0) }))
}

/** Where header, tabs and the line of counts stand. */
function placesOf(page: Page): Promise<number[]> {
  return page
    .locator('.header, .phone-tabs, [data-region=status]')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top))
}
