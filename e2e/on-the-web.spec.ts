import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the reader stands at the list of all claims at once, and finds each by its address', async ({
    page,
    baseURL,
  }) => {
    await page.goto('./')
    await page.waitForURL('**/claims.html')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The battle of Bakhmut/)
    await expect(page.locator('main ol > li')).toHaveCount(206)

    await page.goto(`${baseURL}claims.html#c-000-07`)
    await expect(page.locator('[id="c-000-07"]')).toBeInViewport()
    await page.getByRole('link', { name: 'Українською' }).click()
    await expect(page).toHaveURL(/claims\.uk\.html$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
    await expect(page.locator('main ol > li')).toHaveCount(206)
  })

  test('nothing of it is wider than a screen of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const file of ['claims.html', 'claims.uk.html']) {
      await page.goto(file)
      // Scripts of the page are off; this one is the test's.
      expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBe(320)
    }
  })
})

// Each list in one scheme: both have the same styles. Of the two hundred claims the first are tried, and those that
// bring something new: axe takes a minute over all. What it would find between claims, an id used twice, is looked for.
test('axe finds nothing in the lists, light and dark', async ({ page }) => {
  for (const [file, colorScheme] of [
    ['claims.html', 'light'],
    ['claims.uk.html', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(file)
    expect(await page.evaluate(listIdsUsedTwice), file).toEqual([])
    expect(await page.evaluate(leaveFirstAndNew)).toBeGreaterThanOrEqual(10)
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    expect.soft(found, file).toEqual([])
  }
})

test('what the page names for other programs is there, of its type', async ({ page, request }) => {
  await page.goto('./')
  const named = await page
    .locator('head :is(link[rel*=icon], link[rel=manifest], link[rel=alternate], meta[property="og:image"])')
    .evaluateAll((all) => all.map((e) => e.getAttribute('href') ?? e.getAttribute('content') ?? ''))
  expect(named).toHaveLength(8)
  const types = new Map<string, string>()
  for (const address of [...named, 'robots.txt']) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    types.set(address.replace('./', ''), response.headers()['content-type']?.split(';')[0] ?? '')
  }
  expect(Object.fromEntries(types)).toEqual({
    'icon.svg': 'image/svg+xml',
    'icon-192.png': 'image/png',
    'apple-touch-icon.png': 'image/png',
    'manifest.webmanifest': 'application/manifest+json',
    'og.png': 'image/png',
    'claims.html': 'text/html',
    'claims.uk.html': 'text/html',
    '': 'text/html',
    'robots.txt': 'text/plain',
  })
  expect(await sizeOf(page, 'og.png')).toEqual([1200, 630])
  expect(await sizeOf(page, 'icon-192.png')).toEqual([192, 192])
})

/** As the browser decodes it. */
function sizeOf(page: Page, file: string): Promise<[number, number]> {
  return page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    return [image.naturalWidth, image.naturalHeight] as [number, number]
  }, file)
}

/** In the page. */
function listIdsUsedTwice(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

/** In the page: after the first ten, takes away each claim whose parts, by kind and attributes, were all met before. */
function leaveFirstAndNew(): number {
  const met = new Set<string>()
  const kindOf = (part: Element) =>
    `${part.parentElement?.localName} ${part.localName} ${part.className} ${part.getAttribute('lang')} ${part.getAttributeNames()}`
  document.querySelectorAll('main ol > li').forEach((claim, i) => {
    const kinds = [claim, ...claim.querySelectorAll('*')].map(kindOf)
    if (i >= 10 && kinds.every((kind) => met.has(kind))) claim.remove()
    for (const kind of kinds) met.add(kind)
  })
  return document.querySelectorAll('main ol > li').length
}
