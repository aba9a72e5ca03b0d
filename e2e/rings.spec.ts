import type { Locator, Page } from '@playwright/test'
import { AuthoringDriver } from './authoring-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { isWhole } from './grid'
import { openNotes } from './notes-driver'
import { openStage } from './present-driver'
import { listUsable, type Through, walkByTab } from './rings'
import { READING, show } from './screens'

// Where the focus is can be seen at every stop of the Tab key: a ring of 2 px and 3 to 1, whole, under nothing, in
// both themes; and each walk comes round within 200 Tabs.

test.use({ hasMap: false })

/**
 * Where only the claims differ from the first view, the walk is through them. `npm test` walks where each kind of control
 * is met once, `npm run soak -- grids` through all. The first view is walked with the map, below.
 */
const TRIED = ['a claim', 'the table', 'the lesson’s start', 'a scene in the editor']
const DIALOGS = ['the lesson’s start', 'a scene in the editor']
const SCREENS = {
  'the first view': 'all',
  'a question, its thread and the filters': 'claims',
  'a claim': 'all',
  'two claims': 'all',
  'as told by two': 'claims',
  'the table': 'claims',
  coverage: 'claims',
  sources: 'claims',
  keys: 'all',
  'share and save': 'all',
  'the lesson’s start': 'all',
  'a scene in the editor': 'all',
} as const

test('on the page, in what opens over it and before a lesson', async ({ page }) => {
  test.slow()
  const reader = new AuthoringDriver(page)
  await reader.open()
  await reader.timelineIsReady()
  for (const [name, through] of Object.entries(SCREENS)) {
    if (!isWhole && !TRIED.includes(name)) continue
    const screen = READING[name]
    if (!screen) throw new Error(`no screen “${name}”`)
    await show(reader, screen)
    const dialog = name === 'the lesson’s start' ? reader.sheet : reader.editor
    if (DIALOGS.includes(name)) await expectEachReached(dialog, () => expectRings(page, name))
    else await expectRings(page, name, through)
    await screen.leave?.(reader)
  }
})

const PHONES = [
  [360, 740],
  [568, 320],
] as const

for (const [width, height] of PHONES.filter(([width]) => isWhole || width === 360))
  test(`on a phone, ${width}x${height}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    const reader = new AuthoringDriver(page)
    await reader.open()
    for (const [name, screen] of Object.entries(READING)) {
      if (!isWhole && !['the first view', ...TRIED].includes(name)) continue
      await show(reader, screen)
      await expectRings(page, `${name} on a phone`)
      await screen.leave?.(reader)
    }
    await openMenu(page)
    await expectRings(page, 'the menu', 'menu')
    await expect(page.locator('.header-menu')).not.toHaveAttribute('open')
    await reader.follow('')
    await reader.openTab('Timeline')
    expect((await expectRings(page, 'the timeline on a phone')).regions).toContain('timeline')
  })

test('on a phone, with the map', { tag: '@map' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const reader = new AuthoringDriver(page)
  await reader.open()
  await reader.openTab('Map')
  expect((await expectRings(page, 'the map on a phone')).regions).toContain('map')
  await reader.follow('place=bakhmut')
  await expectRings(page, 'a place on a phone', 'popover')
})

test('in the notes', async ({ page, context }) => {
  await openStage(page, 'one-weekend', 4)
  await expectRings(await openNotes(context, page), 'the notes')
})

test('with the map, whose regions are all reached', { tag: '@map' }, async ({ page }) => {
  const reader = new AuthoringDriver(page)
  await reader.open()
  await reader.panesAreReady()
  const { stops, regions } = await expectRings(page, 'with the map')
  expect(stops.slice(0, 3).map((stop) => stop.replace(/^\d+ /, ''))).toEqual([
    'button Skip to the claims',
    'button Skip to the map',
    'button Skip to the timeline',
  ])
  expect(stops.filter((stop) => /^\d+ option/.test(stop))).toHaveLength(1)
  expect([...regions].sort()).toEqual(['claims', 'frame', 'map', 'timeline'])
})

/** By keyboard, as it is walked through; a sheet that was opened from it has left it open. */
async function openMenu(page: Page): Promise<void> {
  const closed = page.locator('.header-menu:not([open]) summary')
  if (await closed.isVisible()) await closed.press('Enter')
  await expect(page.locator('.header-menu')).toHaveAttribute('open')
}

/** Each control of the dialog once, in its order, and nothing else. */
async function expectEachReached(dialog: Locator, walk: () => ReturnType<typeof expectRings>): Promise<void> {
  const usable = await dialog.evaluate(listUsable)
  const { stops, controls } = await walk()
  expect(stops.length, stops.join('\n')).toBe(controls.length)
  const from = usable.indexOf(controls[0] ?? '')
  expect(controls).toEqual([...usable.slice(from), ...usable.slice(0, from)])
}

async function expectRings(page: Page, screen: string, through: Through = 'all') {
  const walk = await walkByTab(page, through)
  expect.soft(walk.stops.length, screen).toBeGreaterThan(1)
  expect.soft(walk.faults, screen).toEqual([])
  sayFigure('rings of the Tab key', {
    stops: walk.stops.length,
    thinnest: walk.thinnest,
    contrast: walk.faintest,
  })
  return walk
}
