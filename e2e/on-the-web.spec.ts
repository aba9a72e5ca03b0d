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

// Each list in one scheme: both have the same styles, and axe takes long over two hundred claims.
test('axe finds nothing in the lists, light and dark', async ({ page }) => {
  for (const [file, colorScheme] of [
    ['claims.html', 'light'],
    ['claims.uk.html', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(file)
    const { violations } = await new AxeBuilder({ page }).analyze()
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
