import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { openNotes } from './notes-driver'
import { openStage, stageOf } from './present-driver'

// The languages of the page. The map is here where it must outlive the switch.

test.use({ hasMap: false })

test('a switch keeps map, claim, days and place in the list, and loads nothing anew', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-000-11&from=2023-05-09&to=2023-05-13')
  await explorer.panesAreReady()
  await explorer.forgetCommits()
  // What is marked is there again only if it is the same element of the same document.
  const kept = page.locator('[data-region=map] canvas, [data-region=timeline] .vis-timeline, .claim-panel')
  await expect(kept).toHaveCount(3)
  await kept.evaluateAll((elements) => {
    for (const element of elements) element.setAttribute('data-kept', '')
  })
  const scrolled = await explorer.claim.evaluate((region) => {
    const box = [region, ...region.querySelectorAll('*')].find(
      (each) => each.scrollHeight > each.clientHeight + 150,
    )
    box?.setAttribute('data-scrolled', '')
    box?.scrollTo(0, 120)
    return box?.scrollTop
  })
  const entries = await page.evaluate(() => history.length)
  await explorer.chooseLanguage('Українська')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(explorer.status).toContainText('у списку')
  await expect(page.locator('[data-kept]')).toHaveCount(3)
  expect(await page.locator('[data-scrolled]').evaluate((box) => box.scrollTop)).toBe(scrolled)
  await expect.poll(() => explorer.link()).toBe('claim=c-000-11&from=2023-05-09&to=2023-05-13&lang=uk')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await explorer.commits()).toEqual(['language'])
  await expect(explorer.map.getByRole('button', { name: /Бахмут/ }).first()).toBeAttached()
})

test('a link opens in Ukrainian, without a word of English before; counts agree with their nouns', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  const loading: string[] = []
  page.on('console', (message) => loading.push(message.text()))
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.body?.innerText.includes('Loading')) console.info('English shown')
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/#lang=uk')
  await expect(explorer.status).toContainText(/\d+ із \d+ твердже(нь|ння) у списку/)
  await expect(explorer.claims.getByRole('heading', { level: 2 }).first()).toContainText(/[а-яіїє]/i)
  expect(loading).not.toContain('English shown')
  await expect(page).toHaveTitle('Claim Atlas')
  await explorer.chooseLanguage('English')
  await expect(explorer.status).toContainText('claims listed')
  await expect.poll(() => explorer.link()).toBe('')
})

test('both spellings are found in Ukrainian, and its own wording', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  for (const words of ['Prigozhin', 'Пригожин', 'Bakhmut', 'Артёмовск', 'символ']) {
    await page.goto(`/#lang=uk&from=2022-12-01&to=2023-12-31&q=${encodeURIComponent(words)}`)
    await expect(explorer.claims.getByRole('option').first(), words).toBeVisible()
  }
})

test('a lesson and its notes are in Ukrainian', async ({ page, context }) => {
  await openStage(page, 'one-weekend', 1, undefined, 'lang=uk')
  await expect(stageOf(page).getByRole('heading').first()).toContainText(/[а-яіїє]/i)
  const notes = await openNotes(context, page)
  await expect(notes.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(notes.getByRole('main')).toContainText('Бахмут')
})

test.describe('where Ukrainian cannot be fetched', () => {
  test.use({ provoked: /Failed to load resource|ERR_FAILED|dynamically imported/ })

  for (const [what, pattern] of [
    ['its words', '**/assets/uk-*.js'],
    ['the texts of the data', '**/assets/*texts-uk*.json'],
  ] as const)
    test(`${what}: the page says so, stays in English, and tries again`, async ({ page }) => {
      const explorer = new ExplorerDriver(page)
      await page.route(pattern, (route) => route.abort())
      await page.goto('/#lang=uk&claim=c-000-11')
      await explorer.listIsReady()
      await expect(page.locator('.notice-bar[role=alert]')).toContainText('Українська')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect.poll(() => explorer.link()).toBe('claim=c-000-11')
      await page.unroute(pattern)
      await explorer.chooseLanguage('Українська')
      await expect(explorer.status).toContainText('у списку')
      await expect(page.locator('.notice-bar[role=alert]')).toBeHidden()
    })
})
