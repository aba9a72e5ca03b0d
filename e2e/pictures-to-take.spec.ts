import { PNG } from 'pngjs'
import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test('map and timeline are saved as pictures that another program reads, each with its caption under it', async ({
  page,
}) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  await explorer.openTakeSheet()
  for (const kind of ['Map', 'Timeline'] as const) {
    const { name, content } = await explorer.savedFile(`Save: ${kind} as a picture (PNG)`)
    expect(name).toBe(`claim-atlas-${kind.toLowerCase()}-2023-05-20.png`)
    const picture = PNG.sync.read(content)
    const pane = await (kind === 'Map' ? explorer.map : explorer.timeline).boundingBox()
    expect(picture.width, kind).toBeGreaterThan((pane?.width ?? 0) * 1.8)
    // Land, water, marks, lettering: a blank canvas has one colour.
    expect(coloursOf(picture, 0, picture.height * 0.6).size, kind).toBeGreaterThan(40)
    // The caption is ink on paper.
    const band = coloursOf(picture, picture.height - 60, picture.height)
    expect(Math.min(...[...band].map(lightness)), kind).toBeLessThan(80)
    expect(Math.max(...[...band].map(lightness)), kind).toBeGreaterThan(240)
  }
})

test('the handout prints pictures, answers, claims and sources, and goes away again', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  const explorer = new ExplorerDriver(page)
  await explorer.open('theme=dark')
  await explorer.panesAreReady()
  const { listed } = await explorer.count()
  await explorer.openTakeSheet()
  await explorer.takeSheet.getByRole('button', { name: 'Print: Handout' }).click()
  await arrive(page.locator('html[data-printed]'), 'attached')
  await page.emulateMedia({ media: 'print' })
  const handout = page.locator('.handout')
  await expect(handout.getByRole('heading', { level: 1 })).toHaveText('Who holds Bakhmut?')
  await expect(handout.locator('img')).toHaveCount(2)
  await expect(handout.locator('tbody tr')).toHaveCount(listed)
  await expect(handout.getByText(/denies Russia's defence ministry/).first()).toBeVisible()
  await expect(handout.getByText('Kyiv contests the takeover of Bakhmut').last()).toBeVisible()
  await expect(page.locator('.explorer')).toBeHidden()
  // On paper it is dark on light, whatever the theme was; and the reader has the theme back.
  expect(explorer.parameter('theme')).toBe('dark')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(handout).toHaveCount(0)
})

function coloursOf({ data, width }: PNG, from: number, to: number): Set<number> {
  const colours = new Set<number>()
  for (let y = Math.floor(from); y < to; y += 2)
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * 4
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
    }
  return colours
}

function lightness(colour: number): number {
  return ((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 3
}
