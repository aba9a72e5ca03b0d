import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

const ALL_DAYS = 'from=2022-12-01&to=2023-05-31'

test('a name is found in whatever spelling and script', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(ALL_DAYS)
  const { total } = await explorer.count()
  for (const [query, id] of [
    ['Sersky', 'c-004-12'],
    ['Сирський', 'c-004-12'],
    ['Bajmut', 'c-002-34'],
    ['Артёмовск', 'c-000-11'],
    ['Kiev', 'c-004-17'],
  ] as const) {
    await explorer.search.fill(query)
    await expect(explorer.option(id), query).toHaveCount(1)
    await expect.poll(async () => (await explorer.count()).listed, { message: query }).toBeLessThan(total)
  }
})

test('words are marked where they were met, and Back takes the whole search away', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const before = await explorer.count()
  await explorer.search.pressSequentially('outskirts')
  await expect(explorer.option('c-000-02').locator('mark')).toHaveText('outskirts')
  await expect.poll(async () => (await explorer.count()).listed).toBeLessThan(before.listed)
  await expect.poll(() => explorer.parameter('q')).toBe('outskirts')
  await explorer.back()
  await expect(explorer.search).toHaveValue('')
  await expect.poll(() => explorer.count()).toEqual(before)
})

test('what is found outside the dates stands under the list, opens, and is one press away', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('q=winery')
  await expect(explorer.option('c-002-10')).toHaveCount(0)
  const found = explorer.foundElsewhere
  await expect(found.getByRole('heading')).toHaveText(/^\d+ more outside these dates$/)
  await found.getByRole('button', { name: 'winery' }).first().click()
  await expect(explorer.claim.getByRole('heading').first()).toBeVisible()
  await explorer.leaveClaim()
  await explorer.claims.getByRole('button', { name: /^Show (its days|the days of all)/ }).click()
  await expect(explorer.option('c-002-10')).toHaveCount(1)
})

test('filters show what they would list, stand as chips, and go all at once', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(ALL_DAYS)
  const before = await explorer.count()
  await explorer.openFilters()
  const box = explorer.filterBox('Casualties', 'Kind of claim')
  const promised = Number(/: (\d+) claim/.exec((await box.getAttribute('aria-label')) ?? '')?.[1])
  await box.check()
  await expect.poll(async () => (await explorer.count()).listed).toBe(promised)
  await explorer.filterBox('Sky News', 'Article').check()
  await expect(explorer.chips()).toHaveText([/Casualties/, /Sky News, 20/, 'Clear all'])
  await explorer.chips().last().click()
  await expect.poll(() => explorer.count()).toEqual(before)
  await explorer.back()
  await expect(explorer.chips()).toHaveCount(3)
})

test('other spellings find the same, and the page says what was searched', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open(`${ALL_DAYS}&q=Bakhmut`)
  const { total } = await explorer.count()
  await expect.poll(async () => (await explorer.count()).listed).toBeLessThan(total)
  const { listed } = await explorer.count()
  await explorer.search.fill('Артёмовск')
  await expect(explorer.claims.getByText('Also searched as Bakhmut.')).toBeVisible()
  await expect.poll(async () => (await explorer.count()).listed).toBe(listed)
  await explorer.search.fill('forecast')
  await expect(explorer.claims.getByText('Claims of the kind “Forecasts” count too.')).toBeVisible()
})

test('an empty list says why, and one press mends it', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('q=zeppelin')
  await expect(explorer.claims.getByText('Nothing here has “zeppelin”.')).toBeVisible()
  await explorer.claims.getByRole('button', { name: 'Clear the search' }).click()
  await expect.poll(async () => (await explorer.count()).listed).toBeGreaterThan(0)
  await explorer.open('q=winery&sides=russia')
  await expect(explorer.claims.getByText('“winery”, but the other filters leave')).toBeVisible()
  await explorer.claims.getByRole('button', { name: 'Drop the other filters' }).click()
  await expect(explorer.foundElsewhere).toBeVisible()
  await expect(explorer.chips()).toHaveText([/winery/, 'Clear all'])
})

test('claims whose opponents are left out say so, and bring them in', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('sides=wagner_analysts')
  await expect(explorer.claims.getByText('contradicted by claims that the filters leave out')).toBeVisible()
  await explorer.claims.getByRole('button', { name: 'Show what contradicts it' }).click()
  await expect(explorer.claims.getByText(/Which (of them )?can be true together\?/)).toBeVisible()
  await expect(explorer.chips()).toHaveCount(0)
  await explorer.back()
  await expect(explorer.chips()).toHaveCount(3)
})
