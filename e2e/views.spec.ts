import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('the table holds each listed claim once, in the order of any column, and opens a claim beside it', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=table')
  const { listed } = await explorer.count()
  const rows = explorer.claims.locator('tbody tr')
  await expect(rows).toHaveCount(listed)
  const idsNow = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-claim-id') ?? ''))
  const byDay = await idsNow()
  await explorer.claims.getByRole('button', { name: 'Contradicted by' }).click()
  await expect(explorer.claims.getByRole('columnheader', { name: 'Contradicted by' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const byDispute = await idsNow()
  expect(byDispute).not.toEqual(byDay)
  expect(byDispute.toSorted()).toEqual(byDay.toSorted())
  await rows.first().getByRole('button').click()
  await expect(explorer.claim).toBeVisible()
  expect(explorer.parameter('claim')).toBe(byDispute[0])
  await expect(rows.first()).toBeInViewport()
})

test('every question can be opened, on days in which it was answered', async ({ page }) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=topics')
  const headings = explorer.claims.getByRole('heading', { level: 3 })
  await expect(headings.first()).toBeVisible()
  const questions = await headings.allInnerTexts()
  expect(questions.length).toBeGreaterThanOrEqual(8)
  for (const question of questions) {
    await explorer.claims.getByRole('button', { name: `Open this question: ${question}` }).click()
    await expect(explorer.claims.getByRole('heading', { level: 1 })).toHaveText(question)
    expect(await explorer.optionIds()).not.toEqual([])
    await explorer.back()
    await expect(explorer.claims.getByRole('heading', { level: 2 })).toBeVisible()
  }
})

test('each question has a picture whose voices open their claims beside it', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=topics')
  const headings = explorer.claims.getByRole('heading', { level: 3 })
  await expect(headings.first()).toBeVisible()
  const pictures = explorer.claims.getByRole('figure')
  await expect(pictures).toHaveCount(await headings.count())
  await explorer.claims.getByRole('navigation').getByRole('button').last().click()
  await expect(headings.last()).toBeFocused()
  await expect(headings.last()).toBeInViewport()
  const voice = pictures.last().locator('[data-claim-id]').first()
  await voice.click()
  await expect(explorer.claim).toBeVisible()
  expect(explorer.parameter('claim')).toBe(await voice.getAttribute('data-claim-id'))
  await expect(voice).toHaveAttribute('aria-current', 'true')
  await expect(voice).toBeInViewport()
})

test('sources tell of each article how it was dated, and lead to its claims', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=sources')
  const articles = explorer.claims.locator('[data-article-id]')
  await expect(articles).toHaveCount(5)
  await expect(articles.nth(2)).toContainText('14 December 2022')
  await articles
    .nth(2)
    .getByRole('button', { name: /^Show its/ })
    .click()
  await expect.poll(() => explorer.parameter('articles')).toBe('a002')
})

test('the sheet of keys lists them, and single keys can be switched off and on', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.press('?')
  await expect(explorer.keysSheet).toBeVisible()
  await explorer.keysSheet.getByRole('checkbox').uncheck()
  await explorer.press('Escape')
  await expect(explorer.keysSheet).toBeHidden()
  await explorer.press('t')
  expect(explorer.parameter('view')).toBe(null)
  await page.reload()
  await explorer.listIsReady()
  await page.getByRole('button', { name: 'Keys' }).click()
  await explorer.keysSheet.getByRole('checkbox').check()
  await explorer.press('Escape')
  await explorer.press('t')
  await expect.poll(() => explorer.parameter('view')).toBe('table')
})
