import type { Page } from '@playwright/test'
import { AuthoringDriver } from './authoring-driver'
import { expect, test } from './fixtures'
import { openNotes } from './notes-driver'
import { expectOn, openStage } from './present-driver'
import { READING, STAGES, show } from './screens'

// WCAG 1.4.12: with the reader's own spacing of lines, paragraphs, letters and words no text is cut off or lies on
// other text, no control leaves the page, and the page does not scroll sideways.

test.use({ hasMap: false })

const SCREENS = [
  'the first view',
  'a search, with claims of other days',
  'a question, its thread and the filters',
  'a claim',
  'two claims',
  'as told by two',
  'the table',
  'coverage',
  'method',
  'keys',
  'share and save',
  'the lesson’s start',
  'a scene in the editor',
]

test('on the page and before a lesson', async ({ page }) => {
  const reader = new AuthoringDriver(page)
  await reader.open()
  await reader.timelineIsReady()
  await spaceText(page)
  for (const name of SCREENS) {
    const screen = READING[name]
    if (!screen) throw new Error(`no screen “${name}”`)
    await show(reader, screen)
    await expectWhole(reader, name)
    await screen.leave?.(reader)
  }
})

test('on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const reader = new AuthoringDriver(page)
  await reader.open('sides=wagner')
  await spaceText(page)
  await expectWhole(reader, 'claims')
  await reader.openTab('Timeline')
  await reader.frames(3)
  await expectWhole(reader, 'timeline')
})

test('on the stage and in the notes', async ({ page, context }) => {
  const stage = new AuthoringDriver(page)
  await openStage(page, 'cold-open')
  await spaceText(page)
  for (const [scene, press] of STAGES) {
    await stage.follow(`mode=present&scene=${scene}&step=${press}`)
    await expectOn(page, scene, press)
    await stage.frames(3)
    await expectWhole(stage, `${scene} ${press}`)
  }
  const notes = await openNotes(context, page)
  await spaceText(notes)
  await expectWhole(new AuthoringDriver(notes), 'the notes')
})

/** As a reader's own style sheet does. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }
    `)
    document.adoptedStyleSheets.push(sheet)
    // What is laid out by script measures its letters anew.
    window.dispatchEvent(new Event('resize'))
  })
}

async function expectWhole(reader: AuthoringDriver, screen: string): Promise<void> {
  const faults = await reader.textFaults()
  // The days and gaps in the timeline's picture are drawn at their places; fields, buttons and lists say the same.
  const drawn = await reader.timeline.locator('svg text').allTextContents()
  const isWritten = (text: string) => !drawn.includes(text)
  const clipped = faults.clipped.filter(isWritten)
  const overlaps = faults.overlaps.filter((pair) => pair.split(' | ').every(isWritten))
  const cut = await reader.page.evaluate(listCutBoxes)
  expect
    .soft({ overlaps, clipped, wide: faults.wide, cut }, screen)
    .toEqual({ overlaps: [], clipped: [], wide: false, cut: [] })
}

/** In the page: what hides words that it cannot hold and that cannot be scrolled to, and controls beside the page. */
function listCutBoxes(): string[] {
  const cut: string[] = []
  for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!box.checkVisibility({ visibilityProperty: true }) || box.closest('svg, .visually-hidden')) continue
    const style = getComputedStyle(box)
    if (style.clipPath === 'inset(50%)') continue
    const name = `${box.localName}.${box.className} ${(box.textContent ?? '').trim().slice(0, 40)}`
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const holdsWords = [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (holdsWords && hides(style.overflowY) && box.scrollHeight > box.clientHeight + 2)
      cut.push(`${name}: ${box.scrollHeight} in ${box.clientHeight} high`)
    if (holdsWords && hides(style.overflowX) && box.scrollWidth > box.clientWidth + 2)
      cut.push(`${name}: ${box.scrollWidth} in ${box.clientWidth} wide`)
    if (!box.matches('button, a, select, input, summary')) continue
    if (holdsWords && (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2))
      cut.push(`${name}: out of its own frame`)
    const { left, right } = box.getBoundingClientRect()
    if (right > innerWidth + 1 || left < -1) cut.push(`${name}: beside the page`)
  }
  return cut
}
