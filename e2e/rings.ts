import type { Page } from '@playwright/test'
import { contrast, readColour } from '../src/ui/contrast.fixture'

// What shows where the focus is, at each stop of the Tab key.

type Ring = { theme: string; width: number; colour: string; grounds: string[] }

type Stop = {
  name: string
  /** Of those that `listUsable` has numbered. */
  control: string | null
  region: string
  /** In both themes; none where the same stop was judged before. */
  rings: Ring[]
  faults: string[]
}

export type Walk = {
  stops: string[]
  /** Those of the stops that `listUsable` has numbered. */
  controls: string[]
  regions: Set<string>
  rings: number
  thinnest: number
  faintest: number
  faults: string[]
}

/** Where the walk through one region begins. */
const STARTS = { claims: '[data-region=claims]', menu: '.header-menu summary', popover: '.map-popover h2' }

export type Through = 'all' | keyof typeof STARTS

/** Presses Tab until the focus has come round to where it began, 200 times at most; or through one region only. */
export async function walkByTab(page: Page, through: Through = 'all'): Promise<Walk> {
  if (through !== 'all') await page.locator(STARTS[through]).focus()
  const walk: Walk = {
    stops: [],
    controls: [],
    regions: new Set(),
    rings: 0,
    thinnest: Number.POSITIVE_INFINITY,
    faintest: Number.POSITIVE_INFINITY,
    faults: [],
  }
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readFocus)
    // The browser's own frame, between the last stop and the first.
    if (stop === null) continue
    if (stop.name === walk.stops[0] || (through !== 'all' && stop.region !== through)) return walk
    walk.stops.push(stop.name)
    if (stop.control !== null) walk.controls.push(stop.control)
    walk.regions.add(stop.region)
    walk.faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`))
    for (const ring of stop.rings) judge(ring, stop.name, walk)
  }
  walk.faults.push(`not round after 200 Tabs: ${walk.stops.slice(-3).join(', ')}`)
  return walk
}

function judge({ theme, width, colour, grounds }: Ring, name: string, walk: Walk): void {
  const ratio = Math.min(...grounds.map((ground) => contrast(readColour(colour), readColour(ground))))
  walk.rings++
  walk.thinnest = Math.min(walk.thinnest, width)
  walk.faintest = Math.min(walk.faintest, ratio)
  if (width < 2) walk.faults.push(`${name}: a ring of ${width} px, ${theme}`)
  if (ratio < 3) walk.faults.push(`${name}: ${colour} on ${grounds} is ${ratio.toFixed(2)}, ${theme}`)
}

/** In the page. Null: nothing in it has the focus. */
function readFocus(): Stop | null {
  const at = document.activeElement
  if (!at || at === document.body || at === document.documentElement) return null
  const memory = window as { judged?: Map<Element, number>; looks?: Set<string> }
  memory.judged ??= new Map()
  memory.looks ??= new Set()
  if (!memory.judged.has(at)) memory.judged.set(at, memory.judged.size)
  const words = at.getAttribute('aria-label') ?? at.textContent?.trim().replaceAll(/\s+/g, ' ') ?? ''
  const name = `${memory.judged.get(at)} ${at.getAttribute('role') ?? at.localName} ${words.slice(0, 50)}`
  const look = `${name} ${at.className} ${at.getAttribute('aria-pressed')} ${at.parentElement?.className}`
  const root = document.documentElement
  const before = root.dataset.theme
  const rings: Ring[] = []
  if (!memory.looks.has(look))
    for (const theme of ['light', 'dark']) {
      root.dataset.theme = theme
      rings.push({ theme, ...ringOf(at) })
    }
  if (before === undefined) delete root.dataset.theme
  else root.dataset.theme = before
  memory.looks.add(look)
  const over = at.closest('.map-popover') ? 'popover' : at.closest('.header-menu > div') ? 'menu' : null
  const region = over ?? at.closest('[data-region]')?.getAttribute('data-region') ?? 'frame'
  const control = at instanceof HTMLElement ? (at.dataset.stop ?? null) : null
  return { name, control, region, rings, faults: faultsOfPlace(at) }

  function ringOf(element: Element): Omit<Ring, 'theme'> {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element)
    const offset = Number.parseFloat(outlineOffset)
    const width = /solid|double/.test(outlineStyle) ? Number.parseFloat(outlineWidth) : 0
    const grounds: string[] = []
    if (offset <= 0) grounds.push(groundOf(element))
    if (offset + width >= 0) grounds.push(groundOf(element.parentElement))
    return { width, colour: outlineColor, grounds }
  }

  function groundOf(element: Element | null): string {
    for (let up = element; up; up = up.parentElement) {
      const { backgroundColor } = getComputedStyle(up)
      if (backgroundColor.startsWith('rgb(')) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }

  /** Scrolled away, cut off by its pane, under something else (WCAG 2.4.7, 2.4.11). */
  function faultsOfPlace(element: Element): string[] {
    const box = element.getBoundingClientRect()
    const { outlineWidth, outlineOffset } = getComputedStyle(element)
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    const frame = { top: 0, left: 0, bottom: innerHeight, right: innerWidth }
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (up.matches('dialog')) break
      const style = getComputedStyle(up)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const inner = up.getBoundingClientRect()
      frame.top = Math.max(frame.top, inner.top)
      frame.left = Math.max(frame.left, inner.left)
      frame.bottom = Math.min(frame.bottom, inner.bottom)
      frame.right = Math.min(frame.right, inner.right)
    }
    const cut = [
      box.top - reach < frame.top - 0.5 && 'top',
      box.left - reach < frame.left - 0.5 && 'left',
      // The browser scrolls to the first words of a long text.
      box.bottom + reach > frame.bottom + 0.5 && !element.matches('textarea') && 'bottom',
      box.right + reach > frame.right + 0.5 && 'right',
    ].filter((side) => side !== false)
    const isSeen = [0.5, 0.15, 0.85].some((x) =>
      [0.5, 0.15, 0.85].some((y) => {
        const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
        return hit && (element.contains(hit) || hit.contains(element))
      }),
    )
    return [...(cut.length > 0 ? [`ring cut off: ${cut}`] : []), ...(isSeen ? [] : ['under something else'])]
  }
}

/** In the page: numbers what can be used in a dialog, in its order, and says which numbers there are. */
export function listUsable(dialog: Element): string[] {
  const all = dialog.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]',
  )
  const seen = [...all].filter((each) => each.checkVisibility({ visibilityProperty: true }))
  return seen.map((each, i) => {
    each.dataset.stop = `${i} ${each.getAttribute('aria-label') ?? each.textContent?.trim().slice(0, 40)}`
    return each.dataset.stop
  })
}
