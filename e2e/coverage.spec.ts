import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

const ALL = 'view=coverage&from=2022-12-01&to=2023-05-31'

test('a number opens its claims as a list, in one step that Back undoes', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(ALL)
  const cell = explorer.coverageCell('Casualties', 'Western officials')
  const n = Number(await cell.innerText())
  await explorer.forgetCommits()
  await cell.click()
  await expect.poll(() => explorer.commits()).toEqual(['coverage.open'])
  await expect.poll(async () => (await explorer.count()).listed).toBe(n)
  expect(await explorer.optionIds()).toHaveLength(n)
  await explorer.back()
  await expect(cell).toBeVisible()
  await expect.poll(async () => (await explorer.count()).filtered).toBe(0)
})

test('questions against articles: each number is what its list holds', async ({ page }) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open(ALL)
  for (const row of ['Two kilometres?', 'Is the battle calming?']) {
    await explorer.claims.getByRole('button', { name: 'Question', exact: true }).click()
    await explorer.claims.getByRole('button', { name: 'Articles', exact: true }).click()
    const cell = explorer.claims.getByRole('button', { name: `${row}, ` }).first()
    const n = Number(await cell.innerText())
    await cell.click()
    await expect.poll(async () => (await explorer.count()).listed).toBe(n)
    await explorer.back()
    await expect(explorer.claims.getByRole('heading', { name: 'Who is quoted on what' })).toBeVisible()
  }
})

test('what is not quoted is said in words, and no number', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(ALL)
  await expect(explorer.claims.getByRole('table', { name: /by kind and voices/ })).toBeVisible()
  const cells = await explorer.cellsOfRow(/by kind and voices/, 'Casualties')
  expect(cells).toHaveLength(7)
  for (const cell of cells) expect(cell).toMatch(/^(\d+|not quoted( not quoted)?)$/)
  expect(cells.filter((cell) => cell.startsWith('not quoted'))).not.toEqual([])
})

test('voices that were filtered out are no empty columns', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(`${ALL}&sides=ukraine`)
  const table = explorer.claims.getByRole('table', { name: /by kind and voices/ })
  await expect(table.getByRole('columnheader')).toHaveCount(1)
})

test('it counts the claims of these dates, says so, and can count all', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.chooseView('Coverage')
  const { listed, outside, total } = await explorer.count()
  await expect(explorer.claims).toContainText(`Counted: the ${listed} claims of 20–22 May 2023`)
  await expect(explorer.claims).toContainText(`${outside} more fall on other days.`)
  await explorer.claims.getByRole('button', { name: 'All dates' }).click()
  await expect.poll(async () => (await explorer.count()).listed).toBe(total)
})

test('whose losses are counted: figures of one side only, and every figure opens its claim', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(ALL)
  await explorer.claims.getByRole('button', { name: 'Whose losses are counted?' }).click()
  await expect(explorer.claims.getByRole('heading', { name: 'Whose losses are counted?' })).toBeFocused()
  for (const voice of ['Ukraine', 'Russia', 'The outlets'])
    expect((await explorer.cellsOfRow(/put a figure on losses/, voice))[0], `${voice} on Ukraine`).toBe(
      'no figure',
    )
  await explorer.claims
    .getByRole('button', { name: /^Western officials on losses of Russia: 2 claims/ })
    .click()
  await expect(explorer.figure('20,000')).toBeFocused()
  await explorer.press('Enter')
  await expect(explorer.claim).toBeVisible()
  expect(explorer.parameter('claim')).toBe(await explorer.figure('20,000').getAttribute('data-claim-id'))
  await expect(explorer.figure('heavy losses')).toBeVisible()
})

for (const [width, height, theme] of [
  [1024, 768, 'dark'],
  [390, 844, 'light'],
] as const)
  test(`coverage at ${width} px, ${theme}: no text lies on other text, none is cut`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    const explorer = new ExplorerDriver(page)
    await explorer.open(`${ALL}&theme=${theme}`)
    for (const heading of [
      'Who is quoted on what',
      'Whose losses are counted?',
      'Every figure, as printed',
    ]) {
      await explorer.claims.getByRole('heading', { name: heading }).evaluate((h) => h.scrollIntoView())
      expect.soft(await explorer.textFaults(), heading).toEqual({
        overlaps: [],
        clipped: [],
        small: [],
        wide: false,
      })
    }
  })
