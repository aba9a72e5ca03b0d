import { readdirSync } from 'node:fs'
import { ON_REQUEST_FILES } from '../scripts/host-files.mjs'
import { arrive } from './arrival'
import { sayFigure } from './figure'
import { expect, keptFiles, test, visit, waitUntilKept } from './offline-site'
import { expectOn, pressNext, stageOf } from './present-driver'

// What a reader keeps after one visit, and what becomes of it when a new version comes or something is damaged.

test.use({ hasMap: false })

test.describe('without a network', () => {
  test.use({ provoked: /ERR_CONNECTION_REFUSED|Failed to (fetch|update)/ })

  test('after one visit a claim’s link opens, a lesson says that it is ready, and a reload on the stage comes back', async ({
    page,
    context,
    site,
  }) => {
    await visit(page)
    await waitUntilKept(page)
    await site.stop()

    const other = await context.newPage()
    await visit(other, '#claim=c-000-07')
    await expect(other.locator('[data-region="claim"]')).toContainText('The Hill, in its own voice')
    await other.close()

    await page.reload()
    await expect(page.getByRole('listbox').first()).toBeVisible()
    await page.keyboard.press('p')
    await arrive(page.getByText(/Ready without network: yes, checked today at \d\d:\d\d/))
    await page.keyboard.press('Enter')
    await expectOn(page, 'cold-open', 0)
    await pressNext(page)
    await page.reload()
    await expectOn(page, 'cold-open', 1)
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')])
    await expect(notes.locator('.notes-view')).toBeVisible()
  })
})

test('every file that the server gives out is kept but what is only for download; what is damaged comes anew, and “reset” forgets these files and nothing of the reader’s', async ({
  page,
  site,
}) => {
  await visit(page)
  await waitUntilKept(page)
  const files = await keptFiles(page)

  await test.step('all that is served is kept, and no other', async () => {
    const emitted = readdirSync(site.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.slice(site.folder.length)}/${entry.name}`.replace(/^\/+/, ''))
    const answers = await Promise.all(
      emitted.map(async (path) => ({ path, isServed: (await fetch(site.url + path)).ok })),
    )
    const served = answers.filter(({ isServed }) => isServed).map(({ path }) => path)
    expect(served).toEqual(expect.arrayContaining(ON_REQUEST_FILES))
    const apart = ['service-worker.js', ...ON_REQUEST_FILES]
    expect(files.toSorted()).toEqual(served.filter((path) => !apart.includes(path)).sort())
    sayFigure(
      'files kept for flight mode',
      `${files.length}, all that are served but what is only for download`,
    )
  })

  await test.step('what is damaged or missing is fetched and kept anew', async () => {
    const [entry, styles] = [/index-.*\.js$/, /index-.*\.css$/].map((name) =>
      files.find((at) => name.test(at)),
    )
    await page.evaluate(
      async ([entry = '', styles = '']) => {
        const [name = ''] = (await caches.keys()).filter((name) => name.startsWith('claim-atlas '))
        const cache = await caches.open(name)
        const type = { headers: { 'Content-Type': 'text/javascript' } }
        await cache.put(`/${entry}`, new Response('throw new Error("scratched")', type))
        await cache.delete(`/${styles}`)
      },
      [entry, styles],
    )
    await page.reload()
    await expect(page.getByRole('listbox').first()).toBeVisible()
    await expect.poll(() => keptFiles(page)).toContain(styles)
    const isScratched = () =>
      page
        .evaluate(async (entry) => {
          const [name = ''] = (await caches.keys()).filter((name) => name.startsWith('claim-atlas '))
          return (await (await caches.open(name)).match(`/${entry}`))?.text()
        }, entry)
        .then((text) => text?.includes('scratched'))
    await expect.poll(isScratched).toBe(false)
  })

  await test.step('“reset” in the link', async () => {
    const own = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
    await page.evaluate(() => localStorage.setItem('claim-atlas:own', 'a scene of mine'))
    const before = await own()
    await page.evaluate(async () => {
      await (await caches.open('another app')).put('/x', new Response('x'))
      const [name = ''] = (await caches.keys()).filter((name) => name.startsWith('claim-atlas '))
      await (await caches.open(name)).put('/left-behind', new Response('old'))
    })
    await page.goto('./?pwa#claim=c-000-07&reset')
    await expect(page.getByText('has been forgotten')).toBeVisible()
    await expect(page).toHaveURL(/\?pwa#claim=c-000-07$/)
    expect(await own()).toBe(before)
    expect(await page.evaluate(() => caches.keys())).toContain('another app')
    await waitUntilKept(page)
    expect(await keptFiles(page)).not.toContain('left-behind')
  })
})

test('a new version waits for the reader, and for the end of a lesson in another window', async ({
  page,
  context,
  site,
}) => {
  const version = () => page.locator('meta[name="version"]')
  await visit(page)
  await waitUntilKept(page)
  const lesson = await context.newPage()
  await lesson.goto('./?pwa#mode=present&scene=cold-open&step=0')
  await expectOn(lesson, 'cold-open', 0)
  await lesson.evaluate(() => Object.assign(window, { isSame: true }))
  site.deploy('next')

  await page.reload()
  const bar = page.getByRole('complementary', { name: 'About this page' })
  await expect(bar).toContainText('A newer version of this page is ready')
  await expect(version()).toHaveCount(0)
  await bar.getByRole('button', { name: 'Load it' }).click()
  await expect(bar).toContainText('A lesson is on in another window')
  await pressNext(lesson)
  await expectOn(lesson, 'cold-open', 1)

  await lesson.keyboard.press('Escape')
  await expect(stageOf(lesson)).toHaveCount(0)
  await bar.getByRole('button', { name: 'Load it' }).click()
  await expect(version()).toHaveAttribute('content', 'next')
  await expect(bar).toHaveCount(0)
  expect(await lesson.evaluate(() => 'isSame' in window), 'the other window was not loaded anew').toBe(true)
})

test.describe('an old tab over a new deployment', () => {
  test.use({ provoked: /404|dynamically imported|error boundary/i, serviceWorkers: 'block' })

  test('loads the new version once, and not again when that lacks the part too', async ({ page, site }) => {
    await page.goto('./')
    await expect(page.getByRole('listbox').first()).toBeVisible()
    // What the page fetches ahead has come: the next part is the one that is asked for.
    await page.waitForLoadState('networkidle')
    // The part of the old version is gone, and that of the new one is missing too.
    await page.route('**/coverage-panel-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }))
    site.deployEntry('next.js')
    let loads = 0
    page.on('load', () => loads++)

    await page.getByLabel('View', { exact: true }).selectOption('coverage')
    await expect(page.locator('script[src$="next.js"]')).toBeAttached()
    // The new page lacks the part as well: it says so, and stays.
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(loads).toBe(1)
  })
})
