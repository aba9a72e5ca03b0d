import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { expectOn } from './present-driver'

// What a teacher has written is not lost: the file, this browser, two tabs.

test.use({ hasMap: false })

test('the saved file opens again identically, and a damaged one is told of', async ({
  page,
  browser,
  baseURL,
}) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await page.keyboard.press('Shift+P')
  await expect(page.locator('.scene-added')).toContainText('Added')
  await teacher.openSheet()
  const text = await teacher.savedText()
  const { scenes } = JSON.parse(text)
  expect(scenes).toHaveLength(13)

  const elsewhere = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const other = new AuthoringDriver(await elsewhere.newPage())
  await other.open()
  await other.openSheet()
  await other.openFile('mine.claims.json', text)
  await expect(other.sheet.getByText('13 scenes loaded from mine.claims.json.')).toBeVisible()
  expect(JSON.parse(await other.savedText()).scenes).toEqual(scenes)

  // Let go over the sheet: the same.
  await other.dropFile('two.json', JSON.stringify({ scenes: scenes.slice(0, 2) }))
  await expect(other.sheet.getByText('2 scenes loaded from two.json.')).toBeVisible()
  await other.sheet.getByRole('button', { name: /^Undo: loading other scenes/ }).click()
  await other.openFile('odd.json', JSON.stringify([{ ...scenes[0], layout: 'hologram' }, scenes[1]]))
  await expect(other.sheet).toContainText('cold-open › layout')
  await expect(other.sheet).toContainText('Choose one of: statement, map')
  expect(await other.sceneIds()).toEqual([scenes[1].id])
  await other.sheet.getByRole('button', { name: /^Undo: loading other scenes/ }).click()
  expect(await other.sceneIds()).toHaveLength(13)
  await elsewhere.close()
})

test('what was typed last is there after a reload that follows at once', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  await teacher.editScene('cold-open')
  await teacher.editor.getByRole('textbox', { name: 'Notes for you' }).fill('The last words.')
  await page.reload()
  await teacher.listIsReady()
  await teacher.openSheet()
  await teacher.editScene('cold-open')
  await expect(teacher.editor.getByRole('textbox', { name: 'Notes for you' })).toHaveValue('The last words.')
})

test('where the browser keeps nothing it says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await page.keyboard.press('Shift+P')
  await expect(page.locator('.scene-added')).toContainText('Added as scene 13')
  await teacher.openSheet()
  await expect(teacher.sheet).toContainText('This browser does not keep data: save the file.')
  expect(JSON.parse(await teacher.savedText()).scenes).toHaveLength(13)
  await teacher
    .row('my-1')
    .getByRole('button', { name: /^Start here/ })
    .click()
  await expectOn(page, 'my-1', 0)
})

test('what was kept and cannot be read is set aside, not written over', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await page.keyboard.press('Shift+P')
  await expect(page.locator('.scene-added')).toContainText('Added')
  await teacher.openSheet()
  await teacher.isSaved()
  await page.evaluate(defineStore)
  await page.evaluate(() => store('put', 'draft/bakhmut', { scenes: 'none any more' }))
  await page.reload()
  await teacher.listIsReady()
  await teacher.openSheet()
  await expect(teacher.sheet).toContainText('What this browser had kept was damaged. Nothing could be read')
  expect(await teacher.sceneIds()).toHaveLength(12)
  await teacher.sheet.getByRole('button', { name: 'Add this view as a scene' }).click()
  await teacher.isSaved()
  await page.evaluate(defineStore)
  const keys = await page.evaluate(async () => {
    const all = await store('getAllKeys')
    const aside = (all as string[]).find((key) => key.startsWith('set-aside/'))
    return { aside: await store('get', aside), draft: await store('get', 'draft/bakhmut') }
  })
  expect(keys.aside).toEqual({ scenes: 'none any more' })
  expect(keys.draft).toMatchObject({ revision: 1 })
})

test('two tabs do not write over each other unasked', async ({ page, context }) => {
  test.slow()
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await teacher.openSheet()
  const second = new AuthoringDriver(await context.newPage())
  await second.open('sides=wagner')
  await second.openSheet()
  await second.sheet.getByRole('button', { name: 'Add this view as a scene' }).click()
  await second.isSaved()

  await teacher.sheet.getByRole('button', { name: 'Add an empty scene' }).click()
  await teacher.editor.getByRole('textbox', { name: 'Title' }).fill('First tab')
  await teacher.backToList()
  await expect(teacher.sheet).toContainText('Another tab has saved newer scenes')
  await teacher.sheet.getByRole('button', { name: 'Load those' }).click()
  await expect(teacher.row('my-1')).not.toContainText('First tab')
  // Nothing is lost: it is one step of undo away.
  await teacher.sheet.getByRole('button', { name: /^Undo: loading other scenes/ }).click()
  await expect(teacher.row('my-1')).toContainText('First tab')
  await teacher.isSaved()

  // A tab in which nothing was written follows without a question.
  const third = new AuthoringDriver(await context.newPage())
  await third.open('sides=wagner')
  await third.openSheet()
  await expect(third.row('my-1')).toContainText('First tab')
  await page.bringToFront()
  await teacher.sheet.getByRole('button', { name: 'Add an empty scene' }).click()
  await teacher.isSaved()
  await third.page.bringToFront()
  await third.press('Escape')
  await expect(third.sheet).toBeHidden()
  await third.openSheet()
  await expect(third.row('my-2')).toBeVisible()
})

declare function store(method: string, ...args: unknown[]): Promise<unknown>

/** In the page: the store that idb-keyval keeps its values in. */
function defineStore(): void {
  Object.assign(globalThis, {
    store: (method: 'get' | 'put' | 'getAllKeys', key?: string, value?: unknown) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('keyval-store')
        opening.onsuccess = () => {
          const keyval = opening.result.transaction('keyval', 'readwrite').objectStore('keyval')
          const asked =
            method === 'put'
              ? keyval.put(value, key)
              : method === 'get'
                ? keyval.get(key ?? '')
                : keyval.getAllKeys()
          asked.onsuccess = () => resolve(asked.result)
          asked.onerror = () => reject(asked.error)
        }
      }),
  })
}
