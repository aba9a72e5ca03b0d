import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'
import { openNotes } from './notes-driver'
import { openStage, stageOf } from './present-driver'

// What a screen reader is told in Ukrainian: no English but names of outlets, printed words and what belongs to
// another language by its `lang`.

test.use({ hasMap: false })

const STATES = {
  'first-view': { link: '', region: 'claims' },
  claim: { link: 'claim=c-000-11', region: 'claim' },
  'claim-garbled': { link: 'claim=c-002-07', region: 'claim' },
  table: { link: 'view=table&sides=wagner', region: 'claims' },
  questions: { link: 'view=topics', region: 'claims' },
  coverage: { link: 'view=coverage', region: 'claims' },
  sources: { link: 'view=sources', region: 'claims' },
  method: { link: 'view=method', region: 'claims' },
  'two-claims': { link: 'pair=c-000-11_c-000-01', region: 'claim' },
} as const

test('the trees of the page in Ukrainian', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await page.goto('./#lang=uk')
  await expect(explorer.status).toContainText('у списку')
  for (const [name, { link, region }] of Object.entries(STATES))
    await test.step(name, async () => {
      await explorer.follow(`lang=uk&${link}`)
      if (name === 'coverage' || name === 'two-claims')
        await expect(explorer[region].getByRole('table').first()).toBeVisible()
      await expect.soft(explorer[region]).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
    })
})

test('the tree of a stage in Ukrainian', async ({ page }) => {
  await openStage(page, 'one-weekend', 11, [], 'lang=uk')
  await expect(stageOf(page)).toMatchAriaSnapshot({ name: 'stage.aria.yml' })
})

test('the tree of the notes in Ukrainian', { tag: '@fresh' }, async ({ page, context }) => {
  await context.clock.setFixedTime('2026-11-26T09:00:00Z')
  await openStage(page, 'one-weekend', 2, ['cold-open', 'one-weekend', 'numbers'], 'lang=uk')
  const notes = await openNotes(context, page)
  await expect(notes.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(notes.getByRole('main')).toMatchAriaSnapshot({ name: 'notes.aria.yml' })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the tree of the whole page in Ukrainian', async ({ page }) => {
    const explorer = new ExplorerDriver(page)
    await page.goto('./#lang=uk&articles=a003&from=2023-05-09&to=2023-05-13')
    await expect(explorer.status).toContainText('у списку')
    await page.locator('.header-menu summary').click()
    await expect(page.locator('.explorer')).toMatchAriaSnapshot({ name: 'phone.aria.yml' })
  })
})
