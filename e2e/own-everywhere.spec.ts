import { readdirSync, readFileSync } from 'node:fs'
import { AuthoringDriver } from './authoring-driver'
import { EditDriver } from './edit-driver'
import { expect, test } from './fixtures'
import { soakBut, themesByTurns } from './grid'
import { findLayoutFaults, type Target } from './layout-faults'
import { wear } from './screens'

// Opening, the bar and the forms on every kind of screen: axe finds nothing in either theme, nothing is cut, covered
// or out of reach, and a finger finds each target.

test.use({ hasMap: false })

const at = new URL('fixtures/sheets/bridge/', import.meta.url)
const SHEETS = readdirSync(at).map((name) => ({ name, text: readFileSync(new URL(name, at), 'utf8') }))
const WRONG = {
  name: 'wrong.csv',
  text: 'Claim,Who says it,Article,Said\nIt stands,Ann Roe,News,31 June 2023\nIt fell,Bo Lee,News,1 June 2023',
}

/** Each screen in turn; `look` at it. */
async function walk(writer: EditDriver, look: (name: string) => Promise<void>): Promise<void> {
  await writer.open()
  await writer.openSheet()
  for (const summary of await writer.sheet.locator('summary').all()) await summary.click()
  await look('the sheet')
  await writer.choose(WRONG)
  await expect(writer.sheet).toContainText('One record could not be taken in')
  await look('the report')
  await writer.sheet.getByRole('button', { name: 'Back' }).click()
  await writer.choose(...SHEETS)
  await writer.accept()
  await look('the bar')
  await writer.startEditing()
  await look('the claims to be edited')
  await writer.panel.locator('[data-record^="claims/"]').first().click()
  await expect(writer.form).toBeVisible()
  await look('a claim’s form')
  for (const [section, part] of [
    ['Places', 'places'],
    ['Voices', 'actors'],
    ['Articles', 'articles'],
    ['Relations', 'relations'],
  ] as const) {
    await writer.turnTo(section)
    await writer.panel.locator(`[data-record^="${part}/"]`).first().click()
    await expect(writer.form).toBeVisible()
    await look(`a form of ${section}`)
  }
  for (const section of ['Questions', 'Collection']) {
    await writer.turnTo(section)
    await look(section)
  }
}

test('axe finds nothing', async ({ page }) => {
  test.slow()
  const writer = new EditDriver(page)
  const reader = new AuthoringDriver(page)
  const themesOfNext = themesByTurns()
  await walk(writer, async (name) => {
    for (const [i, theme] of themesOfNext().entries()) {
      await wear(reader, theme)
      expect.soft(await writer.axeViolations(i > 0 ? 'colours' : undefined), `${name}, ${theme}`).toEqual([])
    }
  })
})

const SIZES = [
  { name: 'small phone', width: 320, height: 640 },
  { name: 'projector at 200 %', width: 512, height: 384 },
  { name: 'laptop', width: 1366, height: 768 },
]

for (const { name, width, height } of SIZES)
  test(
    `nothing is cut, covered or out of reach: ${name}`,
    soakBut(name === 'small phone'),
    async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await expectSound(new EditDriver(page), { least: 24, spacing: true })
    },
  )

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('each target is as large as a finger', async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 844 })
    await expectSound(new EditDriver(page), { least: 44, spacing: false })
  })
})

async function expectSound(writer: EditDriver, target: Target): Promise<void> {
  await walk(writer, async (name) => {
    await writer.frames(2)
    const { smallest: _, ...faults } = await writer.page.evaluate(findLayoutFaults, target)
    const found = Object.entries(faults).flatMap(([kind, list]) => list.map((what) => `${kind}: ${what}`))
    expect.soft(found, name).toEqual([])
  })
}
