import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ONE_FILE } from '../scripts/host-files.mjs'
import { withCollection } from '../src/collection/publish/with-collection'
import { expect, test } from './fixtures'
import { soakBut } from './grid'
import { takeWebGlAway } from './no-webgl'
import { OwnDriver, textOf } from './own-driver'

// One HTML file with a collection of one's own: made in the browser, opened by double-click, made again from there.

test.use({ hasMap: false })

const folder = join(tmpdir(), `published-${process.pid}`)
test.beforeAll(() => void mkdirSync(folder, { recursive: true }))
test.afterAll(() => rmSync(folder, { recursive: true }))

const NAMES = ['bridge', 'festival', 'garden']

test('a collection is published as one file, which opens from the disk and publishes itself', async ({
  page,
  browser,
}) => {
  test.slow()
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles(...sheetsOf('bridge'))
  const collection = await own.savedText()
  const first = await textOf(await own.downloadBy(own.bar.getByRole('button', { name: 'One HTML file' })))
  const title = JSON.parse(collection).collection.title
  const built = readFileSync(new URL(`../dist/${ONE_FILE}`, import.meta.url), 'utf8')
  expect(first === withCollection(built, collection, title)).toBe(true)

  const file = join(folder, 'published.html')
  writeFileSync(file, first)
  // Not of this origin: what it asks for is looked at here.
  const other = await browser.newPage()
  await other.addInitScript(takeWebGlAway)
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  const there = new OwnDriver(other)
  await there.page.goto(pathToFileURL(file).href)
  await there.listIsReady()
  expect((await there.count()).total).toBe(30)
  await expect(there.bar).toBeVisible()
  await there.timelineIsReady()
  await there.claims.getByRole('option').first().click()
  await expect(there.claim).toBeVisible()
  const again = await textOf(await there.downloadBy(there.bar.getByRole('button', { name: 'One HTML file' })))
  expect(again === first).toBe(true)
  expect(asked.filter((url) => !/^(file:.*published\.html$|data:|blob:)/.test(url))).toEqual([])
  await other.close()
})

for (const name of NAMES)
  test(
    `the ${name} spreadsheets, written from the guide alone, open by choosing and accepting`,
    soakBut(name === 'bridge'),
    async ({ page }) => {
      const own = new OwnDriver(page)
      await own.open()
      await own.openSheet()
      await own.choose(...sheetsOf(name))
      await expect(own.sheet).toContainText('30 claims')
      await expect(own.sheet).not.toContainText('could not be taken in')
      await own.accept()
      const { total, undated } = await own.count()
      expect(total).toBe(30)
      expect(undated).toBeLessThan(5)
      await own.timelineIsReady()
    },
  )

function sheetsOf(name: string) {
  const at = new URL(`fixtures/sheets/${name}/`, import.meta.url)
  return readdirSync(at).map((file) => ({ name: file, text: readFileSync(new URL(file, at), 'utf8') }))
}
