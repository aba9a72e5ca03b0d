import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { expectOn, pressNext, stageOf } from './present-driver'

// Scenes of one's own.

test.use({ hasMap: false })

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

test('two windows: the second is taken from the page, and each claim stands in its own', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open('claim=c-000-11')
  await page.keyboard.press('Shift+P')
  await expect(page.locator('.scene-added')).toContainText('Added')
  await teacher.openSheet()
  await teacher.editScene('my-1')
  const { editor } = teacher
  await editor.getByRole('combobox', { name: 'On the stage' }).selectOption('two windows of time')
  const fault = editor.getByRole('button', { name: /^Second window: shows the same days/ })
  await fault.click()
  const take = editor.getByRole('button', { name: 'Show there what the page behind shows' })
  await expect(take).toBeFocused()
  await teacher.press('Escape', 'Escape')
  await expect(teacher.sheet).toBeHidden()

  await teacher.follow('from=2023-05-09&to=2023-05-13')
  await expect.poll(() => teacher.link()).toContain('2023-05-09')
  await teacher.openSheet()
  await teacher.editScene('my-1')
  await take.click()
  await expect(editor).toContainText('In the second window 9–13 May 2023.')
  await expect(fault).toHaveCount(0)
  await editor.getByRole('searchbox', { name: /^Find a claim/ }).fill('two kilometres')
  await editor
    .getByRole('button', { name: /^Add: Hanna Maliar/ })
    .first()
    .click()
  await editor.getByRole('button', { name: 'Try it on the stage' }).click()
  await expectOn(page, 'my-1', 0)
  await pressNext(page)
  await pressNext(page)
  await expectOn(page, 'my-1', 2)
  const windows = stageOf(page).locator('.stage-window')
  await expect(windows).toHaveCount(2)
  await expect(windows.nth(0)).toContainText('Russia is in full control')
  await expect(windows.nth(1)).toContainText('Hanna Maliar')
})

test('steps are put in order by dragging', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  await teacher.editScene('one-weekend')
  const steps = teacher.editor.locator('.scene-steps > li')
  const wordsOf = () => steps.locator('.scene-step-claims').allTextContents()
  const [first, second, ...others] = await wordsOf()
  await teacher.dragBelow(steps.nth(0), steps.nth(1))
  await expect.poll(wordsOf).toEqual([second, first, ...others])
  await expect(teacher.editor.getByText('Step 1 is now step 2 of 9')).toBeVisible()
})

test('a copy stands behind its scene, and an order of today is kept in the scenes when asked', async ({
  page,
}) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  await teacher.editScene('numbers')
  await teacher.editor.getByRole('button', { name: 'Duplicate' }).click()
  const title = teacher.editor.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('Numbers that do not add up (copy)')
  await title.fill('Losses')
  await teacher.backToList()
  const ids = await teacher.sceneIds()
  const copy = ids[ids.indexOf('numbers') + 1] ?? ''
  await expect(teacher.row(copy)).toContainText('Losses')
  await expect(teacher.row(copy).getByRole('checkbox')).toBeChecked()
  await expect(teacher.row('numbers')).toContainText('Numbers that do not add up')

  const keep = teacher.sheet.getByRole('button', { name: 'Keep this order in your scenes' })
  await expect(keep).toHaveCount(0)
  await teacher
    .row(copy)
    .getByRole('button', { name: /^Earlier/ })
    .click()
  await keep.click()
  await expect(keep).toHaveCount(0)
  await teacher.isSaved()
  const kept = ids.map((id) => (id === copy ? 'numbers' : id === 'numbers' ? copy : id))
  expect(await teacher.sceneIds()).toEqual(kept)
  // In another tab, where nothing was chosen today.
  const other = new AuthoringDriver(await page.context().newPage())
  await other.open()
  await other.openSheet()
  expect(await other.sceneIds()).toEqual(kept)
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
  // A trial leads back to where it was begun.
  await page.keyboard.press('Escape')
  await expect(editor.getByRole('button', { name: 'Try it on the stage' })).toBeFocused()
  await expect(editor.getByRole('textbox', { name: 'Title' })).toHaveValue('Advance')
})
