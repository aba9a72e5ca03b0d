import type { FrameLocator } from '@playwright/test'
import { embedCode } from '../src/app/embed-code'
import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { watch } from './guard'
import { withHost } from './third-party-host'

test.use({ hasMap: false })

const NO_FAULTS = { overlaps: [], clipped: [], small: [], wide: false }

test('embedded, there is the count and a way out, and nothing else of the page around', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const count = await explorer.count()
  await explorer.open('embed=1')
  await page.reload()
  await explorer.listIsReady()
  expect(await explorer.count()).toEqual(count)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(explorer.search).toHaveCount(0)

  await explorer.option('c-000-11').click()
  await expect(explorer.claim).toBeVisible()
  const out = page.getByRole('link', { name: 'Open in Claim Atlas' })
  await expect(out).toHaveAttribute('href', new URL('/#claim=c-000-11', page.url()).href)
  await expect(out).toHaveAttribute('target', '_blank')
  await expect(out).toHaveAttribute('rel', 'noopener')

  await explorer.claim.getByRole('button', { name: 'Report an error in this claim' }).click()
  await expect(explorer.claim.getByRole('textbox')).toHaveValue(/\/#claim=c-000-11$/m)
})

test('embedded, what is wrong with the link is said beside the claims', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('embed=1&sides=nobody')
  const notice = explorer.claims.getByRole('complementary', { name: 'Not everything in this link' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button').click()
  await expect(notice).toBeHidden()
})

test('embedded, five choices add nothing to the history, and the address follows them', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('embed=1')
  await explorer.timelineIsReady()
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  await explorer.chooseBurst('Two kilometres?')
  await explorer.timeline.getByRole('button', { name: 'Both', exact: true }).click()
  await explorer.toggleVoices('Russia')
  await explorer.claims.getByRole('button', { name: 'By day said' }).click()
  const [first = ''] = await explorer.optionIds()
  await explorer.option(first).click()
  await expect.poll(() => explorer.parameter('claim')).toBe(first)
  for (const name of ['from', 'clock', 'sides', 'sort', 'embed'])
    expect(explorer.parameter(name), name).not.toBe(null)
  expect(await entries()).toBe(before)
})

test('embedded, no size of the frame makes text lie on text, and a new size is no new start', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await page.setViewportSize({ width: 1000, height: 700 })
  await explorer.open('embed=1')
  await explorer.panesAreReady()
  const start = await page.evaluate(() => performance.timeOrigin)
  for (const [width, height] of [
    [1000, 700],
    [1000, 320],
    [640, 400],
    [320, 480],
    [280, 320],
  ] as const) {
    await page.setViewportSize({ width, height })
    const tabs = height < 520 || width < 860 ? (['Claims', 'Map', 'Timeline'] as const) : [null]
    for (const tab of tabs) {
      if (tab) await explorer.openTab(tab)
      await explorer.frames(3)
      expect.soft(await explorer.textFaults(), `${width}x${height} ${tab ?? ''}`).toEqual(NO_FAULTS)
    }
    await expect(page.getByRole('link', { name: 'Open in Claim Atlas' })).toBeInViewport({ ratio: 1 })
  }
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(start)
})

test('in a frame of another site, with the code that is handed out, all three views work', async ({
  baseURL,
}) => {
  const app = baseURL ?? ''
  await withHost(embedCode(app, 'Who holds Bakhmut?'), async ({ page, context, origin }) => {
    const complaints = await watch(context, new URL(app).origin)
    await page.goto(origin)
    const frame = page.frameLocator('iframe[title="Who holds Bakhmut?"]')
    await listAndTimelineWork(frame)
    await arrive(frame.locator('[data-map-ready=true]'), 'attached')
    await expect(
      frame.locator('[data-region=map]').getByRole('button', { name: 'Bakhmut' }).first(),
    ).toBeVisible()

    // Forms are not among the frame's rights: nothing may hang on one.
    await frame.locator('[role=option]').first().press('?')
    await frame.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect(frame.getByRole('dialog')).toBeHidden()

    const opened = context.waitForEvent('page')
    await frame.getByRole('link', { name: 'Open in Claim Atlas' }).click()
    const outside = new ExplorerDriver(await opened)
    await outside.listIsReady()
    await expect(outside.search).toBeVisible()
    expect(outside.link()).toBe('claim=c-000-11')

    // Else the browser is not the one that people have, and this test says nothing.
    await outside.page.evaluate(() => localStorage.setItem('mark', 'top'))
    expect(await frame.locator('body').evaluate(() => localStorage.getItem('mark'))).toBe(null)
    expect(complaints.filter((text) => !text.includes(`${origin}/`))).toEqual([])
  })
})

test('in a frame with allow-scripts alone, list and timeline work and the map says why there is none', async ({
  baseURL,
}) => {
  const app = baseURL ?? ''
  const html = `<iframe src="${app}#embed=1" width="1000" height="640" sandbox="allow-scripts"></iframe>`
  await withHost(html, async ({ page, context, origin }) => {
    const complaints = await watch(context, new URL(app).origin)
    await page.goto(origin)
    const frame = page.frameLocator('iframe')
    await listAndTimelineWork(frame)
    expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null')
    const map = frame.locator('[data-region=map]')
    await expect(map).toContainText('framed without the right to “allow-same-origin”')
    await expect(map.getByRole('link', { name: app })).toHaveAttribute('href', `${app}#claim=c-000-11`)
    await expect(map.locator('canvas')).toHaveCount(0)
    // Of those that stand in for them it is the computer's matter which there are.
    const fonts = () =>
      [...document.fonts].filter(({ status, family }) => status === 'error' && !family.includes('Stand-in'))
        .length
    expect(await frame.locator('body').evaluate(fonts)).toBe(0)
    expect(complaints.filter((text) => !text.includes(`${origin}/`))).toEqual([])
  })
})

async function listAndTimelineWork(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('[data-region=status]')).toContainText('listed')
  await expect(frame.locator('[data-region=timeline] [data-claim-id]').first()).toBeVisible()
  await frame.locator('[role=option][data-claim-id="c-000-11"]').click()
  await expect(frame.locator('[data-region=claim]')).toBeVisible()
  await expect(frame.locator('[data-region=timeline] [data-claim-id="c-000-11"]').first()).toBeVisible()
}
