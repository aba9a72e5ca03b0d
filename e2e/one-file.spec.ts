import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { PNG } from 'pngjs'
import { ONE_FILE } from '../scripts/host-files.mjs'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { expectInStep, openNotes } from './notes-driver'
import { expectOn, pressNext } from './present-driver'

// Alone in a folder, as on a stick: nothing beside it can help.
const folder = join(tmpdir(), `one-file-${process.pid}`)
const address = pathToFileURL(join(folder, ONE_FILE)).href

// The guard's own address: it then lets pass what has no origin, and `asked` below looks at each.
test.use({ baseURL: address, freshProfile: true, hasMap: false })
test.beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  copyFileSync(new URL(`../dist/${ONE_FILE}`, import.meta.url), join(folder, ONE_FILE))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

// In one page, as a file of six megabytes is long in opening.
test('map, timeline and list stand; a claim opens and is left; what it shows is saved', {
  tag: '@map',
}, async ({ page, context }) => {
  test.slow()
  const asked = watchRequests(context)
  const explorer = await opened(page)
  await explorer.panesAreReady()
  const { listed, total } = await explorer.count()
  expect(listed).toBeGreaterThan(50)
  expect(total).toBeGreaterThan(listed)
  await explorer.option('c-000-11').click()
  await expect(explorer.claim).toContainText("Russia's defence ministry")
  expect(explorer.parameter('claim')).toBe('c-000-11')
  await page.goBack()
  await expect(explorer.claim).toBeHidden()
  expect(explorer.link()).toBe('')
  await explorer.follow('claim=c-000-05')
  await expect(explorer.claim).toBeVisible()
  await page.goBack()
  await expect(explorer.claim).toBeHidden()

  await explorer.openTakeSheet()
  await expect(explorer.takeSheet).toContainText('only with the same file')
  await expect(explorer.takeSheet).not.toContainText('The whole atlas as one file')
  const csv = await explorer.saved('Save: Spreadsheet (CSV)')
  expect(parse(csv.text, { bom: true, columns: true })).toHaveLength(listed)
  const whole = await explorer.saved('Save: Collection file')
  expect(JSON.parse(whole.text).claims).toHaveLength(listed)
  for (const kind of ['Map', 'Timeline']) {
    const { content } = await explorer.savedFile(`Save: ${kind} as a picture (PNG)`)
    expect(PNG.sync.read(content).width).toBeGreaterThan(1000)
  }
  expect(asked()).toEqual([])
})

test('a lesson and its notes in a window of their own stay in step, whichever steers', async ({
  page,
  context,
}) => {
  const asked = watchRequests(context)
  await page.goto(`${address}#mode=present&scene=one-weekend&step=1&lesson=cold-open_one-weekend`)
  await expectOn(page, 'one-weekend', 1)
  const notes = await openNotes(context, page)
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'one-weekend', 2)
  await pressNext(page)
  await expectInStep(page, notes, 'one-weekend', 3)
  await page.reload()
  await expectInStep(page, notes, 'one-weekend', 3)
  expect(asked()).toEqual([])
})

test('a text is attached and kept, and the licences are inside', async ({ page, context }) => {
  const asked = watchRequests(context)
  const explorer = await opened(page, 'view=sources')
  const article = explorer.source('a002')
  await article.locator('summary', { hasText: 'Attach the text' }).click()
  const buffer = Buffer.from('Somebody called it usually symbolic. Others: killing innocent civilians.')
  await article
    .locator('input[type=file]')
    .setInputFiles({ name: 'december.txt', mimeType: 'text/plain', buffer })
  await expect(article).toContainText(/2 of \d+ passages found/)
  await article.getByRole('button', { name: 'Keep it in this browser' }).click()
  await expect(article).toContainText('Kept in this browser only.')
  await page.reload()
  await expect(article).toContainText(/2 of \d+ passages found/)

  await explorer.follow('view=method')
  const [licences] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Their licences' }).click(),
  ])
  await expect(licences.locator('body')).toContainText('SIL OPEN FONT LICENSE')
  expect(asked().filter((url) => !url.startsWith('blob:'))).toEqual([])
})

async function opened(page: Page, link = ''): Promise<ExplorerDriver> {
  await page.goto(`${address}${link && `#${link}`}`)
  const explorer = new ExplorerDriver(page)
  await explorer.listIsReady()
  return explorer
}

/** What is asked of anybody, the file itself apart. */
function watchRequests(context: BrowserContext): () => string[] {
  const all: string[] = []
  context.on('request', (request) => all.push(request.url().slice(0, 200)))
  return () => all.filter((url) => url.split('#')[0] !== address && !url.startsWith('data:'))
}
