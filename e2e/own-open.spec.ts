import { expect, test } from './fixtures'
import { OwnDriver, textOf } from './own-driver'

// Opening a collection of one's own: a spreadsheet or a file becomes map, timeline and list, and nothing is lost.

test.use({ hasMap: false })

const SHEET = [
  'Id,Claim,Who says it,Article,Places,Said,Contradicts',
  'a,The bridge was closed on Monday,The mayor,Bridge news,Old bridge,1 May 2023,',
  'b,The bridge was never closed,The ferryman,Bridge news,Old bridge,2 May 2023,a',
  'c,The ferry takes ten minutes,The ferryman,Harbour letter,Ferry,about 3 May 2023,',
].join('\r\n')
const PLACES = ['Name,Coordinates,Off by (km)', 'Old bridge,"48.6, 38.0",1', 'Ferry,"48.61, 38.02",2'].join(
  '\r\n',
)

test('a spreadsheet becomes a collection: what was made of names is said, then list, timeline and count follow', async ({
  page,
}) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openSheet()
  await own.choose({ name: 'claims.csv', text: SHEET }, { name: 'places.csv', text: PLACES })
  await expect(own.sheet).toContainText('3 claims, 2 places')
  await expect(own.sheet).toContainText('The ferryman')
  await expect(own.sheet).toContainText('Harbour letter')
  await own.accept()
  expect((await own.count()).total).toBe(3)
  await expect(own.claims).toContainText('The bridge was never closed')
  await own.timelineIsReady()
  await own.isKept()

  // The link carries the collection, and a reload brings it back.
  expect(own.parameter('set')).not.toBe(null)
  await page.reload()
  await own.listIsReady()
  expect((await own.count()).total).toBe(3)
  await own.bar.getByRole('button', { name: 'Leave it' }).click()
  await expect(own.bar).toHaveCount(0)
  expect((await own.count()).total).toBeGreaterThan(100)
  await own.back()
  await expect(own.bar).toBeVisible()
  expect((await own.count()).total).toBe(3)
})

test('dropped on the page, or pasted, it opens as well', async ({ page }) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.dropOnPage({ name: 'claims.csv', text: SHEET })
  await own.accept()
  expect((await own.count()).total).toBe(3)
  await own.bar.getByRole('button', { name: 'Leave it' }).click()
  await expect(own.bar).toHaveCount(0)
  await own.paste(SHEET.replace('a,The bridge', 'x,The bridge').replaceAll(',', '\t'))
  await expect(own.sheet).toContainText('3 claims')
})

test('the saved file opens again identically, with keys of somebody else’s', async ({ page }) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles({ name: 'claims.csv', text: SHEET })
  const once = JSON.parse(await own.savedText())
  once['x-course'] = { room: 12 }
  once.claims[0]['x-teacher'] = 'mine'
  once.claims[1].stranger = [1]
  const text = `${JSON.stringify(once, null, 1)}\n`
  await own.openSheet()
  await own.choose({ name: 'once.claims.json', text })
  await expect(own.sheet).toContainText('stranger')
  await own.sheet.getByRole('button', { name: /^Open this one instead/ }).click()
  await expect(own.sheet).toHaveCount(0)
  expect(await own.savedText()).toBe(text)
  // What the browser had is one step of undo away.
  await own.bar.getByRole('button', { name: /^Undo: opening/ }).click()
  expect(JSON.parse(await own.savedText()).claims[1].stranger).toBeUndefined()
})

test('what cannot be taken in is told by row and reason, saved with it, mended and added', async ({
  page,
}) => {
  const own = new OwnDriver(page)
  await own.open()
  await own.openSheet()
  const broken = SHEET.replace('2 May 2023,a', '31 June 2023,a').replace('about 3 May 2023,', 'soon,nobody')
  await own.choose({ name: 'claims.csv', text: broken })
  await expect(own.sheet).toContainText('2 records could not be taken in')
  await expect(own.sheet).toContainText('row 3')
  await expect(own.sheet).toContainText('31 June 2023')
  const rejected = await own.downloadBy(
    own.sheet.getByRole('button', { name: /^Save them with the reasons/ }),
  )
  const text = await textOf(rejected)
  expect(text).toContain('31 June 2023')
  await own.accept()
  expect((await own.count()).total).toBe(1)
  await own.bar.getByRole('button', { name: 'Add files' }).click()
  await own.sheet.getByRole('radio', { name: /^Add it to/ }).check()
  const mended = text
    .replaceAll('31 June 2023', '2 May 2023')
    .replaceAll('soon', '3 May 2023')
    .replace('nobody', '')
  await own.choose({ name: 'mended.csv', text: mended })
  await own.sheet.getByRole('button', { name: /^Add it to/ }).click()
  await expect(own.sheet).toHaveCount(0)
  await expect.poll(async () => (await own.count()).total).toBe(3)
  await own.bar.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(async () => (await own.count()).total).toBe(1)
})

test('a link opens a file of this site and no other', async ({ page }) => {
  const own = new OwnDriver(page)
  await page.route('**/lessons/bridge.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: SHEET }),
  )
  await own.open('open=lessons/bridge.csv')
  await own.accept()
  expect((await own.count()).total).toBe(3)
  expect(own.parameter('open')).toBe(null)

  await page.goto('about:blank')
  await own.open('open=https%3A%2F%2Felsewhere.example%2Fbridge.csv')
  await expect(page.getByText('Download the file, then open it')).toBeVisible()
  await expect(own.sheet).toHaveCount(0)
})

test('an unknown collection is said, and the page’s own is shown', async ({ page }) => {
  const own = new OwnDriver(page)
  await own.open('set=nobody-has-it')
  await expect(page.getByText('There is no collection “nobody-has-it” here')).toBeVisible()
  expect((await own.count()).total).toBeGreaterThan(100)
})
