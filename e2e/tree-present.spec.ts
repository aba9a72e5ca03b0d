import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { openNotes } from './notes-driver'
import { expectOn, openStage, stageOf } from './present-driver'

// What a screen reader is told of a lesson and of its preparation, kept as files beside this one.

test.use({ hasMap: false })

const STAGES = {
  opening: ['one-weekend', 0],
  'hidden-voice': ['one-weekend', 3],
  'told-voice': ['one-weekend', 4],
  'what-contradicts': ['one-weekend', 11],
  figures: ['numbers', 6],
  'pair-work': ['pairs', 1],
} as const

test('the trees of the stage', async ({ page }) => {
  const stage = new AuthoringDriver(page)
  await openStage(page, 'one-weekend')
  for (const [name, [scene, press]] of Object.entries(STAGES))
    await test.step(name, async () => {
      await stage.follow(`mode=present&scene=${scene}&step=${press}`)
      await expectOn(page, scene, press)
      await expect.soft(stageOf(page)).toMatchAriaSnapshot({ name: `stage-${name}.aria.yml` })
    })
})

test('the tree of the notes', { tag: '@fresh' }, async ({ page, context }) => {
  // They show the time of day.
  await context.clock.setFixedTime('2026-11-26T09:00:00Z')
  await openStage(page, 'one-weekend', 2, ['cold-open', 'one-weekend', 'numbers'])
  const notes = await openNotes(context, page)
  await expect(notes.getByRole('main')).toMatchAriaSnapshot({ name: 'notes.aria.yml' })
})

test('the trees of the sheet and of the editor', async ({ page }) => {
  const teacher = new AuthoringDriver(page)
  await teacher.open()
  await teacher.openSheet()
  await expect(teacher.sheet).toContainText('Ready without network: yes')
  await expect(teacher.sheet).toMatchAriaSnapshot({ name: 'sheet.aria.yml' })
  await teacher.editScene('one-weekend')
  await expect(teacher.editor).toMatchAriaSnapshot({ name: 'editor.aria.yml' })
})
