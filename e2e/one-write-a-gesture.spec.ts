import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

// Each committed change of the view leaves a performance mark. A gesture is one change, rest is none: a widget
// that reports what it was just told, or every frame of a drag, shows here.

test.beforeEach(({ page: _ }) => test.slow())

const gestures: [name: string, act: (explorer: ExplorerDriver) => Promise<void>, writes: number][] = [
  ['a claim chosen', (explorer) => explorer.press('Tab', 'Enter', 'Enter'), 1],
  ['a claim left', (explorer) => explorer.press('Escape'), 1],
  ['a drag on the map', (explorer) => explorer.dragMap(80, 40), 1],
  ['a turn of the wheel on the map', (explorer) => explorer.wheelMap(-240), 1],
  ['an arrow key on the map', (explorer) => explorer.keyOnMap('ArrowLeft'), 1],
  ['the button "Zoom in"', (explorer) => explorer.clickMapButton('Zoom in'), 1],
  ['the button "Region"', (explorer) => explorer.chooseScale('Region'), 1],
  ['a tap on a burst', (explorer) => explorer.chooseBurst('Two kilometres?'), 1],
  ['a key on the brush', (explorer) => explorer.keyOnBrush('ArrowLeft'), 1],
  ['a drag of the timeline', (explorer) => explorer.dragTimeline(60), 1],
  ['hovering over the rows', (explorer) => explorer.hoverRows(), 0],
  ['nothing at all', (explorer) => explorer.frames(60), 0],
  ['resizing the window', (explorer) => explorer.page.setViewportSize({ width: 1200, height: 700 }), 0],
]

// One page for all of them, as it is the first drawing of the map that takes long.
test('each gesture writes the view once, and rest and resizing not at all', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  await explorer.frames(20)
  for (const [name, act, writes] of gestures) {
    await explorer.forgetCommits()
    await act(explorer)
    await expect.poll(() => explorer.commits(), { message: name }).toHaveLength(writes)
    // What would come late (inertia, an echo of a programmatic move) comes within these frames.
    await explorer.frames(30)
    expect(await explorer.commits(), name).toHaveLength(writes)
  }
})

test('opening a link writes the view once, and the page rests', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('at=9_48.6_38&from=2023-05-09&to=2023-05-13&claim=c-003-03')
  await explorer.panesAreReady()
  await explorer.frames(60)
  expect(await explorer.commits()).toEqual(['open'])
  expect(explorer.link()).toContain('at=9_48.6_38')
})
