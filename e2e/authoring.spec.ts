import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { expectOn, pressNext, stageOf } from './present-driver'

test.use({ hasMap: false })

const USUAL = [
  'cold-open',
  'one-weekend',
  'follow-the-report',
  'two-kilometres',
  'numbers',
  'pyrrhic',
  'pairs',
  'forecasts',
  'vote-again',
  'exit-ticket',
]

test('two keys lead from the page to the stage, and the lesson goes on where it stopped', async ({
  page,
}) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('from=2023-05-09&to=2023-05-13')
  await page.keyboard.press('p')
  await expect(teacher.sheet.locator('[data-start]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expectOn(page, 'cold-open', 0)
  await pressNext(page)
  await pressNext(page)
  await expectOn(page, 'cold-open', 2)
  await page.keyboard.press('Escape')
  await teacher.listIsReady()
  expect(teacher.link()).toContain('from=2023-05-09')

  await teacher.openSheet()
  await expect(teacher.sheet).toContainText('Ready without network: yes, while this page stays open.')
  await teacher.sheet.getByRole('button', { name: /^Go on where you stopped: Cold open/ }).click()
  await expectOn(page, 'cold-open', 2)
})

test('the button in the header opens the same sheet, and a scene can be started at', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await teacher
    .row('pyrrhic')
    .getByRole('button', { name: /^Start here/ })
    .click()
  await expectOn(page, 'pyrrhic', 0)
  expect(teacher.parameter('lesson')).toBe(USUAL.join('_'))
})

test('scenes are skipped, reordered by keys and by dragging, and all of it is in the link', async ({
  page,
  context,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  expect(await teacher.takenIds()).toEqual(USUAL)
  await teacher.sheet.getByRole('button', { name: '20 minutes' }).click()
  const short = await teacher.takenIds()
  expect(short.length).toBeLessThan(USUAL.length)
  await expect(teacher.sheet).toContainText(`${short.length} of 12 taken`)
  await teacher.sheet.getByRole('button', { name: '45 minutes' }).click()

  const take = teacher.row('numbers').getByRole('checkbox')
  await take.press('Space')
  const without = USUAL.filter((id) => id !== 'numbers')
  expect(await teacher.takenIds()).toEqual(without)

  // By keys, from any control of the row, which keeps the focus.
  const box = teacher.row('one-weekend').getByRole('checkbox')
  await box.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(box).toBeFocused()
  await expect(teacher.sheet.getByText('One weekend: who holds the city?: now 3 of 12')).toBeVisible()
  const up = teacher.row('one-weekend').getByRole('button', { name: /^Earlier/ })
  await up.press('Enter')
  await expect(up).toBeFocused()
  expect((await teacher.sceneIds()).slice(0, 3)).toEqual(['cold-open', 'one-weekend', 'follow-the-report'])

  await teacher.dragBelow('cold-open', 'one-weekend')
  await expect
    .poll(() => teacher.sceneIds())
    .toEqual(['one-weekend', 'cold-open', ...(await teacher.sceneIds()).slice(2)])

  await teacher.sheet.getByRole('button', { name: 'Copy lesson link' }).click()
  const link = await teacher.clipboard()
  const lesson = ['one-weekend', 'cold-open', ...without.slice(2)]
  expect(link).toContain(`#mode=present&scene=one-weekend&lesson=${lesson.join('_')}`)

  const other = await context.newPage()
  await other.goto(link)
  await expectOn(other, 'one-weekend', 0)
  const pupil = new AuthoringDriver(other)
  await other.keyboard.press('Escape')
  await pupil.listIsReady()
  await pupil.openSheet()
  expect(await pupil.takenIds()).toEqual(lesson)

  // For this tab, over a reload.
  await page.reload()
  await teacher.listIsReady()
  await teacher.openSheet()
  expect(await teacher.takenIds()).toEqual(lesson)
})

test('a lesson link that names scenes which are not here says so', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await page.goto('./#mode=present&scene=numbers&lesson=numbers_my-7_my-8')
  await expectOn(page, 'numbers', 0)
  await page.keyboard.press('Escape')
  await teacher.listIsReady()
  await teacher.openSheet()
  await expect(teacher.sheet).toContainText(
    'This lesson names 2 scenes that this collection does not have here: my-7, my-8.',
  )
  expect(await teacher.takenIds()).toEqual(['numbers'])
})

test.describe(() => {
  test.use({ hasMap: true })
  test('three views are added and presented in nine actions', async ({ page }) => {
    const teacher = new AuthoringDriver(page)
    await teacher.open()
    await teacher.panesAreReady()
    const added = page.locator('.scene-added')
    let actions = 0
    const act = async (what: () => Promise<void>) => {
      actions++
      await what()
    }
    await act(() => page.keyboard.press('Shift+P'))
    await expect(added).toContainText('Added as scene 13: “Who holds the city? · 20–22 May”')
    await act(() => teacher.chooseBurst('Two kilometres?'))
    await act(() => page.keyboard.press('Shift+P'))
    await expect(added).toContainText('Added as scene 14')
    await act(() => teacher.chooseBurst('Is the battle calming?'))
    await act(() => page.keyboard.press('Shift+P'))
    await expect(added).toContainText('Added as scene 15')
    await act(() => page.keyboard.press('p'))
    await act(() => teacher.sheet.getByRole('button', { name: 'Only yours (3)' }).click())
    await act(() => teacher.sheet.locator('[data-start]').click())
    await expectOn(page, 'my-1', 0)
    expect(actions).toBeLessThanOrEqual(9)
    expect(teacher.parameter('lesson')).toBe('my-1_my-2_my-3')
    await pressNext(page)
    await expectOn(page, 'my-1', 1)
    // Nothing of saving on the stage, and the scenes are there again after a crash.
    await expect(stageOf(page)).not.toContainText('Saved')
    await page.reload()
    await expectOn(page, 'my-1', 1)
  })
})

test('a view that was added is taken back from where it is said', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await page.keyboard.press('Shift+P')
  const added = page.locator('.scene-added')
  await added.getByRole('button', { name: 'Undo' }).click()
  await expect(added).toBeHidden()
  await teacher.openSheet()
  expect(await teacher.sceneIds()).toHaveLength(12)
})

test('a scene is edited, kept over a reload, undone and done again', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('kinds=movement')
  await teacher.openSheet()
  await teacher.editScene('one-weekend')
  const question = teacher.editor.getByRole('textbox', { name: 'Question to the class' })
  await question.fill('Who says what?')
  await teacher.editor.getByRole('textbox', { name: 'Notes for you' }).fill('Slowly.')
  await teacher.editor.getByRole('spinbutton', { name: 'Minutes planned' }).fill('9')
  await teacher.editor.getByRole('button', { name: 'Later: Step 1: a claim' }).click()
  await expect(teacher.editor.getByText('Step 1 is now step 2 of 9')).toBeVisible()
  await teacher.isSaved()

  await page.reload()
  await teacher.listIsReady()
  await teacher.openSheet()
  await expect(teacher.row('one-weekend')).toContainText('9 minutes · changed by you')
  await teacher.editScene('one-weekend')
  await expect(question).toHaveValue('Who says what?')

  // Undo begins with this visit.
  await question.fill('Who says what, and when?')
  await teacher.editor.getByRole('textbox', { name: 'Title' }).fill('Mine')
  await page.keyboard.press('Control+z')
  await expect(teacher.editor.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'One weekend: who holds the city?',
  )
  await page.keyboard.press('Control+z')
  await expect(question).toHaveValue('Who says what?')
  await page.keyboard.press('Control+Shift+z')
  await expect(question).toHaveValue('Who says what, and when?')
  await teacher.editor.getByRole('button', { name: 'Back to the collection’s version' }).click()
  await expect(question).toHaveValue('Who holds the city? Can more than one be right?')
  await teacher.editor.getByRole('button', { name: /^Undo: changing/ }).click()
  await expect(question).toHaveValue('Who says what, and when?')

  await teacher.editor.getByRole('button', { name: 'Delete' }).click()
  await expect(teacher.row('one-weekend')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(teacher.row('one-weekend')).toBeVisible()
})

test('claims are found by their words and become steps; what is amiss is said with a way to it', async ({
  page,
}) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  await teacher.sheet.getByRole('button', { name: 'Add an empty scene' }).click()
  const { editor } = teacher
  await editor.getByRole('button', { name: 'Question: is empty. Write what you will ask the class.' }).click()
  await expect(editor.getByRole('textbox', { name: 'Question to the class' })).toBeFocused()
  await page.keyboard.type('Who advances?')
  await editor.getByRole('textbox', { name: 'Title' }).fill('Advance')
  await editor.getByRole('searchbox', { name: /^Find a claim/ }).fill('prigozhin')
  await editor
    .getByRole('button', { name: /^Add: Yevgeny Prigozhin/ })
    .first()
    .click()
  await editor
    .getByRole('button', { name: /^Add: Yevgeny Prigozhin/ })
    .nth(1)
    .click()
  await expect(editor.getByText('Added as step 2: a claim')).toBeVisible()
  await editor.getByRole('checkbox', { name: 'Hide the voice until a second press' }).first().check()
  await editor.getByRole('button', { name: 'Ask the class' }).click()
  await expect(editor.getByText('Step 3: the question is empty.')).toBeVisible()
  await editor.getByRole('textbox', { name: 'The question' }).fill('Why then?')
  await expect(editor.locator('.scene-faults')).toBeHidden()
  await expect(editor).toContainText('4 presses in all')
  expect(await teacher.axeViolations()).toEqual([])

  await editor.getByRole('button', { name: 'Try it on the stage' }).click()
  await expectOn(page, 'my-1', 0)
  await expect(page).toHaveTitle(/^Who advances\?/)
})

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

  await other.openFile('odd.json', JSON.stringify([{ ...scenes[0], layout: 'hologram' }, scenes[1]]))
  await expect(other.sheet).toContainText('cold-open › layout')
  await expect(other.sheet).toContainText('Choose one of: statement, map')
  expect(await other.sceneIds()).toEqual([scenes[1].id])
  await other.sheet.getByRole('button', { name: /^Undo: loading other scenes/ }).click()
  expect(await other.sceneIds()).toHaveLength(13)
  await elsewhere.close()
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
