import type { CDPSession, Page } from '@playwright/test'
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
  await frame.getByRole('tab', { name: 'Map' }).tap()
  const drawing = frame.locator('[data-map-ready=true]')
  await expect(drawing).toBeAttached()
  await drawing.scrollIntoViewIfNeeded()
  const link = () => frame.locator('body').evaluate(() => location.hash)
  const before = await link()
  const scrolled = () => page.evaluate(() => scrollY)
  const start = await scrolled()

  const fingers = await page.context().newCDPSession(page)
  const box = await drawing.boundingBox()
  const at = { x: Math.round((box?.x ?? 0) + 120), y: Math.round((box?.y ?? 0) + (box?.height ?? 0) * 0.75) }
  await Promise.all([
    expect(frame.getByText('Two fingers move the map')).toBeVisible(),
    drag(fingers, [at], { x: 0, y: -120 }),
  ])
  await expect.poll(scrolled).toBeGreaterThan(start + 60)
  expect(await link()).toBe(before)

  await drawing.scrollIntoViewIfNeeded()
  const resting = await scrolled()
  const there = await drawing.boundingBox()
  const two = { x: (there?.x ?? 0) + 120, y: (there?.y ?? 0) + (there?.height ?? 0) / 2 }
  await drag(fingers, [two, { x: two.x + 90, y: two.y }], { x: -60, y: 0 })
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
  const fingers = await page.context().newCDPSession(page)
  for (const [x, y] of [
    [200, 90],
    [200, 690],
    [40, 735],
  ] as const)
    await drag(fingers, [{ x, y }], { x: 0, y: y > 400 ? -300 : 300 })
  expect(await places(), 'what holds the list stays where it is').toEqual(atRest)

  await page.getByRole('tab', { name: 'Map' }).tap()
  await expect(page.locator('[data-map-ready=true]')).toBeAttached()
  const before = explorer.link()
  await drag(fingers, [{ x: 60, y: 480 }], { x: 60, y: 60 })
  await expect.poll(() => explorer.parameter('at')).not.toBe(null)
  expect(explorer.link()).not.toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('tab', { name: 'Claims' }).tap()
  await expect(page.getByRole('listbox').first()).toBeVisible()
})

type Point = { x: number; y: number }

/** All fingers go down, move in twelve steps by `by`, and are lifted. */
async function drag(fingers: CDPSession, points: readonly Point[], by: Point): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : points.map(({ x, y }, id) => ({ x: x + by.x * share, y: y + by.y * share, id })),
    })
  await send('touchStart', 0)
  for (let step = 1; step <= 12; step++) await send('touchMove', step / 12)
  await send('touchEnd', 1)
}

/** Where header, tabs and the line of counts stand. */
function placesOf(page: Page): Promise<number[]> {
  return page
    .locator('.header, [role=tablist], [data-region=status]')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top))
}
