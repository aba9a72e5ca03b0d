import { expect, type Locator, type Page } from '@playwright/test'

export type Count = {
  listed: number
  total: number
  unplaced: number
  filtered: number
  outside: number
  undated: number
}

/** The product in a user's words: the only file that touches the page. */
export class ExplorerDriver {
  readonly claims: Locator
  readonly claim: Locator
  readonly map: Locator
  readonly timeline: Locator
  readonly status: Locator

  constructor(readonly page: Page) {
    this.claims = page.locator('[data-region=claims]')
    this.claim = page.locator('[data-region=claim]')
    this.map = page.locator('[data-region=map]')
    this.timeline = page.locator('[data-region=timeline]')
    this.status = page.locator('[data-region=status]')
  }

  /** Opens a link and waits until the claims can be read. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`/${link && `#${link}`}`)
    await this.listIsReady()
  }

  /** As typing another link into the address bar of the open page. */
  async follow(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, link)
  }

  async listIsReady(): Promise<void> {
    await expect(this.status).toContainText('listed')
  }

  /** Map drawn and timeline drawn. */
  async panesAreReady(): Promise<void> {
    await expect(this.timeline.locator('[data-claim-id]').first()).toBeVisible()
    await expect(this.map.locator('canvas')).toBeVisible()
    await expect(this.map.locator('[data-map-ready=true]')).toBeAttached()
  }

  async count(): Promise<Count> {
    const text = (await this.status.innerText()).replaceAll(/\s+/g, ' ')
    const find = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0)
    return {
      listed: find(/^(\d+) of/),
      total: find(/of (\d+) claims listed/),
      unplaced: find(/, (\d+) of them without a place/),
      filtered: find(/(\d+) filtered out/),
      outside: find(/(\d+) outside/),
      undated: find(/(\d+) undated/),
    }
  }

  option(id: string): Locator {
    return this.claims.locator(`[role=option][data-claim-id="${id}"]`)
  }

  async optionIds(): Promise<string[]> {
    return this.claims
      .locator('[role=option]')
      .evaluateAll((options) => options.map((option) => option.getAttribute('data-claim-id') ?? ''))
  }

  link(): string {
    return new URL(this.page.url()).hash.slice(1)
  }

  parameter(name: string): string | null {
    return new URLSearchParams(this.link()).get(name)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  /** The claim shown in the detail, or null. */
  async openClaim(): Promise<string | null> {
    return (await this.claim.isVisible()) ? this.parameter('claim') : null
  }

  async leaveClaim(): Promise<void> {
    await this.claim.getByRole('button', { name: 'Back' }).click()
    await expect(this.claim).toBeHidden()
  }

  /** The digit that goes from the open claim to this one. */
  async digitOf(id: string): Promise<string> {
    const others = await this.claim
      .locator('[data-other]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-claim-id')))
    return String(others.indexOf(id) + 1)
  }

  async chooseBurst(title: string): Promise<void> {
    await this.timeline.getByRole('button', { name: title }).click()
  }

  async openTab(name: 'Claims' | 'Map' | 'Timeline'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
    if (name === 'Map') await expect(this.map.locator('[data-map-ready=true]')).toBeAttached()
    if (name === 'Timeline') await expect(this.timeline.locator('[data-claim-id]').first()).toBeVisible()
  }

  /** A drag on free ground, in pixels, without the throw that a fast release gives. */
  async dragMap(right: number, down: number): Promise<void> {
    const ground = await this.freeGround()
    await this.page.mouse.move(ground.x, ground.y)
    await this.page.mouse.down()
    await this.page.mouse.move(ground.x + right / 2, ground.y + down / 2)
    await this.page.mouse.move(ground.x + right, ground.y + down)
    await this.frames(12)
    await this.page.mouse.up()
  }

  async wheelMap(delta: number): Promise<void> {
    const ground = await this.freeGround()
    await this.page.mouse.move(ground.x, ground.y)
    await this.page.mouse.wheel(0, delta)
  }

  async keyOnMap(key: string): Promise<void> {
    await this.map.locator('canvas').focus()
    await this.page.keyboard.press(key)
  }

  async clickMapButton(name: string): Promise<void> {
    await this.map.getByRole('button', { name }).first().click()
  }

  /** A point of the map where nothing but the canvas lies. */
  private async freeGround(): Promise<{ x: number; y: number }> {
    const point = await this.map.evaluate((region) => {
      const { left, top, width, height } = region.getBoundingClientRect()
      for (let row = 2; row < 9; row++)
        for (let column = 1; column < 9; column++) {
          const x = left + (width * column) / 10
          const y = top + (height * row) / 10
          if (document.elementFromPoint(x, y) instanceof HTMLCanvasElement) return { x, y }
        }
      return null
    })
    if (!point) throw new Error('the map has no free ground')
    return point
  }

  /** The thumb of the overview's brush that sets the first day. */
  async keyOnBrush(key: string): Promise<void> {
    await this.timeline.getByRole('slider').first().focus()
    await this.page.keyboard.press(key)
  }

  async dragTimeline(right: number): Promise<void> {
    const box = await this.timeline.locator('.vis-panel.vis-center').boundingBox()
    if (!box) throw new Error('the timeline has no lanes')
    const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + right / 2, y)
    await this.page.mouse.move(x + right, y)
    await this.page.mouse.up()
  }

  async hoverRows(): Promise<void> {
    for (const id of (await this.optionsInSight()).slice(0, 4)) await this.option(id).hover()
  }

  async typedDates(): Promise<string[]> {
    return this.timeline
      .locator('input[type=date]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  }

  /** Actions of the committed view changes since the page was opened (performance marks). */
  async commits(): Promise<string[]> {
    return this.page.evaluate(() =>
      performance.getEntriesByName('view').map((entry) => (entry as PerformanceMark).detail.action as string),
    )
  }

  async forgetCommits(): Promise<void> {
    await this.page.evaluate(() => performance.clearMarks('view'))
  }

  /** Lets the page draw so many frames. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate(
      (total) =>
        new Promise<void>((done) => {
          let left = total
          const step = () => (left-- > 0 ? requestAnimationFrame(step) : done())
          step()
        }),
      count,
    )
  }

  /** Options that lie wholly in the viewport and are not covered, in reading order. */
  async optionsInSight(): Promise<string[]> {
    return this.claims.locator('[role=option]').evaluateAll((options) =>
      options
        .filter((option) => {
          const { left, top, right, bottom, height } = option.getBoundingClientRect()
          if (height === 0 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false
          return [top + 1, bottom - 1].every((y) => {
            const hit = document.elementFromPoint((left + right) / 2, y)
            return hit !== null && option.contains(hit)
          })
        })
        .map((option) => option.getAttribute('data-claim-id') ?? ''),
    )
  }

  /** What each option says to a screen reader, in reading order. */
  async optionTexts(): Promise<{ id: string; text: string }[]> {
    const ids = await this.optionIds()
    const options = this.claims.getByRole('option')
    const snapshots = await options.evaluateAll((found) =>
      found.map((option) => {
        const copy = option.cloneNode(true) as Element
        for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
        return (copy.textContent ?? '').replaceAll(/\s+/g, ' ')
      }),
    )
    return ids.map((id, i) => ({ id, text: snapshots[i] ?? '' }))
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/pictures/${name}.png` })
  }

  /**
   * What boxes tell of the text in sight: pairs that lie on each other, text cut off by its box, text under
   * 12 px, and whether the page scrolls sideways. Lettering along a curve and text for screen readers are left out.
   */
  async textFaults(): Promise<{ overlaps: string[]; clipped: string[]; small: string[]; wide: boolean }> {
    await this.page.evaluate(() => document.fonts.ready)
    return this.page.evaluate(() => {
      type Piece = { text: string; element: Element; box: DOMRect }
      const pieces: Piece[] = []
      const clipped = new Set<string>()
      const small = new Set<string>()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        const text = (node.textContent ?? '').trim()
        if (!element || text === '' || element.closest('.visually-hidden, textPath, option, script, style'))
          continue
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) {
          if (
            box.width < 1 ||
            box.bottom <= 0 ||
            box.top >= innerHeight ||
            box.right <= 0 ||
            box.left >= innerWidth
          )
            continue
          const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
          // Scrolled out of its pane, or under an open panel: not in sight.
          if (!hit || !(hit === element || element.contains(hit) || hit.contains(element))) continue
          pieces.push({ text, element, box })
          if (Number.parseFloat(getComputedStyle(element).fontSize) < 12) small.add(text)
          for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
            const style = getComputedStyle(at)
            if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') continue
            const frame = at.getBoundingClientRect()
            if (at.closest('[data-region=map]') && at.matches('.map-pane, .map-pane *')) break
            if (box.right > frame.right + 1.5 || box.left < frame.left - 1.5) clipped.add(text)
            break
          }
        }
      }
      const overlaps = new Set<string>()
      pieces.forEach((a, i) => {
        for (const b of pieces.slice(i + 1)) {
          if (a.element === b.element) continue
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
          // Line boxes of neighbouring lines touch: letters do only when a third of the line is shared.
          if (width > 2 && height > Math.min(a.box.height, b.box.height) * 0.34)
            overlaps.add(`${a.text} | ${b.text}`)
        }
      })
      return {
        overlaps: [...overlaps],
        clipped: [...clipped],
        small: [...small],
        wide: document.documentElement.scrollWidth > innerWidth,
      }
    })
  }

  /** The day written under a claim's mark on the timeline. */
  async dayLabelUnderMark(id: string): Promise<string> {
    return this.timeline.evaluate((region, claim) => {
      const mark = region.querySelector(`[data-claim-id="${claim}"]`)?.getBoundingClientRect()
      if (!mark) return ''
      const labels = [...region.querySelectorAll('[data-day-label]')].map((label) => ({
        text: label.textContent ?? '',
        distance: Math.abs(
          label.getBoundingClientRect().left + label.getBoundingClientRect().width / 2 - mark.left,
        ),
      }))
      return labels.sort((a, b) => a.distance - b.distance)[0]?.text ?? ''
    }, id)
  }
}
