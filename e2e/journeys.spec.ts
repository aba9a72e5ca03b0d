import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

// What a reader does, without a mouse: every step is a key.

test('find a claim by a name, and read it', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('from=2022-12-01&to=2023-05-31')
  const { listed } = await explorer.count()
  await explorer.press('/')
  await page.keyboard.type('Borsari')
  await expect.poll(async () => (await explorer.count()).listed).toBeLessThan(listed)
  await expect(explorer.option('c-000-12')).toHaveCount(1)
  await explorer.press('ArrowDown', 'Enter')
  await expect(explorer.claim).toContainText('Federico Borsari')
})

test('filter by a group of voices', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const { listed } = await explorer.count()
  await explorer.tabTo(explorer.claims.locator('summary', { hasText: 'Filters' }))
  await explorer.press('Enter')
  await explorer.tabTo(explorer.filterBox('Russia', 'Voices'))
  await explorer.press(' ')
  await expect.poll(() => explorer.parameter('sides')).toBe('russia')
  await expect.poll(async () => (await explorer.count()).listed).toBeLessThan(listed)
})

test('set the dates by typing', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  await explorer.tabTo(explorer.timeline.locator('input[type=date]').first())
  // The same in browsers that write the month first.
  await page.keyboard.type('03032023')
  await explorer.press('Enter')
  await expect.poll(() => explorer.parameter('from')).toBe('2023-03-03')
  await expect(explorer.option('c-004-01')).toHaveCount(1)
})

test('open a place from the list of places, which Enter on the map opens, too', { tag: '@map' }, async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  const list = explorer.map.getByRole('region', { name: 'Places in view' })
  await explorer.keyOnMap('Enter')
  await expect(list).toContainText('Bakhmut')
  await explorer.press('Escape')
  await expect(list).toBeHidden()
  await explorer.tabTo(explorer.map.getByRole('button', { name: 'Places' }))
  await explorer.press('Enter')
  await explorer.tabTo(list.getByRole('button', { name: 'Bakhmut' }).first())
  await explorer.press('Enter')
  await expect.poll(() => explorer.parameter('place')).toBe('bakhmut')
})

test('go to the next and the previous claim', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const ids = await explorer.optionIds()
  await explorer.press('j', 'Enter')
  await expect.poll(() => explorer.parameter('claim')).toBe(ids[0])
  await explorer.press('j')
  await expect.poll(() => explorer.parameter('claim')).toBe(ids[1])
  await explorer.press('k')
  await expect.poll(() => explorer.parameter('claim')).toBe(ids[0])
})

test('go to what contradicts a claim, one after the other, and back three times', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-000-11')
  const seen: (string | null)[] = ['c-000-11']
  for (let i = 0; i < 3; i++) {
    await explorer.press('c')
    await expect.poll(() => explorer.parameter('claim')).not.toBe(seen.at(-1))
    seen.push(explorer.parameter('claim'))
  }
  expect(new Set(seen).size).toBe(4)
  for (const before of seen.toReversed().slice(1)) {
    await explorer.back()
    await expect.poll(() => explorer.parameter('claim')).toBe(before)
  }
})

test('switch the clock, then the lanes', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  await explorer.tabTo(explorer.timeline.getByRole('button', { name: 'The time it speaks of' }))
  await explorer.press('Enter')
  await expect.poll(() => explorer.parameter('clock')).toBe('about')
  await explorer.tabTo(explorer.timeline.getByRole('combobox', { name: 'Lanes' }))
  await explorer.press('ArrowDown')
  await expect.poll(() => explorer.parameter('lanes')).toBe('articles')
})

test('open the sources', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.press('s')
  await expect(explorer.claims.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await explorer.press('Escape')
  await expect.poll(() => explorer.parameter('view')).toBe(null)
})

test('attach a text, jump from a passage to its claim, and read the claim in context', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=sources')
  const december = explorer.claims.locator('[data-article-id=a002]')
  await explorer.tabTo(december.locator('summary', { hasText: 'Attach the text' }))
  await explorer.press('Enter')
  await explorer.tabTo(december.getByRole('textbox'))
  // Not the article: a text of ours around three short printed passages.
  await page.keyboard.insertText(
    'Somebody called it USUALLY  symbolic. Elsewhere stands “killing innocent civilians”, and Siniat in Bakhmut.',
  )
  await explorer.tabTo(december.getByRole('button', { name: 'Find the passages' }))
  await explorer.press('Enter')
  await expect(december).toContainText('3 of 63 passages found')
  await explorer.tabTo(december.locator('[data-claims="c-002-03"]'))
  await explorer.press('Enter')
  await expect.poll(() => explorer.parameter('claim')).toBe('c-002-03')
  await expect(explorer.claim.getByRole('figure').locator('mark')).toHaveText('USUALLY  symbolic')
})

test('a text that is not the article is refused with a reason, and nothing is kept', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('view=sources')
  const december = explorer.claims.locator('[data-article-id=a002]')
  await explorer.tabTo(december.locator('summary', { hasText: 'Attach the text' }))
  await explorer.press('Enter')
  await explorer.tabTo(december.getByRole('textbox'))
  await page.keyboard.insertText('A recipe for borshch.')
  await explorer.tabTo(december.getByRole('button', { name: 'Find the passages' }))
  await explorer.press('Enter')
  await expect(december.getByRole('alert')).toContainText('None of the 63 passages')
  await expect(december.getByRole('textbox')).toHaveValue('A recipe for borshch.')
})

test('share a view and restore it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const explorer = new ExplorerDriver(page)
  await explorer.open('from=2023-05-09&to=2023-05-13&kinds=movement&claim=c-003-06')
  const before = await explorer.count()
  await explorer.tabTo(page.getByRole('button', { name: 'Share and save' }))
  await explorer.press('Enter')
  await explorer.tabTo(explorer.takeSheet.getByRole('button', { name: 'Copy link' }))
  await explorer.press('Enter')
  await expect(explorer.takeSheet.getByText('Copied', { exact: true })).toBeVisible()
  const link = await explorer.clipboard()
  const other = await context.newPage()
  await other.goto(link)
  const restored = new ExplorerDriver(other)
  await restored.listIsReady()
  await expect.poll(() => restored.count()).toEqual(before)
  await expect(restored.claim).toContainText('Hanna Maliar')
})

test('copy a claim with its source, and report an error in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-002-24')
  await explorer.tabTo(explorer.claim.getByRole('button', { name: 'Copy claim with source' }))
  await explorer.press('Enter')
  await expect(explorer.claim).toContainText('Copied')
  const copied = await explorer.clipboard()
  // Who, our words, what is damaged in the copy, where it stands, and the way back.
  expect(copied).toMatch(/Maria Popova[\s\S]*As printed, Bakhmut matters/)
  expect(copied).toMatch(/likely “is not strategically or militarily important”/)
  expect(copied).toMatch(/characters 1761 to 1809[\s\S]*#.*claim=c-002-24/)
  await explorer.tabTo(explorer.claim.getByRole('button', { name: 'Report an error in this claim' }))
  await explorer.press('Enter')
  await expect(explorer.claim.getByRole('textbox')).toHaveValue(/Error in claim c-002-24/)
})

test('what contradicts only by a damaged wording stands apart, with the repair', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-002-24')
  const others = explorer.claim.getByRole('region', { name: 'What others say' })
  await expect(others.locator('.claim-others-printed')).toContainText(
    /contradicts.*politically, too.*As printed.*strategically or militarily important.*likely.*is not strategically/,
  )
})
