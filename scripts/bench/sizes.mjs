// What the page takes with collections of different sizes, opened as a user opens a file. All sizes stand open in
// pages of their own and take turns, step by step, so that a busy moment of the machine falls on all of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { generateCollection } from '../generate/collection.mjs'
import { meterOf, rest } from './meter.mjs'
import { acceptFile, chooseFile, withoutWebGl } from './open-file.mjs'
import { summary, table } from './table.mjs'

const RUNS = 7
const OPENINGS = 3

/** Each leads to another view than the one before, and ends when the page rests. */
const ACTS = {
  'brush, a day': (/** @type {Page} */ page) =>
    press(page, page.getByRole('slider', { name: 'Last day shown' }), 'ArrowRight'),
  'next day with claims': (/** @type {Page} */ page) =>
    page.getByRole('button', { name: 'Next day with claims' }).click(),
  'and back': (/** @type {Page} */ page) =>
    page.getByRole('button', { name: 'Previous day with claims' }).click(),
  'the other clock': turnClock,
  'and the first again': turnClock,
  'other lanes': (/** @type {Page} */ page) =>
    takeTurn(page.getByRole('combobox', { name: 'Lanes' }), ['topics', 'kinds', 'sides']),
  'open a claim': (/** @type {Page} */ page) =>
    page.locator('[data-region=claims] [role=option]').first().click(),
  'leave it': (/** @type {Page} */ page) => page.getByRole('button', { name: 'Back to the claims' }).click(),
  'a word searched for': (/** @type {Page} */ page) => page.getByRole('searchbox').fill('bridge'),
  'and no word': (/** @type {Page} */ page) => page.getByRole('searchbox').fill(''),
  'all days': (/** @type {Page} */ page) => addToLink(page, 'from=2000-01-01&to=2099-12-31'),
  'and a filter': (/** @type {Page} */ page) => addToLink(page, 'hedged=1'),
}
/** @typedef {import('@playwright/test').Page} Page */

/** @returns {Promise<string>} Markdown; milliseconds of the main thread */
export async function benchSizes(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ address,
  /** @type {readonly number[]} */ sizes = [170, 1000, 5000, 20_000, 100_000],
) {
  const folder = mkdtempSync(join(tmpdir(), 'claim-atlas-bench-'))
  try {
    const files = sizes.map((size) => join(folder, `${size}.claims.json.gz`))
    const days = sizes.map((size, i) => {
      const collection = generateCollection(size)
      writeFileSync(files[i] ?? '', gzipSync(JSON.stringify(collection)))
      return middleDay(collection.claims)
    })
    const openings = sizes.map(() => /** @type {Opening[]} */ ([]))
    /** @type {Page[]} */
    let pages = []
    for (let run = 0; run < OPENINGS; run++) {
      for (const page of pages) await page.context().close()
      pages = []
      for (const [i, file] of files.entries()) {
        const page = await (await browser.newContext(SCREEN)).newPage()
        openings[i]?.push(await open(page, address, file))
        pages.push(page)
      }
    }
    const acts = await timeActs(pages, days)
    for (const page of pages) await page.context().close()
    return report(sizes, openings, acts)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const SCREEN = /** @type {const} */ ({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })

/** @typedef {{ list: number, busy: number, longest: number, heap: number, nodes: number }} Opening */

/**
 * From “Open it” to the list: wall time, the main thread's share, its longest task; and what then lives.
 * @returns {Promise<Opening>}
 */
async function open(/** @type {Page} */ page, /** @type {string} */ address, /** @type {string} */ file) {
  await page.addInitScript(withoutWebGl)
  await page.goto(address)
  await page.locator('[data-region=timeline] [data-claim-id]').first().waitFor()
  await chooseFile(page, file)
  const meter = await meterOf(page)
  const before = await meter()
  const began = Date.now()
  await acceptFile(page)
  const list = Date.now() - began
  const after = await rest(meter)
  return {
    list,
    busy: after.busy - before.busy,
    longest: await page.evaluate(() => Number(document.documentElement.dataset.longest ?? 0)),
    heap: after.heap / 1e6,
    nodes: after.nodes,
  }
}

/** @returns {Promise<Record<string, number[][]>>} by act: of each page its runs */
async function timeActs(/** @type {Page[]} */ pages, /** @type {string[]} */ days) {
  const meters = await Promise.all(pages.map(meterOf))
  const links = await Promise.all(pages.map((page) => page.evaluate(() => location.hash)))
  /** @type {Record<string, number[][]>} */
  const found = {}
  for (let run = 0; run < RUNS; run++) {
    for (const [i, page] of pages.entries()) {
      await page.evaluate((link) => {
        location.hash = link
      }, `${links[i]}&from=${days[i]}&to=${days[i]}`)
      await rest(meters[i] ?? (await meterOf(page)))
    }
    for (const [name, act] of Object.entries(ACTS))
      for (const [i, page] of pages.entries()) {
        const meter = meters[i]
        if (!meter) continue
        await page.bringToFront()
        const before = await meter()
        await act(page)
        const after = await rest(meter)
        found[name] ??= pages.map(() => [])
        found[name][i]?.push(after.busy - before.busy)
      }
  }
  return found
}

/** As whoever follows a link. */
function addToLink(/** @type {Page} */ page, /** @type {string} */ part) {
  return page.evaluate((added) => {
    const link = new URLSearchParams(location.hash.slice(1))
    for (const [name, value] of new URLSearchParams(added)) link.set(name, value)
    location.hash = String(link)
  }, part)
}

/** A day on which claims were said, with as many before it as after it. */
function middleDay(/** @type {{ said: { edtf: string } }[]} */ claims) {
  const days = [...new Set(claims.map(({ said }) => said.edtf))].sort()
  return days[Math.floor(days.length / 2)] ?? ''
}

function turnClock(/** @type {Page} */ page) {
  const clocks = page.getByRole('group', { name: 'Which time' })
  return clocks.locator('button[aria-pressed=false]').first().click()
}

async function press(
  /** @type {Page} */ page,
  /** @type {import('@playwright/test').Locator} */ on,
  /** @type {string} */ key,
) {
  await on.focus()
  await page.keyboard.press(key)
}

async function takeTurn(
  /** @type {import('@playwright/test').Locator} */ select,
  /** @type {string[]} */ values,
) {
  const now = values.indexOf(await select.inputValue())
  await select.selectOption(values[(now + 1) % values.length] ?? '')
}

function report(
  /** @type {readonly number[]} */ sizes,
  /** @type {Opening[][]} */ openings,
  /** @type {Record<string, number[][]>} */ acts,
) {
  const heads = sizes.map((size) => size.toLocaleString('en-GB'))
  const of = (/** @type {keyof Opening} */ name) =>
    openings.map((all) => summary(all.map((one) => one[name])))
  return `# Collections of one's own, by number of claims

Generated collections (\`npm run generate\`), opened from a file. Medians (lowest to highest) of ${OPENINGS} openings and of ${RUNS} of each act; without the map. Milliseconds of the main thread, unless said: of more than 2,000 claims a worker searches, for which the first of the searches makes them ready.

${table(
  ['from “Open it” on', ...heads],
  [
    ['list can be used, wall time', ...of('list')],
    ['main thread until it rests', ...of('busy')],
    ['longest task', ...of('longest')],
    ['heap, MB', ...of('heap')],
    ['nodes of the page', ...of('nodes')],
  ],
)}

${table(
  ['an act, until the page rests', ...heads],
  Object.entries(acts).map(([name, all]) => [name, ...all.map(summary)]),
)}
`
}
