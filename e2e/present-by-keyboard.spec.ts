import type { Locator } from '@playwright/test'
import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { expectOn, pressNext } from './present-driver'

// A lesson is prepared, written and given with the keyboard alone.

test.use({ hasMap: false })

test('the Tab key reaches each control of the sheet and of the editor once, named and with a ring', async ({
  page,
}) => {
  test.slow()
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  await expectWholeRing(teacher.sheet)
  await teacher.editScene('pyrrhic')
  await expect(teacher.editor.locator(':focus')).toHaveCount(1)
  await expectWholeRing(teacher.editor)
})

test('scenes are left out and moved, and the focus stays with what was moved', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  await expect(teacher.sheet.locator('[data-start]')).toBeFocused()
  await teacher.tabTo(teacher.row('one-weekend').getByRole('checkbox'))
  await page.keyboard.press('Space')
  await expect(teacher.row('one-weekend').getByRole('checkbox')).not.toBeChecked()
  const edit = teacher.row('one-weekend').getByRole('button', { name: /^Edit/ })
  await teacher.tabTo(edit)
  await page.keyboard.press('Alt+ArrowUp')
  expect((await teacher.sceneIds())[0]).toBe('one-weekend')
  await expect(edit).toBeFocused()
  // At the end of the list there is nowhere further.
  await page.keyboard.press('Alt+ArrowUp')
  expect((await teacher.sceneIds())[0]).toBe('one-weekend')
  await expect(edit).toBeFocused()
  const later = teacher.row('cold-open').getByRole('button', { name: /^Earlier/ })
  await teacher.tabTo(later)
  await page.keyboard.press('Enter')
  expect((await teacher.sceneIds())[0]).toBe('cold-open')
  await expect(later).toBeFocused()

  // Into the editor and out again, to where one was; then to the button that opened the sheet.
  await teacher.tabTo(edit)
  await page.keyboard.press('Enter')
  await expect(teacher.editor.getByRole('textbox', { name: 'Question to the class' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(teacher.sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

test('a scene is written, tried on the stage and left', async ({ page }) => {
  test.slow()
  const teacher = new AuthoringDriver(page)
  await teacher.open('sides=wagner')
  await teacher.press('Shift+P')
  await expect(page.locator('.scene-added')).toContainText('Added as scene 13')
  await teacher.openSheet()
  await teacher.tabTo(teacher.row('my-1').getByRole('button', { name: /^Edit/ }))
  await page.keyboard.press('Enter')
  const { editor } = teacher
  const field = (name: string) => editor.getByRole('textbox', { name })
  await teacher.tabTo(field('Question to the class'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Who says so?')
  await teacher.tabTo(editor.getByRole('button', { name: 'Later: Step 1: a claim' }))
  const second = await editor.locator('[data-field="steps.1"] .scene-step-claims').textContent()
  await page.keyboard.press('Enter')
  await expect(editor.locator('[data-field="steps.0"] .scene-step-claims')).toHaveText(second ?? '')
  await expect(editor.getByRole('button', { name: 'Later: Step 2: a claim' })).toBeFocused()
  await teacher.tabTo(
    editor
      .locator('[data-field="steps.2"]')
      .getByRole('checkbox', { name: 'Hide the voice until a second press' }),
  )
  await page.keyboard.press('Space')
  const steps = await editor.locator('.scene-steps > li').count()
  await teacher.tabTo(editor.getByRole('button', { name: 'Remove step 1' }))
  await page.keyboard.press('Enter')
  await expect(editor.locator('.scene-steps > li')).toHaveCount(steps - 1)
  await page.keyboard.press('Control+z')
  await expect(editor.locator('.scene-steps > li')).toHaveCount(steps)
  await page.keyboard.press('Control+Shift+z')
  await expect(editor.locator('.scene-steps > li')).toHaveCount(steps - 1)
  await teacher.tabTo(editor.getByRole('button', { name: 'Ask the class' }))
  await page.keyboard.press('Enter')
  await expect(field('The question')).toBeFocused()
  await page.keyboard.type('Why then?')
  await teacher.tabTo(editor.getByRole('button', { name: 'Try it on the stage' }))
  await page.keyboard.press('Enter')
  await expectOn(page, 'my-1', 0)
  await expect(page).toHaveTitle(/^Who says so\?/)
  await pressNext(page)
  await expectOn(page, 'my-1', 1)
  await page.keyboard.press('Escape')
  await expect(editor.getByRole('button', { name: 'Try it on the stage' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(teacher.row('my-1').getByRole('button', { name: /^Edit/ })).toBeFocused()
  await teacher.tabTo(teacher.sheet.locator('[data-stack=undo]'))
  await page.keyboard.press('Enter')
  await expect(teacher.sheet.locator('[data-stack=undo]')).toBeFocused()

  // A lesson that was not tried leads back to the page.
  await teacher.tabTo(teacher.sheet.locator('[data-start]'))
  await page.keyboard.press('Enter')
  await expectOn(page, 'cold-open', 0)
  await page.keyboard.press('Escape')
  await teacher.listIsReady()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

/** From where the focus is, once round: what can be used is reached, in the order of the page. */
async function expectWholeRing(dialog: Locator): Promise<void> {
  const page = dialog.page()
  const usable = await dialog.evaluate(listUsable)
  const start = await dialog.evaluate((box) => document.activeElement?.getAttribute('data-stop') ?? box.id)
  const met: string[] = []
  const faults: string[] = []
  for (let presses = 0; presses < usable.length * 2; presses++) {
    const { stop, fault } = await dialog.evaluate(describeFocus)
    if (fault) faults.push(fault)
    if (stop !== null && met[0] === stop) break
    if (stop !== null) met.push(stop)
    await page.keyboard.press('Tab')
  }
  expect(faults).toEqual([])
  const from = usable.indexOf(start)
  expect(met).toEqual([...usable.slice(from), ...usable.slice(0, from)])
}

/** In the page: numbers what can be used, and says which numbers there are. */
function listUsable(dialog: Element): string[] {
  const all = dialog.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]',
  )
  const seen = [...all].filter((each) => each.checkVisibility({ visibilityProperty: true }))
  return seen.map((each, i) => {
    each.dataset.stop = `${i} ${each.getAttribute('aria-label') ?? each.textContent?.trim().slice(0, 40)}`
    return each.dataset.stop
  })
}

/** In the page. Null: the browser's own frame has the focus, between the last control and the first. */
function describeFocus(dialog: Element): { stop: string | null; fault: string | null } {
  const at = document.activeElement as HTMLElement | null
  if (!at || at === document.body || at === dialog) return { stop: null, fault: null }
  const stop = at.dataset.stop ?? `unlisted ${at.outerHTML.slice(0, 80)}`
  if (!dialog.contains(at)) return { stop, fault: `outside: ${stop}` }
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const box = at.getBoundingClientRect()
  const isInSight = box.bottom > 0 && box.top < innerHeight && box.width > 0
  return { stop, fault: !hasRing ? `no ring: ${stop}` : isInSight ? null : `out of sight: ${stop}` }
}
