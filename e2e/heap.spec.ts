import type { CDPSession } from '@playwright/test'
import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { expectOn, pressNext } from './present-driver'

// A long reading and many lessons in one page: what is kept grows no more after the first cycles, and one drawing
// is alive. For `npm run soak`: CYCLES says how many.

const CYCLES = Number(process.env.CYCLES ?? 0)
/** All parts have come by then, and what is kept for good. */
const WARM = Math.max(2, Math.round(CYCLES / 10))
const MOST_GROWTH = 1.2

test('the heap after the last cycle is less than a fifth over that after the first tenth', async ({
  page,
  context,
}) => {
  test.skip(CYCLES === 0, 'CYCLES=200, as npm run soak does')
  test.setTimeout(120_000 + CYCLES * 30_000)
  await page.addInitScript(countDrawings)
  const explorer = new ExplorerDriver(page)
  const session = await context.newCDPSession(page)
  await explorer.open()
  await explorer.panesAreReady()
  let warm = 0
  for (let cycle = 1; cycle <= CYCLES; cycle++) {
    await readAndTeach(explorer)
    if (cycle === WARM) warm = await heapOf(session)
  }
  const end = await heapOf(session)
  const drawings = await page.evaluate(() =>
    (window as unknown as { liveDrawings: () => number }).liveDrawings(),
  )
  sayFigure(
    'heap',
    `after ${WARM} cycles ${megabytes(warm)}, after ${CYCLES} ${megabytes(end)} (${(end / warm).toFixed(3)}); drawings alive: ${drawings}`,
  )
  expect(drawings).toBe(1)
  expect(end / warm).toBeLessThan(MOST_GROWTH)
})

async function readAndTeach(explorer: ExplorerDriver): Promise<void> {
  const { page } = explorer
  await explorer.option('c-000-11').click()
  await expect(explorer.claim).toBeVisible()
  await explorer.leaveClaim()
  await explorer.toggleVoices('Russia')
  await explorer.chips().first().click()
  for (const view of ['Table', 'Coverage', 'Questions', 'Claims'] as const) await explorer.chooseView(view)
  await explorer.keyOnBrush('ArrowLeft')
  await explorer.follow('mode=present&scene=cold-open&step=0')
  await expectOn(page, 'cold-open', 0)
  await pressNext(page)
  await expectOn(page, 'cold-open', 1)
  await page.keyboard.press('Escape')
  await explorer.listIsReady()
  await explorer.follow('')
  await expect(explorer.map.locator('canvas')).toBeVisible()
  await explorer.timelineIsReady()
}

async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what the first finds dead may hold more.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** Runs in the page. A drawing that was given up is lost or in the hands of nobody. */
function countDrawings(): void {
  const made = new Set<WeakRef<WebGL2RenderingContext>>()
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
    const found = Reflect.apply(original, this, asked)
    if (asked[0] === 'webgl2' && found && ![...made].some((ref) => ref.deref() === found))
      made.add(new WeakRef(found))
    return found
  } as typeof original
  Object.assign(window, {
    liveDrawings: () => [...made].filter((ref) => ref.deref()?.isContextLost() === false).length,
  })
}
