import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { soakBut } from './grid'
import { hold } from './hold'

// What a reader looks at stays where it is while the rest of the page comes: the panes have their room from the start,
// and the letters that come late are as wide and as high as those they take the place of.

/** Of the layout shift that browsers report, the share of the screen that moved times how far. */
const MOST = 0.02

for (const [width, height] of [
  [360, 740],
  [1024, 768],
  [1366, 768],
] as const)
  test.describe(`at ${width}x${height}`, () => {
    test.use({ viewport: { width, height }, hasMap: width === 1366 })

    test(
      'nothing moves while letters, timeline and map come late',
      soakBut(width !== 1024),
      async ({ page }) => {
        await page.addInitScript(addUpShifts)
        const fonts = await hold(page, /\.woff2$/)
        const panes = await hold(page, /\/(map|timeline)-pane-[^/]*\.js$/)
        const explorer = new ExplorerDriver(page)
        await explorer.open()
        await explorer.frames(3)
        panes.release()
        if (width >= 860) await explorer.timelineIsReady()
        if (width === 1366) await explorer.panesAreReady()
        expect(await page.evaluate(() => document.fonts.status)).toBe('loading')
        fonts.release()
        await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded')
        await explorer.frames(10)
        const { sum, moved } = await page.evaluate(() => Reflect.get(window, 'shifts') as Shifts)
        expect(sum, moved.join('\n')).toBeLessThan(MOST)
        sayFigure('layout shift', { sizes: 1, shift: sum })
      },
    )
  })

type Shifts = { sum: number; moved: string[] }

/** Runs in the page. */
function addUpShifts(): void {
  const shifts: Shifts = { sum: 0, moved: [] }
  Object.assign(window, { shifts })
  type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      shifts.sum += value
      for (const { node } of sources)
        shifts.moved.push(
          `${value.toFixed(4)} ${node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName}`,
        )
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
