import { gzipSync } from 'node:zlib'
import { generateCollection } from '../scripts/generate/collection.mjs'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { OwnDriver, textOf } from './own-driver'

// What this browser keeps of one's own collection: the old version or the new, never half of one; and where it keeps
// nothing, that is said at once, with the way out.

test.use({ hasMap: false })

const KILLS = Number(process.env.KILLS ?? 1)
const TIMES = KILLS === 1 ? 'once' : `${KILLS} times`

const sheet = (from: number, to: number) =>
  [
    'Id,Claim,Who says it,Article,Said',
    ...Array.from(
      { length: to - from },
      (_, i) =>
        `n-${from + i},Statement ${from + i} ${'of some length '.repeat(12)},Speaker,Paper,1 May 2023`,
    ),
  ].join('\n')

test(`killed ${TIMES} while it saves, the browser has the old version or the new`, {
  tag: '@fresh',
}, async ({ page, context }) => {
  test.setTimeout(60_000 + KILLS * 15_000)
  const first = new OwnDriver(page)
  await first.open()
  await first.openFiles({ name: 'many.csv', text: sheet(0, 80) })
  await first.isKept()
  const set = first.parameter('set')
  const found: number[] = []
  let total = 80
  let tab = page
  for (let i = 0; i < KILLS; i++) {
    const own = new OwnDriver(tab)
    await own.openSheet()
    await own.sheet.getByRole('radio', { name: /^Add it to/ }).check()
    await own.choose({ name: 'more.csv', text: sheet(total, total + 5) })
    await own.sheet.getByRole('button', { name: /^Add it to/ }).click()
    // 300 ms after the change it writes, and reads back: the moment differs each time.
    const client = await context.newCDPSession(tab)
    await tab.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), (i * 67) % 400)
    const crashed = tab.waitForEvent('crash')
    client.send('Page.crash').catch(() => undefined)
    await crashed
    await tab.close()
    tab = await context.newPage()
    const next = new OwnDriver(tab)
    await next.open(`set=${set}`)
    await expect(next.bar).toBeVisible()
    const now = (await next.count()).total
    expect([total, total + 5]).toContain(now)
    await expect(next.bar).not.toContainText('damaged')
    found.push(now - total)
    total = now
  }
  sayFigure(
    'killed while saving',
    `${TIMES}: ${found.filter((n) => n === 0).length} the old version, ${found.filter((n) => n > 0).length} the new`,
  )
})

test('where the browser keeps nothing it says so at once, and the file is the way out', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles({ name: 'few.csv', text: sheet(0, 3) })
  await expect(own.bar).toContainText('This browser does not keep it. Save the file')
  expect(JSON.parse(await own.savedText()).claims).toHaveLength(3)
})

test('a browser that is full says so, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (String(key).startsWith('own/')) throw new DOMException('full', 'QuotaExceededError')
      return put.call(this, value, key)
    }
  })
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles({ name: 'few.csv', text: sheet(0, 3) })
  await expect(own.bar).toContainText('This browser does not keep it. Save the file')
  expect((await own.count()).total).toBe(3)
})

test('a file of many millions of letters is there after a reload', async ({ page }) => {
  const parts = Array.from({ length: 6 }, (_, i) => [`x-part-${i}`, 'ї'.repeat(990_000)])
  const whole = { ...generateCollection(30), ...Object.fromEntries(parts) }
  const own = new OwnDriver(page)
  await own.open()
  await own.openFiles({ name: 'long.claims.json.gz', text: gzipSync(JSON.stringify(whole)) })
  await own.isKept()
  await page.reload()
  await expect(own.bar).toBeVisible()
  expect((await own.count()).total).toBe(30)
  expect(JSON.parse(await own.savedText())).toMatchObject(Object.fromEntries(parts))
})

test('two tabs on one collection: neither writes over the other unasked', async ({ page, context }) => {
  const first = new OwnDriver(page)
  await first.open()
  await first.openFiles({ name: 'few.csv', text: sheet(0, 3) })
  await first.isKept()
  const second = new OwnDriver(await context.newPage())
  await second.open(`set=${first.parameter('set')}`)
  const add = async (own: OwnDriver, from: number) => {
    await own.openSheet()
    await own.sheet.getByRole('radio', { name: /^Add it to/ }).check()
    await own.choose({ name: 'more.csv', text: sheet(from, from + 1) })
    await own.sheet.getByRole('button', { name: /^Add it to/ }).click()
  }
  await add(second, 10)
  await second.isKept()
  await page.bringToFront()
  await add(first, 20)
  await expect(first.bar).toContainText('Another tab has saved a newer version')
  // On a phone too the choice stands in the open.
  await page.setViewportSize({ width: 360, height: 740 })
  await first.bar.getByRole('button', { name: 'Load that one' }).click()
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect.poll(async () => JSON.parse(await first.savedText()).claims.at(-1).id).toBe('n-10')
  await first.bar.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(async () => JSON.parse(await first.savedText()).claims.at(-1).id).toBe('n-20')
})

test.describe('where all has failed', () => {
  test.use({ provoked: /beyond repair|error boundary/i })

  test('the first thing offered is what was written, as a file that opens again', async ({
    page,
    context,
  }) => {
    const own = new OwnDriver(page)
    await own.open()
    await own.openFiles({ name: 'few.csv', text: sheet(0, 3) })
    await own.isKept()
    await page.evaluate(() => {
      const has = Map.prototype.has
      Map.prototype.has = function (key) {
        if (key === 'n-1') throw new Error('beyond repair')
        return has.call(this, key)
      }
    })
    await own.follow(`set=${own.parameter('set')}&claim=n-1`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('What you have written is still here.')
    const save = alert.getByRole('button').first()
    await expect(save).toHaveText('Save it as a file first')
    const text = await textOf(await own.downloadBy(save))

    const anew = new OwnDriver(await context.newPage())
    await anew.open()
    await anew.openSheet()
    await anew.choose({ name: 'rescued.claims.json', text })
    // The browser has its own version, too.
    await anew.sheet.getByRole('button', { name: /^Open this one instead/ }).click()
    await expect(anew.bar).toBeVisible()
    expect((await anew.count()).total).toBe(3)
    expect(JSON.parse(await anew.savedText()).claims).toEqual(JSON.parse(text).claims)
  })
})
