import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { expectOn, pressNext } from './present-driver'

// Before the lesson: start, choose, put in order, hand on as a link.

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

  await teacher.dragBelow(teacher.row('cold-open'), teacher.row('one-weekend'))
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

test('a lesson link of which nothing is here opens the sheet, which says so, and no other lesson', async ({
  page,
}) => {
  const teacher = new AuthoringDriver(page)
  await page.goto('./#mode=present&scene=my-7&lesson=my-7_my-8')
  await expect(teacher.sheet).toContainText(
    'This lesson names 2 scenes that this collection does not have here: my-7, my-8.',
  )
  await expect(teacher.sheet.locator('[data-start]')).toBeFocused()
  expect(await teacher.takenIds()).toEqual(USUAL)
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
