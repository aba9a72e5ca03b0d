import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// Each committed change of the view leaves a performance mark. A gesture is one change, rest is none: a widget
// that reports what it was just told, or every frame of a drag, shows here.

test.beforeEach(({ page: _ }) => test.slow())

const gestures: [name: string, act: (explorer: ExplorerDriver) => Promise<void>, writes: number][] = [
  ['a drag on the map', (explorer) => explorer.dragMap(80, 40), 1],
  ['a turn of the wheel on the map', (explorer) => explorer.wheelMap(-240), 1],
  ['an arrow key on the map', (explorer) => explorer.keyOnMap('ArrowLeft'), 1],
  ['the button "Zoom in"', (explorer) => explorer.clickMapButton('Zoom in'), 1],
  ['the button "Region"', (explorer) => explorer.chooseScale('Region'), 1],
  ['a tap on a burst', (explorer) => explorer.chooseBurst('Two kilometres?'), 1],
  ['a key on the brush', (explorer) => explorer.keyOnBrush('ArrowLeft'), 1],
  ['a drag of the timeline', (explorer) => explorer.dragTimeline(60), 1],
  ['a claim chosen', (explorer) => explorer.press('Tab', 'Enter', 'Enter'), 1],
  ['resizing the window', (explorer) => explorer.page.setViewportSize({ width: 1200, height: 700 }), 0],
  ['hovering over the rows', (explorer) => explorer.hoverRows(), 0],
  ['nothing at all', (explorer) => explorer.frames(60), 0],
]

for (const [name, act, writes] of gestures)
  test(`${name} writes the view ${writes === 1 ? 'once' : 'not at all'}`, async ({ page }) => {
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await explorer.panesAreReady()
    await explorer.frames(20)
    await explorer.forgetCommits()
    await act(explorer)
    await expect.poll(() => explorer.commits()).toHaveLength(writes)
    // What would come late (inertia, an echo of a programmatic move) comes within these frames.
    await explorer.frames(60)
    expect(await explorer.commits()).toHaveLength(writes)
  })

test('opening a link writes the view once, and the page rests', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('at=9_48.6_38&from=2023-05-09&to=2023-05-13&claim=c-003-03')
  await explorer.panesAreReady()
  await explorer.frames(60)
  expect(await explorer.commits()).toEqual(['open'])
  expect(explorer.link()).toContain('at=9_48.6_38')
})
