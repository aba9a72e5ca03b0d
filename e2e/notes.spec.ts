import { expect, test } from './fixtures'
import { expectInStep, openNotes, whereOf } from './notes-driver'
import { expectOn, openStage, pressNext, stageOf } from './present-driver'

test.use({ hasMap: false })

const LESSON = ['cold-open', 'one-weekend', 'numbers']

test('the notes show what is on, what comes and the time; both windows steer', async ({ page, context }) => {
  await openStage(page, 'one-weekend', 1, LESSON)
  const notes = await openNotes(context, page)
  await expect(notes).toHaveTitle(/^Notes/)
  await expect(whereOf(notes)).toHaveText('Scene 2 of 3: One weekend: who holds the city? · press 1 of 11')
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(
    'Who holds the city? Can more than one be right?',
  )
  await expect(notes.getByRole('region', { name: 'On stage now' })).toContainText("Russia's defence ministry")
  await expect(notes.getByRole('region', { name: 'Your notes' })).toContainText('Nine voices in three days')
  await expect(notes.getByRole('region', { name: 'Time' })).toContainText('of 15 min')

  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'one-weekend', 2)
  await pressNext(page)
  await expectInStep(page, notes, 'one-weekend', 3)
  await notes.getByRole('button', { name: 'Back', exact: true }).click()
  await expectInStep(page, notes, 'one-weekend', 2)
  await notes
    .getByRole('navigation', { name: 'Scenes' })
    .getByRole('button', { name: /Numbers/ })
    .click()
  await expectInStep(page, notes, 'numbers', 0)
  // A button that was clicked does not take the clicker's key.
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'numbers', 1)
})

test('a preview hides the speaker as the stage does, and names them with the press that tells', async ({
  page,
  context,
}) => {
  await openStage(page, 'one-weekend', 2, LESSON)
  const notes = await openNotes(context, page)
  const now = notes.getByRole('region', { name: 'On stage now' })
  const next = notes.getByRole('region', { name: 'Next press' })
  await expect(next).toContainText('speaker hidden')
  await expect(next).not.toContainText('Sky News')
  await pressNext(page)
  await expect(now).toContainText('speaker hidden')
  for (const preview of [now, next]) await expect(preview).not.toContainText('Sky News')
  await pressNext(page)
  await expect(now).toContainText('Sky News')
})

test('black is for the class; the notes stay', async ({ page, context }) => {
  await openStage(page, 'one-weekend', 2, LESSON)
  const notes = await openNotes(context, page)
  await notes.getByRole('button', { name: 'Black' }).click()
  await expect(stageOf(page)).toBeHidden()
  await expect(notes.getByText('The class sees a black screen.')).toBeVisible()
  await expect(notes.getByRole('region', { name: 'Your notes' })).toBeVisible()
  await notes.keyboard.press('PageDown')
  await expect(stageOf(page)).toBeVisible()
  await expectInStep(page, notes, 'one-weekend', 2)
})

test('a reload of either window keeps scene, press, timer and who steers', async ({ page, context }) => {
  await openStage(page, 'one-weekend', 2, LESSON)
  const notes = await openNotes(context, page)
  await page.keyboard.press('t')
  await expect(page.getByRole('timer')).toBeVisible()
  await page.reload()
  await expectInStep(page, notes, 'one-weekend', 2)
  await expect(page.getByRole('timer')).toBeVisible()
  await notes.reload()
  await expectInStep(page, notes, 'one-weekend', 2)
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'one-weekend', 3)
  await pressNext(page)
  await expectInStep(page, notes, 'one-weekend', 4)
})

test('an audience window that is lost is said so, opened again where it was, and said to be back', async ({
  page,
  context,
}) => {
  test.slow()
  await openStage(page, 'one-weekend', 3, LESSON)
  const notes = await openNotes(context, page)
  await page.keyboard.press('t')
  await page.close()
  await expect(notes.getByText('The audience’s window is gone.')).toBeVisible()
  await expectPlace(notes, 3)
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    notes.getByRole('button', { name: 'Open it again' }).click(),
  ])
  await expectInStep(again, notes, 'one-weekend', 3)
  await expect(notes.getByText('The audience’s window is back.')).toBeVisible()
  await expect(again.getByRole('timer')).toBeVisible()
  await notes.keyboard.press('PageDown')
  await expectInStep(again, notes, 'one-weekend', 4)
  // The class itself was told nothing of all this.
  await expect(again.getByText(/gone|is back/)).toHaveCount(0)
})

test('without BroadcastChannel the windows talk to each other directly', { tag: '@fresh' }, async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await openStage(page, 'one-weekend', 1, LESSON)
  const notes = await openNotes(context, page)
  expect(await page.evaluate(() => 'BroadcastChannel' in window)).toBe(false)
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'one-weekend', 2)
  await page.reload()
  await expectInStep(page, notes, 'one-weekend', 2)
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'one-weekend', 3)
})

test('what others say on a channel moves nothing', async ({ page, context }) => {
  await openStage(page, 'one-weekend', 1, LESSON)
  const notes = await openNotes(context, page)
  const channel = new URL(notes.url()).hash.slice('#notes='.length)
  const stranger = await context.newPage()
  await stranger.goto('./#view=method')
  await stranger.evaluate((channel) => {
    const say = (name: string, data: unknown) => new BroadcastChannel(`claim-atlas/${name}`).postMessage(data)
    const go = { kind: 'command', command: { kind: 'last' } }
    say('aaaaaaaaaaaaaaaa', { channel: 'aaaaaaaaaaaaaaaa', message: go })
    for (const data of [null, 'x', { channel }, { channel, message: { kind: 'command' } }, { message: go }])
      say(channel, data)
    say(channel, { channel, message: { kind: 'snapshot', snapshot: { session: { revision: 1e9 } } } })
  }, channel)
  // What came after them has arrived: so had they.
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'one-weekend', 2)
})

test('a blocked window becomes a drawer, which withholds the notes while a voice is hidden', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openStage(page, 'one-weekend', 1, LESSON)
  await page.keyboard.press('n')
  const drawer = page.getByRole('complementary', { name: 'Notes' })
  await expect(drawer).toContainText('The browser opened no second window')
  const text = drawer.getByRole('region', { name: 'Your notes' })
  // From the start: they name those who are hidden later.
  await expect(text).toContainText('Withheld until all hidden speakers of this scene are told')
  await pressNext(page)
  await pressNext(page)
  await expect(page.locator('body')).not.toContainText('Sky News')
  for (let press = 4; press <= 6; press++) {
    await expect(text).not.toContainText('Nine voices')
    await drawer.getByRole('button', { name: 'Next', exact: true }).click()
    await expectOn(page, 'one-weekend', press)
  }
  await expect(text).toContainText('Nine voices in three days')
  // Escape puts the drawer away, not the lesson.
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(stageOf(page)).toBeVisible()
})

test.describe('without storage', () => {
  test.use({ provoked: /refused/ })
  test('the notes say what a reload would lose', { tag: '@fresh' }, async ({ page, context }) => {
    await context.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
    })
    await openStage(page, 'one-weekend', 1, LESSON)
    const notes = await openNotes(context, page)
    await expect(notes.getByText('This browser keeps nothing for the tab')).toBeVisible()
    await page.keyboard.press('t')
    await expect(page.getByRole('timer')).toBeVisible()
    await page.reload()
    // The notes knew it still.
    await expectInStep(page, notes, 'one-weekend', 1)
    await expect(page.getByRole('timer')).toBeVisible()
  })
})

async function expectPlace(notes: import('@playwright/test').Page, press: number): Promise<void> {
  await expect(notes.locator(`.notes-view[data-press="${press}"]`)).toBeVisible()
}
