import type { Page } from '@playwright/test'
import { arrive } from './arrival'
import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { isWhole } from './grid'
import { findLayoutFaults, type Target } from './layout-faults'
import { openStage } from './present-driver'

// From the smallest phone to the largest screen: nothing is cut off, covered or out of reach, and what is to be
// pressed is large enough for what presses it.

/**
 * CSS pixels; those a magnified page has are named for what they are. "some": the screens that differ there. `npm test`
 * takes the ends and what a classroom has, `npm run soak -- grids` all.
 */
const SIZES = [
  ['320x568', 320, 568, 'all'],
  ['568x320', 568, 320, 'some'],
  ['360x740', 360, 740, 'some'],
  ['1280x1024 at 400 %', 320, 256, 'all'],
  ['1024x768 at 200 %', 512, 384, 'all'],
  ['1366x768 at 200 %', 683, 384, 'some'],
  ['768x1024', 768, 1024, 'some'],
  ['1024x768', 1024, 768, 'some'],
  ['1366x768', 1366, 768, 'all'],
  ['1920x1080', 1920, 1080, 'some'],
  ['2560x1440', 2560, 1440, 'some'],
  ['3840x2160', 3840, 2160, 'some'],
] as const
const TRIED = ['1280x1024 at 400 %', '1024x768 at 200 %', '1024x768', '3840x2160']
/** Those with controls that the others have not. */
const LAPTOP = ['first view', 'pair', 'table', 'told', 'filters', 'lesson']
const SOME = ['first view', 'claim', 'table']

type Screen = { name: string; link: string; act?: (page: Page) => Promise<void> }

const SCREENS: readonly Screen[] = [
  { name: 'first view', link: '' },
  { name: 'claim', link: 'claim=c-000-11' },
  { name: 'pair', link: 'pair=c-000-11_c-000-01' },
  { name: 'table', link: 'view=table' },
  { name: 'questions', link: 'view=topics' },
  { name: 'coverage', link: 'view=coverage' },
  { name: 'told', link: 'lens=side.ukraine_side.russia&cursor=2023-05-21' },
  { name: 'sources', link: 'view=sources' },
  { name: 'method', link: 'view=method' },
  {
    name: 'filters',
    link: 'sides=wagner',
    act: async (page) => {
      await page.locator('.filter-bar-all summary').click()
    },
  },
  {
    name: 'share',
    link: '',
    act: async (page) => {
      const menu = page.locator('.header-menu > summary')
      if (await menu.isVisible()) await menu.click()
      await page.getByRole('button', { name: 'Share and save' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'lesson',
    link: '',
    act: async (page) => {
      await page.keyboard.press('p')
      await arrive(page.locator('.scene-prints'))
    },
  },
]

test.use({ hasMap: false })

test('at every size, no screen cuts, covers or loses anything', async ({ page }) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  const found: string[] = []
  for (const [name, width, height, which] of SIZES) {
    if (!isWhole && !TRIED.includes(name)) continue
    await page.setViewportSize({ width, height })
    for (const screen of which === 'all' ? SCREENS : SCREENS.filter((one) => SOME.includes(one.name))) {
      await show(explorer, screen)
      const faults = await faultsOf(explorer, { least: 24, spacing: true })
      found.push(...faults.map((what) => `${screen.name}, ${name}: ${what}`))
      await leave(explorer)
    }
  }
  saySmallest('by mouse')
  expect(found).toEqual([])
})

test('with the map drawn, its controls lie apart and within reach', { tag: '@map' }, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await page.setViewportSize({ width: 360, height: 640 })
  await explorer.open()
  await explorer.openTab('Map')
  expect(await faultsOf(explorer, { least: 24, spacing: true }), 'phone').toEqual([])
  await page.setViewportSize({ width: 1024, height: 768 })
  await explorer.timelineIsReady()
  expect(await faultsOf(explorer, { least: 24, spacing: true }), '1024x768').toEqual([])
  saySmallest('on the map')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('on a phone and on a laptop each target is as large as a finger', async ({ page }) => {
    test.slow()
    const explorer = new ExplorerDriver(page)
    const found: string[] = []
    for (const [name, width, height] of [
      ['phone', 360, 740],
      ['laptop', 1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const screen of SCREENS.filter((one) => name === 'phone' || LAPTOP.includes(one.name))) {
        await show(explorer, screen)
        const faults = await faultsOf(explorer, { least: 44, spacing: false })
        found.push(...faults.map((what) => `${screen.name}, ${name}: ${what}`))
        await leave(explorer)
      }
      if (name === 'laptop') continue
      await explorer.openTab('Timeline')
      found.push(
        ...(await faultsOf(explorer, { least: 44, spacing: false })).map((what) => `timeline: ${what}`),
      )
      await explorer.page.getByRole('button', { name: 'Claims', exact: true }).click()
    }
    saySmallest('by touch')
    expect(found).toEqual([])
  })

  test('on a tablet, so are those of the notes beside the stage', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null
    })
    await page.setViewportSize({ width: 1024, height: 768 })
    await openStage(page, 'cold-open')
    await page.keyboard.press('n')
    await expect(page.locator('.notes-view')).toBeVisible()
    expect(await faultsOf(new ExplorerDriver(page), { least: 44, spacing: false })).toEqual([])
    saySmallest('in the notes, by touch')
  })
})

async function show(explorer: ExplorerDriver, { link, act }: Screen): Promise<void> {
  await (explorer.page.url() === 'about:blank' ? explorer.open(link) : explorer.follow(link))
  await expect.poll(() => explorer.link()).toBe(link)
  await expect(explorer.page.locator('.pane-loading')).toHaveCount(0)
  await act?.(explorer.page)
}

async function leave({ page }: ExplorerDriver): Promise<void> {
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape')
  const menu = page.locator('.header-menu[open] > summary')
  if (await menu.isVisible()) await menu.click()
}

let smallest: [number, string] = [Number.POSITIVE_INFINITY, '']

async function faultsOf(explorer: ExplorerDriver, target: Target): Promise<string[]> {
  await explorer.frames(2)
  await expect(explorer.page.locator('.pane-loading')).toHaveCount(0)
  const { smallest: least, ...faults } = await explorer.page.evaluate(findLayoutFaults, target)
  if (least[0] < smallest[0]) smallest = least
  return Object.entries(faults).flatMap(([kind, list]) => list.map((what) => `${kind}: ${what}`))
}

function saySmallest(how: string): void {
  const [size, which] = smallest
  sayFigure(`smallest target ${how}`, `${size} px, ${which}`)
  smallest = [Number.POSITIVE_INFINITY, '']
}
