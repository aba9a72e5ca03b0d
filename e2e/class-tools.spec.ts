import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectInStep, openNotes } from './notes-driver'
import { expectOn, openStage, pressNext, stageOf } from './present-driver'

test.use({ hasMap: false })

test('hands are counted in the notes, before and after, and stand as bars at the end', async ({
  page,
  context,
}) => {
  await openStage(page, 'cold-open', 0, ['cold-open', 'vote-again'])
  const notes = await openNotes(context, page)
  const hands = notes.getByRole('group', { name: 'Hands' })
  await hands.getByRole('spinbutton').nth(0).fill('12')
  await hands.getByRole('spinbutton').nth(1).fill('5')
  await hands.getByRole('spinbutton').nth(2).fill('3')
  // A field keeps what is typed, and the clicker still turns the page.
  await notes.keyboard.press('PageDown')
  await expectInStep(page, notes, 'cold-open', 1)
  await expect(hands.getByRole('spinbutton').nth(2)).toHaveValue('3')

  await notes
    .getByRole('navigation', { name: 'Scenes' })
    .getByRole('button', { name: /The vote again/ })
    .click()
  await expectOn(page, 'vote-again', 0)
  await expect(hands).toContainText('12')
  await pressNext(page)
  await pressNext(page)
  const votes = stageOf(page).locator('.stage-votes')
  // Not before both are counted: the numbers of the first time would be a hint.
  await expectOn(page, 'vote-again', 2)
  await expect(votes).toHaveCount(0)
  await hands.getByRole('spinbutton').nth(0).fill('4')
  await expect(notes.locator('.notes-view')).toHaveAttribute('data-revision', await revisionOf(page))
  await expect(votes).toHaveCount(0)
  await hands.getByRole('spinbutton').nth(1).fill('9')
  await expect(votes).toBeVisible()
  for (const number of ['12', '5', '3', '4', '9'])
    await expect(votes.getByText(number, { exact: true })).toBeVisible()
  await expect(votes).toContainText('20 hands before')
  await expect(votes).toContainText('13 after')
  await expect(votes).toContainText('not counted')
})

test('pair work: its time starts with its task, is put away by T, and ends in words', {
  tag: '@fresh',
}, async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') })
  await openStage(page, 'pairs', 0, ['pairs', 'exit-ticket'])
  const timer = page.getByRole('timer')
  await expect(timer).toHaveCount(0)
  await page.clock.pauseAt(new Date('2026-03-02T09:10:00'))
  await pressNext(page)
  await expect(timer).toHaveText('7:00')
  await page.clock.runFor('01:05')
  await expect(timer).toHaveText('5:55')
  await page.clock.runFor('06:00')
  await expect(timer).toHaveText('Time is up')
  await page.keyboard.press('t')
  await expect(timer).toHaveCount(0)
})

function revisionOf(page: Page): Promise<string> {
  return page.locator('.presenter').evaluate((stage) => stage.getAttribute('data-revision') ?? '')
}
