import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

// Not the article: a text of ours around three short printed passages.
const COPY = 'Somebody called it usually symbolic. Others: killing innocent civilians; and Siniat in Bakhmut.'

test('a text file is attached, kept in this browser on request, and removed again', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=sources')
  const december = explorer.source('a002')
  await december.locator('summary', { hasText: 'Attach the text' }).click()
  await december
    .locator('input[type=file]')
    .setInputFiles({ name: 'december.txt', mimeType: 'text/plain', buffer: Buffer.from(COPY) })
  await expect(december).toContainText(/3 of \d+ passages found/)
  await december.getByRole('button', { name: 'Keep it in this browser' }).click()
  await expect(december).toContainText('Kept in this browser only.')
  await page.reload()
  await expect(december).toContainText(/3 of \d+ passages found/)
  await december.getByRole('button', { name: 'Remove the text' }).click()
  await expect(december.locator('summary', { hasText: 'Attach the text' })).toBeVisible()
  await page.reload()
  await explorer.listIsReady()
  await expect(december.locator('summary', { hasText: 'Attach the text' })).toBeVisible()
  await expect(december).not.toContainText('passages found')
})

test('an attached text that is not kept is gone with the page', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=sources')
  const december = explorer.source('a002')
  await december.locator('summary', { hasText: 'Attach the text' }).click()
  await december.getByRole('textbox').fill(COPY)
  await december.getByRole('button', { name: 'Find the passages' }).click()
  await expect(december).toContainText(/3 of \d+ passages found/)
  await page.reload()
  await expect(december.locator('summary', { hasText: 'Attach the text' })).toBeVisible()
  await expect(december).not.toContainText('passages found')
})

test('in the attached text the passage of the open claim is marked, and each passage leads to its claims', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=sources')
  const december = explorer.source('a002')
  await december.locator('summary', { hasText: 'Attach the text' }).click()
  await december.getByRole('textbox').fill(COPY)
  await december.getByRole('button', { name: 'Find the passages' }).click()
  const passage = december.locator('[data-claims="c-002-11"]')
  await passage.click()
  await expect(explorer.claim).toContainText('Rybar')
  await expect(passage).toHaveAttribute('aria-pressed', 'true')
  await expect(explorer.claim.getByRole('figure').locator('mark')).toHaveText('Siniat in Bakhmut')
})
