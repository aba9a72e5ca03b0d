import { fuzzedLink } from '../data/fuzzed-link'
import { seeded } from '../data/recount'
import { readCollection } from '../scripts/read-collection'
import { resolveCollection } from '../src/collection/resolve'
import { indexCollection } from '../src/domain/claim-index'
import { resolveView } from '../src/domain/resolve-view'
import { parseLink } from '../src/domain/view-link'
import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

const LINKS = Number(process.env.LINKS ?? 40)
const SEED = Number(process.env.SEED ?? 20230520)
/** Some as somebody opens them, the rest as typed over the open page's. */
const FRESH_EVERY = 8

test(`${LINKS} damaged links open the page, and what is dropped of them is told`, async ({ page }) => {
  test.setTimeout(90_000 + LINKS * 1500)
  const { raw } = await readCollection('data/bakhmut')
  if (!raw) throw new Error('the bundled collection cannot be read')
  const index = indexCollection(resolveCollection(raw))
  const explorer = new ExplorerDriver(page)
  const random = seeded(SEED)
  const notices = page.locator('.notice-bar li')
  let told = 0
  await explorer.open()
  for (let i = 0; i < LINKS; i++) {
    const link = fuzzedLink(random)
    if (i % FRESH_EVERY === 0) await page.goto('about:blank')
    if (i % FRESH_EVERY === 0) await page.goto(`./#${link}`)
    else await explorer.follow(link)
    // As the browser has it: it encodes some letters itself.
    const parsed = parseLink(`#${explorer.link()}`)
    const resolved = resolveView(parsed.view, index)
    const said = [...parsed.notices, ...resolved.notices].map(({ code, name, value }) =>
      // What is said of these does not name the value, and is said once.
      code === 'twice' || code === 'unknown-name' ? `${code} ${name}` : `${code} ${name} ${value}`,
    )
    const expected = new Set(said).size
    told += Math.min(1, expected)
    // The stage is no place for it.
    if (resolved.view.mode === 'present')
      await expect(page.locator('.presenter, [data-region=status]'), link).toBeVisible()
    else {
      await expect(page.locator('[data-region=status]'), link).toContainText(/\d+/)
      await expect(page.locator('[data-region=claims]'), link).toContainText(/\w+/)
      await expect(notices, link).toHaveCount(Math.min(6, expected))
    }
    await expect(page.getByRole('alert').filter({ hasNotText: 'WebGL' }), link).toHaveCount(0)
  }
  expect(told).toBeGreaterThan(LINKS / 2)
  sayFigure('damaged links', `${LINKS} opened, ${told} with a notice`)
})
