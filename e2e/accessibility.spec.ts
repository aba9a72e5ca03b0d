import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

const states = {
  'the first view': '',
  'a chosen claim': 'claim=c-000-11',
  'another burst, in the dark': 'from=2022-12-09&to=2022-12-15&theme=dark',
} as const

test('axe finds nothing in any state of the page', async ({ page }) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  for (const [name, link] of Object.entries(states)) {
    await explorer.follow(link)
    await expect.poll(() => explorer.link(), { message: name }).toBe(link)
    await explorer.frames(2)
    expect.soft(await explorer.axeViolations(), name).toEqual([])
  }
})

test('axe finds nothing on a phone', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 740 })
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  expect(await explorer.axeViolations()).toEqual([])
  for (const tab of ['Map', 'Timeline'] as const) {
    await explorer.openTab(tab)
    expect(await explorer.axeViolations(), tab).toEqual([])
  }
})

test('the tree names the regions once each, claims before map, and one polite status', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  for (const name of ['Claims', 'Map', 'Timeline'])
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
  expect(
    await page.locator('[data-region]').evaluateAll((all) => all.map((e) => e.getAttribute('data-region'))),
  ).toEqual(['claims', 'claim', 'map', 'timeline', 'status'])
  await expect(page.getByRole('status')).toHaveCount(1)
  await expect(page.getByRole('listbox', { name: 'Claims' })).toHaveCount(1)
})

test('each listed claim is exactly one option, numbered over all', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const { listed } = await explorer.count()
  const ids = await explorer.optionIds()
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(listed)
  const positions = await explorer.claims
    .getByRole('option', { includeHidden: true })
    .evaluateAll((all) => all.map((e) => [e.getAttribute('aria-posinset'), e.getAttribute('aria-setsize')]))
  expect(positions).toEqual(ids.map((_, i) => [String(i + 1), String(listed)]))
})

test('the Tab key reaches list, map and timeline, and leaves again', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  const stops = await explorer.tabStops(90)
  expect(stops.slice(0, 3)).toEqual([
    'frame: button Skip to the claims',
    'frame: button Skip to the map',
    'frame: button Skip to the timeline',
  ])
  expect(stops.filter((stop) => stop.startsWith('claims: option'))).toHaveLength(1)
  for (const region of ['claims', 'map', 'timeline'])
    expect(
      stops.some((stop) => stop.startsWith(`${region}:`)),
      region,
    ).toBe(true)
  expect(stops.length, 'the focus is not trapped').toBeLessThan(90)
})

test('Enter on the map opens the places in view, which do what the marks do', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  await explorer.keyOnMap('Enter')
  const places = explorer.map.getByRole('region', { name: 'Places in view' })
  await expect(places).toBeVisible()
  await expect(places).toContainText('Bakhmut')
})
